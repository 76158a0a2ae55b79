package dev.qimma.weaving;

import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/**
 * From a value as one method gives it to what the next one takes: boxed, unboxed, widened, cast.
 */
final class Conversion {

  private static final Map<String, Type> BOXED =
      Map.of(
          "java/lang/Boolean", Type.BOOLEAN_TYPE,
          "java/lang/Byte", Type.BYTE_TYPE,
          "java/lang/Character", Type.CHAR_TYPE,
          "java/lang/Double", Type.DOUBLE_TYPE,
          "java/lang/Float", Type.FLOAT_TYPE,
          "java/lang/Integer", Type.INT_TYPE,
          "java/lang/Long", Type.LONG_TYPE,
          "java/lang/Short", Type.SHORT_TYPE);

  private final GeneratorAdapter code;

  Conversion(GeneratorAdapter code) {
    this.code = code;
  }

  /** Of the value on the stack, of which more may be known than its declaration says. */
  void convert(Type declared, Type known, Type wanted) {
    if (isPrimitive(wanted)) {
      toPrimitive(isPrimitive(declared) ? declared : known, declared, wanted);
    } else if (isPrimitive(declared)) {
      code.valueOf(declared);
    } else if (!wanted.equals(declared)) {
      code.checkCast(wanted); // of Object it makes nothing
    }
  }

  private void toPrimitive(Type known, Type declared, Type wanted) {
    Type primitive =
        isPrimitive(known) ? known : BOXED.getOrDefault(known.getInternalName(), wanted);
    if (!isPrimitive(declared)) {
      code.unbox(primitive);
    }
    code.cast(primitive, wanted);
  }

  /** What is left of a call: taken for the result, or let go where none is wanted. */
  void result(Type given, Type wanted) {
    if (!wanted.equals(Type.VOID_TYPE)) {
      convert(given, given, wanted);
    } else if (given.getSize() == 2) {
      code.pop2();
    } else if (given.getSize() == 1) {
      code.pop();
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }
}
