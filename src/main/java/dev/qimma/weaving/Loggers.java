package dev.qimma.weaving;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Lets JLine have its loggers from another class than {@link System}. */
final class Loggers {

  private static final String LIBRARY = "org/jline/";
  private static final String SYSTEM = Type.getInternalName(System.class);
  private static final String METHOD = "getLogger";
  private static final String TYPE =
      Type.getMethodDescriptor(Type.getType(System.Logger.class), Type.getType(String.class));

  private final String maker;

  Loggers(Class<?> maker) {
    this.maker = Type.getInternalName(maker);
  }

  /** Whether there were any. */
  boolean replace(ClassNode owner) {
    boolean isChanged = false;
    if (owner.name.startsWith(LIBRARY)) {
      for (MethodNode method : owner.methods) {
        for (AbstractInsnNode step : method.instructions) {
          isChanged |= step instanceof MethodInsnNode call && isReplaced(call);
        }
      }
    }
    return isChanged;
  }

  private boolean isReplaced(MethodInsnNode call) {
    boolean makes = call.owner.equals(SYSTEM) && call.name.equals(METHOD) && call.desc.equals(TYPE);
    if (makes) {
      call.owner = maker;
      call.name = "of";
    }
    return makes;
  }
}
