package dev.qimma.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.terminal.SilentLogger;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What the classes do, they do when they are woven. */
class WeaverTest {

  private static final String SUBJECT = EveryLambda.class.getName().replace('.', '/');

  private final Map<String, byte[]> written = new HashMap<>();

  WeaverTest() throws IOException {
    for (String name : nest()) {
      written.put(name + ".class", file(name));
    }
    written.putAll(Weaver.weave(written, SilentLogger.class));
  }

  private static List<String> nest() throws IOException {
    List<String> names = new ArrayList<>(List.of(SUBJECT));
    names.addAll(read(file(SUBJECT)).nestMembers);
    return names;
  }

  private static byte[] file(String name) throws IOException {
    String path = "/" + name + ".class";
    try (InputStream in = Objects.requireNonNull(WeaverTest.class.getResourceAsStream(path))) {
      return in.readAllBytes();
    }
  }

  private static ClassNode read(byte[] file) {
    ClassNode node = new ClassNode();
    new ClassReader(file).accept(node, 0);
    return node;
  }

  private static <T> Stream<T> steps(byte[] file, Class<T> type) {
    return read(file).methods.stream()
        .flatMap(method -> Arrays.stream(method.instructions.toArray()))
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static Stream<InvokeDynamicInsnNode> made(byte[] file) {
    return steps(file, InvokeDynamicInsnNode.class)
        .filter(call -> call.bsm.getOwner().endsWith("LambdaMetafactory"));
  }

  /** The classes as they were written, in place of those of the tests. */
  private ClassLoader loader() {
    return new ClassLoader(WeaverTest.class.getClassLoader()) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] file = written.get(name.replace('.', '/') + ".class");
        if (file == null) {
          return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? defineClass(name, file, 0, file.length) : loaded;
      }
    };
  }

  @Test
  @SuppressWarnings("unchecked")
  void lambdasGiveTheSameAsClasses() throws IOException, ReflectiveOperationException {
    written.put("dev/qimma/weaving/Above.class", file("dev/qimma/weaving/Above"));
    Object as = loader().loadClass(EveryLambda.class.getName()).getConstructor().newInstance();
    assertThat(as.getClass()).isNotEqualTo(EveryLambda.class);
    assertThat(((Function<String, Map<String, Object>>) as).apply("كلمة"))
        .hasSizeGreaterThan(30)
        .isEqualTo(new EveryLambda().apply("كلمة"));
  }

  /** Two of them, and what would make a stored one again. */
  @Test
  void lambdasAreAllMadeClassesButThoseThatAreMoreThanOneInterface() {
    assertThat(written.values().stream().flatMap(WeaverTest::made))
        .allMatch(call -> call.bsm.getName().equals("altMetafactory"))
        .hasSize(3);
  }

  @Test
  void theClassesAreOfTheNestOfTheClassThatHadThem() {
    List<String> nest = read(Objects.requireNonNull(written.get(SUBJECT + ".class"))).nestMembers;
    assertThat(written.keySet().stream().map(path -> path.replace(".class", "")))
        .filteredOn(name -> !name.equals(SUBJECT))
        .containsExactlyInAnyOrderElementsOf(nest);
  }

  @Test
  void aClassOfJava8BecomesOneThatKnowsOfNests() throws IOException {
    byte[] old = file(SUBJECT);
    old[7] = Opcodes.V1_8;
    assertThat(read(woven(SUBJECT, old)).version).isEqualTo(Opcodes.V11);
  }

  @Test
  void aClassWithNothingToChangeIsLeftAsItIs() throws IOException {
    Map<String, byte[]> files =
        Map.of("dev/qimma/weaving/Above.class", file("dev/qimma/weaving/Above"));
    assertThat(Weaver.weave(files, SilentLogger.class)).isEmpty();
  }

  @Test
  void loggersOfTheTerminalLibraryAreSilentOnes() throws IOException {
    String name = "org/jline/utils/Log";
    assertThat(makersOfLoggers(file(name))).containsExactly("java/lang/System");
    assertThat(makersOfLoggers(woven(name, file(name))))
        .containsExactly("dev/qimma/terminal/SilentLogger");
  }

  private static Stream<String> makersOfLoggers(byte[] file) {
    return steps(file, MethodInsnNode.class)
        .filter(call -> call.desc.endsWith(")Ljava/lang/System$Logger;"))
        .map(call -> call.owner);
  }

  private static byte[] woven(String name, byte[] file) {
    String path = name + ".class";
    return Objects.requireNonNull(Weaver.weave(Map.of(path, file), SilentLogger.class).get(path));
  }

  /** Has a logger, and a lambda of what its superclass does, as no compiler of today writes it. */
  private static byte[] another() {
    ClassWriter file = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    file.visit(Opcodes.V17, Opcodes.ACC_SUPER, "a/B", null, "java/lang/Thread", null);
    MethodVisitor method = file.visitMethod(0, "runs", "()Ljava/lang/Runnable;", null, null);
    method.visitLdcInsn("a");
    String logger = "(Ljava/lang/String;)Ljava/lang/System$Logger;";
    method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/System", "getLogger", logger, false);
    method.visitInsn(Opcodes.POP);
    method.visitVarInsn(Opcodes.ALOAD, 0);
    String factory = "java/lang/invoke/LambdaMetafactory";
    Type plain = Type.getMethodType("()V");
    method.visitInvokeDynamicInsn(
        "run",
        "(La/B;)Ljava/lang/Runnable;",
        new Handle(Opcodes.H_INVOKESTATIC, factory, "metafactory", "()V", false),
        plain,
        new Handle(Opcodes.H_INVOKESPECIAL, "java/lang/Thread", "run", "()V", false),
        plain);
    method.visitInsn(Opcodes.ARETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
    return file.toByteArray();
  }

  @Test
  void whatASuperclassDoesAndLoggersOfOthersAreLeft() {
    assertThat(Weaver.weave(Map.of("a/B.class", another()), SilentLogger.class)).isEmpty();
  }
}
