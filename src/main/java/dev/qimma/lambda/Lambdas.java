package dev.qimma.lambda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** All lambdas of some class files, made classes. */
public final class Lambdas {

  /** The first class files that know of nests. */
  private static final int NESTS = Opcodes.V11;

  private final Map<String, ClassNode> classes = new LinkedHashMap<>();
  private final Map<String, byte[]> written = new LinkedHashMap<>();

  private Lambdas(Iterable<byte[]> files) {
    for (byte[] file : files) {
      ClassNode read = new ClassNode();
      new ClassReader(file).accept(read, 0);
      classes.put(read.name, read);
    }
  }

  /**
   * The class files that are to stand in place of these and beside them, by the names of their
   * classes, as {@code a/B}. A class of an older Java is one of Java 11 then, since its lambdas may
   * call what is private in it.
   *
   * @param files class files, each nest whole
   */
  public static Map<String, byte[]> asClasses(Iterable<byte[]> files) {
    Lambdas lambdas = new Lambdas(files);
    Map<String, List<String>> nests = new LinkedHashMap<>();
    for (ClassNode each : lambdas.classes.values()) {
      List<String> made = lambdas.replace(each);
      if (!made.isEmpty()) {
        nests.computeIfAbsent(each.name, name -> new ArrayList<>());
        nests.computeIfAbsent(host(each), name -> new ArrayList<>()).addAll(made);
      }
    }
    nests.forEach(lambdas::write);
    return lambdas.written;
  }

  private static String host(ClassNode each) {
    return each.nestHostClass == null ? each.name : each.nestHostClass;
  }

  /** The names of the classes that are made of the lambdas of one. */
  private List<String> replace(ClassNode each) {
    Map<LambdaSite, LambdaClass> made = new LinkedHashMap<>();
    for (MethodNode method : each.methods) {
      for (AbstractInsnNode step : method.instructions) {
        site(each, step)
            .map(site -> made.computeIfAbsent(site, next -> named(each, made.size(), next)))
            .ifPresent(lambda -> method.instructions.set(step, lambda.made()));
      }
    }
    made.values().forEach(lambda -> written.put(lambda.name(), lambda.bytes(host(each))));
    return made.values().stream().map(LambdaClass::name).toList();
  }

  private static LambdaClass named(ClassNode each, int before, LambdaSite site) {
    return new LambdaClass(each.name + "$lambda" + (before + 1), site);
  }

  private static Optional<LambdaSite> site(ClassNode each, AbstractInsnNode step) {
    return step instanceof InvokeDynamicInsnNode call
        ? LambdaSite.of(call).filter(site -> !site.isSpecial() || isPrivate(each, site.body()))
        : Optional.empty();
  }

  /** What is private is called the same by whoever may; the others are a superclass's. */
  private static boolean isPrivate(ClassNode each, Handle body) {
    return each.methods.stream()
        .filter(method -> method.name.equals(body.getName()) && method.desc.equals(body.getDesc()))
        .anyMatch(method -> (method.access & Opcodes.ACC_PRIVATE) != 0);
  }

  private void write(String name, List<String> members) {
    ClassNode changed = Objects.requireNonNull(classes.get(name), name);
    changed.version = Math.max(changed.version, NESTS);
    if (!members.isEmpty()) {
      List<String> before = changed.nestMembers == null ? List.of() : changed.nestMembers;
      changed.nestMembers = Stream.concat(before.stream(), members.stream()).toList();
    }
    ClassWriter file = new ClassWriter(0);
    changed.accept(file);
    written.put(name, file.toByteArray());
  }
}
