package dev.qimma.weaving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;

/**
 * What terminals can do, as JLine has it written, without what no class asks for. Keys stay: its
 * line editor asks for all of them, so that none it does not know types its letters.
 */
final class Capabilities {

  private static final String FOLDER = "org/jline/utils/";
  private static final String OWNER = FOLDER + "InfoCmp$Capability";

  /** A line for each: its name, its short name, its old name. */
  private static final String NAMES = FOLDER + "capabilities.txt";

  /** A terminal: a comment, its names, and lines of capabilities, each with a comma behind it. */
  private static final String ENDING = ".caps";

  private static final String KEY = "key_";

  private static final int BEFORE_THE_FIRST = 2;
  private static final Pattern COMMA = Pattern.compile("(?<!\\\\),\\s*");
  private static final Pattern END_OF_NAME = Pattern.compile("[=#@]");

  private final Map<String, byte[]> files;
  private final Set<String> asked;
  private final Set<String> shortNames = new TreeSet<>();
  private final Map<String, byte[]> trimmed = new LinkedHashMap<>();

  private Capabilities(Map<String, byte[]> files, Set<String> asked) {
    this.files = files;
    this.asked = asked;
  }

  /** The files that are to stand in place of some of these, by their paths. */
  static Map<String, byte[]> trimmed(Map<String, byte[]> files, Collection<ClassNode> classes) {
    byte[] names = files.get(NAMES);
    if (names == null) {
      return Map.of();
    }
    Set<String> asked = classes.stream().flatMap(Capabilities::asked).collect(Collectors.toSet());
    Capabilities capabilities = new Capabilities(files, asked);
    capabilities.trimNames(new String(names, UTF_8));
    capabilities.trimTerminals();
    return capabilities.trimmed;
  }

  private static Stream<String> asked(ClassNode by) {
    return by.name.equals(OWNER)
        ? Stream.empty()
        : by.methods.stream()
            .flatMap(method -> Stream.of(method.instructions.toArray()))
            .filter(FieldInsnNode.class::isInstance)
            .map(FieldInsnNode.class::cast)
            .filter(field -> field.owner.equals(OWNER))
            .map(field -> field.name);
  }

  private void trimNames(String text) {
    StringBuilder kept = new StringBuilder();
    for (String line : text.lines().toList()) {
      String[] names = line.strip().split(", ", -1);
      boolean isKept = names[0].startsWith(KEY) || asked.contains(names[0]);
      if (isKept) {
        shortNames.add(names[1]);
      }
      if (isKept || line.startsWith("#")) {
        kept.append(line).append('\n');
      }
    }
    trimmed.put(NAMES, kept.toString().getBytes(UTF_8));
  }

  private void trimTerminals() {
    files.forEach(
        (path, file) -> {
          if (path.startsWith(FOLDER) && path.endsWith(ENDING)) {
            trimmed.put(path, terminal(new String(file, UTF_8)).getBytes(UTF_8));
          }
        });
  }

  /** In one line, since JLine makes a pattern for each. */
  private String terminal(String text) {
    String head = text.lines().limit(BEFORE_THE_FIRST).collect(Collectors.joining("\n"));
    Stream<String> all =
        text.lines().skip(BEFORE_THE_FIRST).map(String::strip).flatMap(COMMA::splitAsStream);
    return all.filter(one -> shortNames.contains(END_OF_NAME.split(one, 2)[0]))
        .map(one -> one + ",")
        .collect(Collectors.joining(" ", head + "\n\t", "\n"));
  }
}
