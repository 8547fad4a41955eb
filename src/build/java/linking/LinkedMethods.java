package linking;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Private methods a class gets for its record's equality and for its switches over types.
final class LinkedMethods {
    private static final ClassDesc OBJECTS = Objects.class.describeConstable().orElseThrow();
    private static final int HIDDEN = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private final ClassDesc owner;
    private final boolean ownerIsInterface;
    private final Map<String, Consumer<ClassBuilder>> methods = new LinkedHashMap<>();
    private boolean changed;

    LinkedMethods(ClassModel model) {
        this.owner = model.thisClass().asSymbol();
        this.ownerIsInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    boolean changed() {
        return changed;
    }

    void change() {
        changed = true;
    }

    void write(ClassBuilder builder) {
        methods.values().forEach(method -> method.accept(builder));
    }

    /// Equality and hash as the language defines them for records (java.lang.Record): of component after component.
    void callOfRecord(CodeBuilder code, InvokeDynamicInstruction call) {
        var fields = call.bootstrapArgs().stream()
                .filter(DirectMethodHandleDesc.class::isInstance)
                .map(DirectMethodHandleDesc.class::cast)
                .map(getter ->
                        new Field(getter.methodName(), getter.invocationType().returnType()))
                .toList();
        boolean hash = call.name().equalsString("hashCode");
        call(code, call, "linked$" + call.name(), body -> {
            if (hash) {
                hash(body, fields);
            } else {
                equal(body, fields);
            }
        });
    }

    /// The number of the first type, from a given one on, that an object is of; -1 for null, and the number of types
    /// where it is of none (java.lang.runtime.SwitchBootstraps).
    void callOfSwitch(CodeBuilder code, InvokeDynamicInstruction call) {
        var types = call.bootstrapArgs();
        call(code, call, "linked$switch" + methods.size(), body -> choose(body, types));
    }

    private void call(CodeBuilder code, InvokeDynamicInstruction call, String name, Consumer<CodeBuilder> body) {
        changed = true;
        methods.put(name, builder -> builder.withMethodBody(name, call.typeSymbol(), HIDDEN, body));
        code.invokestatic(owner, name, call.typeSymbol(), ownerIsInterface);
    }

    private void choose(CodeBuilder body, List<ConstantDesc> types) {
        var known = body.newLabel();
        body.aload(0).ifnonnull(known).iconst_m1().ireturn().labelBinding(known);
        for (int at = 0; at < types.size(); at++) {
            var next = body.newLabel();
            body.iload(1).loadConstant(at).if_icmpgt(next);
            body.aload(0).instanceOf((ClassDesc) types.get(at)).ifeq(next);
            body.loadConstant(at).ireturn().labelBinding(next);
        }
        body.loadConstant(types.size()).ireturn();
    }

    private void hash(CodeBuilder body, List<Field> fields) {
        body.iconst_0();
        for (var field : fields) {
            body.bipush(31).imul().aload(0).getfield(owner, field.name, field.type);
            var hasher = field.type.isPrimitive() ? Conversions.box(field.type) : OBJECTS;
            var hashed = field.type.isPrimitive() ? field.type : ConstantDescs.CD_Object;
            body.invokestatic(hasher, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, hashed))
                    .iadd();
        }
        body.ireturn();
    }

    private void equal(CodeBuilder body, List<Field> fields) {
        var other = body.newLabel();
        var differs = body.newLabel();
        body.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
        body.aload(1).instanceOf(owner).ifeq(differs);
        body.aload(1).checkcast(owner).astore(2);
        for (var field : fields) {
            body.aload(0).getfield(owner, field.name, field.type);
            body.aload(2).getfield(owner, field.name, field.type);
            compare(body, field.type);
            body.ifeq(differs);
        }
        body.iconst_1().ireturn().labelBinding(differs).iconst_0().ireturn();
    }

    /// Leaves 0 where two values of a type differ.
    private static void compare(CodeBuilder body, ClassDesc type) {
        if (!type.isPrimitive()) {
            body.invokestatic(
                    OBJECTS,
                    "equals",
                    MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object));
            return;
        }
        // Compared as the box does it: 0.0 is not -0.0, and not-a-number is itself.
        body.invokestatic(Conversions.box(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
        var same = body.newLabel();
        var done = body.newLabel();
        body.ifeq(same).iconst_0().goto_(done).labelBinding(same).iconst_1().labelBinding(done);
    }

    private record Field(String name, ClassDesc type) {}
}
