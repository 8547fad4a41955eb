package linking;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;

/// Turns a value on the stack into one of another type, as a lambda's interface may ask for.
final class Conversions {
    private static final Map<ClassDesc, ClassDesc> BOXES = Map.of(
            ConstantDescs.CD_boolean, ConstantDescs.CD_Boolean,
            ConstantDescs.CD_byte, ConstantDescs.CD_Byte,
            ConstantDescs.CD_char, ConstantDescs.CD_Character,
            ConstantDescs.CD_short, ConstantDescs.CD_Short,
            ConstantDescs.CD_int, ConstantDescs.CD_Integer,
            ConstantDescs.CD_long, ConstantDescs.CD_Long,
            ConstantDescs.CD_float, ConstantDescs.CD_Float,
            ConstantDescs.CD_double, ConstantDescs.CD_Double);

    private Conversions() {}

    static ClassDesc box(ClassDesc primitive) {
        return BOXES.get(primitive);
    }

    static void convert(CodeBuilder code, ClassDesc from, ClassDesc to) {
        if (from.equals(to) || to.equals(ConstantDescs.CD_Object) && !from.isPrimitive()) {
            return;
        }
        if (from.isPrimitive() && to.isPrimitive()) {
            code.conversion(TypeKind.from(from), TypeKind.from(to));
        } else if (from.isPrimitive()) {
            code.invokestatic(box(from), "valueOf", MethodTypeDesc.of(box(from), from));
        } else if (to.isPrimitive()) {
            unbox(code, from, to);
        } else {
            code.checkcast(to);
        }
    }

    private static void unbox(CodeBuilder code, ClassDesc from, ClassDesc to) {
        // An Integer may be asked for as a double: out of its own box first, and then as wide as wanted
        var primitive = BOXES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(from))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(to);
        var box = box(primitive);
        if (!box.equals(from)) {
            code.checkcast(box);
        }
        code.invokevirtual(box, primitive.displayName() + "Value", MethodTypeDesc.of(primitive));
        convert(code, primitive, to);
    }
}
