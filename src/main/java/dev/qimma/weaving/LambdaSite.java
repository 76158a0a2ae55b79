package dev.qimma.weaving;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A place where a lambda is made, as {@code java.lang.invoke.LambdaMetafactory} is told of it.
 *
 * @param method the name of the method of the interface
 * @param erased what that method takes and gives, as it is declared
 * @param actual the same with the types of this place
 * @param maker what is captured, and the interface
 * @param body what is called
 */
record LambdaSite(String method, Type erased, Type actual, Type maker, Handle body) {

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  /**
   * Empty for any other call, and for lambdas that are more than one interface or can be stored.
   */
  static Optional<LambdaSite> of(InvokeDynamicInsnNode call) {
    if (!call.bsm.getOwner().equals(FACTORY) || !call.bsm.getName().equals("metafactory")) {
      return Optional.empty();
    }
    Type maker = Type.getMethodType(call.desc);
    Object[] told = call.bsmArgs;
    return Optional.of(
        new LambdaSite(call.name, (Type) told[0], (Type) told[2], maker, (Handle) told[1]));
  }

  Type implemented() {
    return maker.getReturnType();
  }

  List<Type> captured() {
    return List.of(maker.getArgumentTypes());
  }

  /** Whether the body is called as it stands in one class, whatever classes below it have. */
  boolean isSpecial() {
    return body.getTag() == Opcodes.H_INVOKESPECIAL;
  }
}
