package dev.qimma.lambda;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What lambdas do, they do as classes. */
class LambdasTest {

  private static final String SUBJECT = EveryLambda.class.getName().replace('.', '/');

  private final Map<String, byte[]> written = new HashMap<>();

  LambdasTest() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String name : nest()) {
      files.add(file(name));
      written.put(name, file(name));
    }
    written.putAll(Lambdas.asClasses(files));
  }

  private static List<String> nest() throws IOException {
    List<String> names = new ArrayList<>(List.of(SUBJECT));
    names.addAll(read(file(SUBJECT)).nestMembers);
    return names;
  }

  private static byte[] file(String name) throws IOException {
    String path = "/" + name + ".class";
    try (InputStream in = Objects.requireNonNull(LambdasTest.class.getResourceAsStream(path))) {
      return in.readAllBytes();
    }
  }

  private static ClassNode read(byte[] file) {
    ClassNode node = new ClassNode();
    new ClassReader(file).accept(node, 0);
    return node;
  }

  private static Stream<InvokeDynamicInsnNode> made(byte[] file) {
    return read(file).methods.stream()
        .flatMap(method -> Arrays.stream(method.instructions.toArray()))
        .filter(InvokeDynamicInsnNode.class::isInstance)
        .map(InvokeDynamicInsnNode.class::cast)
        .filter(call -> call.bsm.getOwner().endsWith("LambdaMetafactory"));
  }

  /** The classes as they were written, in place of those of the tests. */
  private ClassLoader loader() {
    return new ClassLoader(LambdasTest.class.getClassLoader()) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] file = written.get(name.replace('.', '/'));
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
  void giveTheSameAsClasses() throws IOException, ReflectiveOperationException {
    written.put("dev/qimma/lambda/Above", file("dev/qimma/lambda/Above"));
    Object as = loader().loadClass(EveryLambda.class.getName()).getConstructor().newInstance();
    assertThat(as.getClass()).isNotEqualTo(EveryLambda.class);
    assertThat(((Function<String, Map<String, Object>>) as).apply("كلمة"))
        .hasSizeGreaterThan(30)
        .isEqualTo(new EveryLambda().apply("كلمة"));
  }

  /** Two of them, and what would make a stored one again. */
  @Test
  void areAllMadeClassesButThoseThatAreMoreThanOneInterface() {
    assertThat(written.values().stream().flatMap(LambdasTest::made))
        .allMatch(call -> call.bsm.getName().equals("altMetafactory"))
        .hasSize(3);
  }

  @Test
  void areOfTheNestOfTheClassTheyWereIn() {
    List<String> nest = read(Objects.requireNonNull(written.get(SUBJECT))).nestMembers;
    assertThat(written.keySet().stream().filter(name -> !name.equals(SUBJECT)))
        .containsExactlyInAnyOrderElementsOf(nest);
  }

  @Test
  void aClassOfJava8BecomesOneThatKnowsOfNests() throws IOException {
    byte[] old = file(SUBJECT);
    old[7] = Opcodes.V1_8;
    ClassNode host = read(Objects.requireNonNull(Lambdas.asClasses(List.of(old)).get(SUBJECT)));
    assertThat(host.version).isEqualTo(Opcodes.V11);
  }

  @Test
  void aClassWithoutThemIsLeftAsItIs() throws IOException {
    assertThat(Lambdas.asClasses(List.of(file("dev/qimma/lambda/Above")))).isEmpty();
  }
}
