package linking;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The classes of one source file, which see each other's private parts, and the class of their lambdas beside them.
final class Nest {
    private final ClassFile files;
    private final String host;
    private final List<ClassModel> members;
    private final LambdaClass lambdas;

    /// @param host name of the class that holds the nest, with slashes
    Nest(ClassFile files, String host, List<ClassModel> members) {
        this.files = files;
        this.host = host;
        this.members = members;
        this.lambdas = new LambdaClass(ClassDesc.ofInternalName(host));
    }

    static String host(ClassModel model) {
        return model.findAttribute(Attributes.nestHost())
                .map(nest -> nest.nestHost().asInternalName())
                .orElse(model.thisClass().asInternalName());
    }

    /// The classes that change and the one that is new, by their names with slashes.
    Map<String, byte[]> linked() {
        var linked = new LinkedHashMap<String, byte[]>();
        for (var member : members) {
            var methods = new LinkedMethods(member);
            var bytes = files.transformClass(
                    member,
                    ClassTransform.transformingMethodBodies((code, element) -> link(code, element, methods))
                            .andThen(ClassTransform.endHandler(methods::write)));
            if (methods.changed()) {
                linked.put(member.thisClass().asInternalName(), bytes);
            }
        }
        if (!lambdas.isEmpty()) {
            linked.put(LambdaClass.nameIn(host), lambdas.write(files));
            linked.compute(host, (_, changed) -> withMember(changed));
        }
        return linked;
    }

    private void link(CodeBuilder code, CodeElement element, LinkedMethods methods) {
        if (!(element instanceof InvokeDynamicInstruction call)) {
            code.with(element);
            return;
        }
        var maker = call.bootstrapMethod();
        if (maker.owner().displayName().equals("LambdaMetafactory")
                && maker.methodName().equals("metafactory")) {
            methods.change();
            lambdas.call(code, call);
        } else if (maker.owner().displayName().equals("ObjectMethods")
                && !call.name().equalsString("toString")) {
            methods.callOfRecord(code, call);
        } else if (maker.owner().displayName().equals("SwitchBootstraps")
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance)) {
            methods.callOfSwitch(code, call);
        } else {
            code.with(element);
        }
    }

    private byte[] withMember(byte[] changed) {
        var model = changed == null ? hostModel() : files.parse(changed);
        var all = new ArrayList<ClassDesc>();
        model.findAttribute(Attributes.nestMembers())
                .ifPresent(nest -> nest.nestMembers().forEach(member -> all.add(member.asSymbol())));
        all.add(ClassDesc.ofInternalName(LambdaClass.nameIn(host)));
        return files.transformClass(
                model,
                ClassTransform.dropping(NestMembersAttribute.class::isInstance)
                        .andThen(ClassTransform.endHandler(
                                builder -> builder.with(NestMembersAttribute.ofSymbols(all)))));
    }

    private ClassModel hostModel() {
        return members.stream()
                .filter(member -> member.thisClass().asInternalName().equals(host))
                .findFirst()
                .orElseThrow();
    }
}
