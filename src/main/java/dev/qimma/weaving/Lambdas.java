package dev.qimma.weaving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Puts classes in place of the lambdas of one class. */
final class Lambdas {

  private final ClassNode owner;
  private final Map<LambdaSite, LambdaClass> made = new LinkedHashMap<>();

  private Lambdas(ClassNode owner) {
    this.owner = owner;
  }

  /** Those that are to be written; of lambdas that are alike there is one. */
  static List<LambdaClass> replace(ClassNode owner) {
    Lambdas lambdas = new Lambdas(owner);
    owner.methods.forEach(lambdas::replaceIn);
    return List.copyOf(lambdas.made.values());
  }

  private void replaceIn(MethodNode method) {
    for (AbstractInsnNode step : method.instructions) {
      site(step)
          .map(site -> made.computeIfAbsent(site, this::named))
          .ifPresent(lambda -> method.instructions.set(step, lambda.made()));
    }
  }

  private LambdaClass named(LambdaSite site) {
    return new LambdaClass(owner.name + "$lambda" + (made.size() + 1), site);
  }

  private Optional<LambdaSite> site(AbstractInsnNode step) {
    return step instanceof InvokeDynamicInsnNode call
        ? LambdaSite.of(call).filter(site -> !site.isSpecial() || isPrivate(site.body()))
        : Optional.empty();
  }

  /** What is private is called the same by whoever may; the others are a superclass's. */
  private boolean isPrivate(Handle body) {
    return owner.methods.stream()
        .filter(method -> method.name.equals(body.getName()) && method.desc.equals(body.getDesc()))
        .anyMatch(method -> (method.access & Opcodes.ACC_PRIVATE) != 0);
  }
}
