package dev.qimma.weaving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** Changes the files of a jar. */
public final class Weaver {

  private static final String CLASS = ".class";

  /** What stands there is for some Javas only. */
  private static final String APART = "META-INF/";

  /** The first class files that know of nests. */
  private static final int NESTS = Opcodes.V11;

  private final Map<String, ClassNode> classes = new LinkedHashMap<>();
  private final Map<String, List<String>> changed = new LinkedHashMap<>();
  private final Map<String, byte[]> written = new LinkedHashMap<>();

  private Weaver(Map<String, byte[]> files) {
    files.forEach(
        (path, file) -> {
          if (path.endsWith(CLASS) && !path.startsWith(APART)) {
            ClassNode read = new ClassNode();
            new ClassReader(file).accept(read, 0);
            classes.put(read.name, read);
          }
        });
  }

  /**
   * The files that are to stand in place of these and beside them, by their paths. A class of an
   * older Java is one of Java 11 then, since its lambdas may call what is private in it.
   *
   * @param files by their paths; each nest of classes whole
   * @param logger a class with a static method {@code of} that makes the loggers of JLine
   */
  public static Map<String, byte[]> weave(Map<String, byte[]> files, Class<?> logger) {
    Weaver weaver = new Weaver(files);
    Loggers loggers = new Loggers(logger);
    for (ClassNode each : weaver.classes.values()) {
      if (loggers.replace(each)) {
        weaver.members(each.name);
      }
      weaver.lambdas(each);
    }
    weaver.changed.forEach(weaver::write);
    weaver.written.putAll(Capabilities.trimmed(files, weaver.classes.values()));
    return weaver.written;
  }

  private void lambdas(ClassNode each) {
    List<LambdaClass> made = Lambdas.replace(each);
    if (!made.isEmpty()) {
      String host = each.nestHostClass == null ? each.name : each.nestHostClass;
      made.forEach(lambda -> written.put(lambda.name() + CLASS, lambda.bytes(host)));
      members(each.name);
      members(host).addAll(made.stream().map(LambdaClass::name).toList());
    }
  }

  /** What is new in the nest of a class that has changed. */
  private List<String> members(String name) {
    return changed.computeIfAbsent(name, first -> new ArrayList<>());
  }

  private void write(String name, List<String> members) {
    ClassNode node = Objects.requireNonNull(classes.get(name), name);
    node.version = Math.max(node.version, NESTS);
    if (!members.isEmpty()) {
      List<String> before = node.nestMembers == null ? List.of() : node.nestMembers;
      node.nestMembers = Stream.concat(before.stream(), members.stream()).toList();
    }
    ClassWriter file = new ClassWriter(0);
    node.accept(file);
    written.put(name + CLASS, file.toByteArray());
  }
}
