package linking;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lambdas of a nest in one class, since a class costs more to load than a lambda has code: an object of it has the
/// number of its lambda and what that has captured, and each method of each interface goes on by that number.
final class LambdaClass {
    private static final String NUMBER = "lambda";

    private final ClassDesc host;
    private final ClassDesc self;
    private final List<Lambda> lambdas = new ArrayList<>();

    LambdaClass(ClassDesc host) {
        this.host = host;
        this.self = host.nested("$Lambdas");
    }

    /// @param host name of the class that holds the nest, with slashes
    static String nameIn(String host) {
        return host + "$$Lambdas";
    }

    boolean isEmpty() {
        return lambdas.isEmpty();
    }

    /// Makes an object of the next lambda where Java would have made its class.
    void call(CodeBuilder code, InvokeDynamicInstruction call) {
        var lambda = new Lambda(lambdas.size(), call);
        lambdas.add(lambda);
        code.invokestatic(self, lambda.maker(), call.typeSymbol());
    }

    byte[] write(ClassFile files) {
        return files.build(self, builder -> {
            builder.withVersion(ClassFile.latestMajorVersion(), 0)
                    .withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SYNTHETIC | ClassFile.ACC_SUPER)
                    .withInterfaceSymbols(lambdas.stream()
                            .map(lambda -> lambda.made.returnType())
                            .distinct()
                            .toList())
                    .with(NestHostAttribute.of(host))
                    .withField(NUMBER, ConstantDescs.CD_int, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
            for (int at = 0; at < captured(); at++) {
                builder.withField(field(at), ConstantDescs.CD_Object, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
            }
            builder.withMethodBody(ConstantDescs.INIT_NAME, constructor(), ClassFile.ACC_PRIVATE, this::construct);
            lambdas.forEach(lambda -> builder.withMethodBody(
                    lambda.maker(), lambda.made, ClassFile.ACC_STATIC, code -> make(code, lambda)));
            methods(builder);
        });
    }

    /// As much as the lambda that captures most.
    private int captured() {
        return lambdas.stream()
                .mapToInt(lambda -> lambda.made.parameterCount())
                .max()
                .orElse(0);
    }

    private static String field(int at) {
        return "captured" + at;
    }

    private MethodTypeDesc constructor() {
        var parameters = new ArrayList<>(Collections.nCopies(captured(), ConstantDescs.CD_Object));
        parameters.addFirst(ConstantDescs.CD_int);
        return MethodTypeDesc.of(ConstantDescs.CD_void, parameters);
    }

    private void construct(CodeBuilder code) {
        code.aload(0).invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
        code.aload(0).iload(1).putfield(self, NUMBER, ConstantDescs.CD_int);
        for (int at = 0; at < captured(); at++) {
            code.aload(0).aload(2 + at).putfield(self, field(at), ConstantDescs.CD_Object);
        }
        code.return_();
    }

    private void make(CodeBuilder code, Lambda lambda) {
        code.new_(self).dup().loadConstant(lambda.number);
        for (int at = 0; at < captured(); at++) {
            if (at < lambda.made.parameterCount()) {
                var type = lambda.made.parameterType(at);
                code.loadLocal(TypeKind.from(type), code.parameterSlot(at));
                Conversions.convert(code, type, ConstantDescs.CD_Object);
            } else {
                code.aconst_null();
            }
        }
        code.invokespecial(self, ConstantDescs.INIT_NAME, constructor()).areturn();
    }

    private void methods(ClassBuilder builder) {
        Map<Method, List<Lambda>> methods = new LinkedHashMap<>();
        lambdas.forEach(lambda ->
                methods.computeIfAbsent(lambda.method, _ -> new ArrayList<>()).add(lambda));
        methods.forEach((method, same) ->
                builder.withMethodBody(method.name, method.type, ClassFile.ACC_PUBLIC, code -> dispatch(code, same)));
    }

    private void dispatch(CodeBuilder code, List<Lambda> same) {
        var cases = same.stream()
                .skip(1)
                .map(lambda -> SwitchCase.of(lambda.number, code.newLabel()))
                .toList();
        if (!cases.isEmpty()) {
            var rest = code.newLabel();
            code.aload(0).getfield(self, NUMBER, ConstantDescs.CD_int).lookupswitch(rest, cases);
            for (int at = 0; at < cases.size(); at++) {
                code.labelBinding(cases.get(at).target());
                run(code, same.get(at + 1));
            }
            code.labelBinding(rest);
        }
        run(code, same.getFirst());
    }

    private void run(CodeBuilder code, Lambda lambda) {
        var implementation = lambda.implementation;
        boolean makes = implementation.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
        var type = MethodTypeDesc.ofDescriptor(implementation.lookupDescriptor());
        var wanted =
                makes ? type.parameterList() : implementation.invocationType().parameterList();
        if (makes) {
            code.new_(implementation.owner()).dup();
        }
        int captured = lambda.made.parameterCount();
        for (int at = 0; at < captured; at++) {
            code.aload(0).getfield(self, field(at), ConstantDescs.CD_Object);
            Conversions.convert(code, ConstantDescs.CD_Object, wanted.get(at));
        }
        for (int at = 0; at < lambda.method.type.parameterCount(); at++) {
            var given = lambda.method.type.parameterType(at);
            code.loadLocal(TypeKind.from(given), code.parameterSlot(at));
            Conversions.convert(code, given, lambda.special.parameterType(at));
            Conversions.convert(code, lambda.special.parameterType(at), wanted.get(captured + at));
        }
        invoke(code, implementation, type);
        give(code, makes ? implementation.owner() : type.returnType(), lambda);
    }

    private static void invoke(CodeBuilder code, DirectMethodHandleDesc method, MethodTypeDesc type) {
        switch (method.kind()) {
            case CONSTRUCTOR -> code.invokespecial(method.owner(), ConstantDescs.INIT_NAME, type);
            case STATIC, INTERFACE_STATIC ->
                code.invokestatic(method.owner(), method.methodName(), type, method.isOwnerInterface());
            case INTERFACE_VIRTUAL, INTERFACE_SPECIAL ->
                code.invokeinterface(method.owner(), method.methodName(), type);
            case VIRTUAL, SPECIAL -> code.invokevirtual(method.owner(), method.methodName(), type);
            default -> throw new IllegalArgumentException("no lambda is made of " + method);
        }
    }

    private static void give(CodeBuilder code, ClassDesc result, Lambda lambda) {
        var asked = lambda.method.type.returnType();
        if (!asked.equals(ConstantDescs.CD_void)) {
            Conversions.convert(code, result, lambda.special.returnType());
            Conversions.convert(code, lambda.special.returnType(), asked);
        } else if (!result.equals(ConstantDescs.CD_void)) {
            drop(code, result);
        }
        code.return_(TypeKind.from(asked));
    }

    private static void drop(CodeBuilder code, ClassDesc result) {
        if (TypeKind.from(result).slotSize() == 2) {
            code.pop2();
        } else {
            code.pop();
        }
    }

    /// @param type as the interface has it once its type parameters are gone
    private record Method(String name, MethodTypeDesc type) {}

    /// @param made from what is captured to the interface
    /// @param special the interface's method with the types the lambda has
    private record Lambda(
            int number,
            MethodTypeDesc made,
            Method method,
            MethodTypeDesc special,
            DirectMethodHandleDesc implementation) {
        Lambda(int number, InvokeDynamicInstruction call) {
            this(
                    number,
                    call.typeSymbol(),
                    new Method(call.name().stringValue(), (MethodTypeDesc) argument(call, 0)),
                    (MethodTypeDesc) argument(call, 2),
                    (DirectMethodHandleDesc) argument(call, 1));
        }

        private static ConstantDesc argument(InvokeDynamicInstruction call, int at) {
            return call.bootstrapArgs().get(at);
        }

        String maker() {
            return "make" + number;
        }
    }
}
