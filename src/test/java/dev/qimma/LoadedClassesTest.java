package dev.qimma;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not needed is not loaded: told by a Java of its own, not by a watch. */
class LoadedClassesTest {

  private static final Pattern LOADED = Pattern.compile("\\[class,load[^]]*] (\\S+) ");

  /** The door to the package, and texts that are left as they are. */
  private static final Pattern NO_ORDER = Pattern.compile("EmitMode|Paragraphs|HardLines|Ink");

  @TempDir Path home;

  private List<String> loadedBy(String line) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load", "-cp", System.getProperty("java.class.path")));
    command.add("dev.qimma.Qimma");
    command.addAll(List.of(line.split(" ", -1)));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().keySet().removeIf(name -> name.contains("JAVA") || name.contains("JDK"));
    builder.environment().put("QIMMA_HOME", home.toString());
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    Matcher loaded = LOADED.matcher(new String(process.getInputStream().readAllBytes(), UTF_8));
    List<String> names = new ArrayList<>();
    while (loaded.find()) {
      names.add(loaded.group(1));
    }
    assertThat(names).contains("dev.qimma.Qimma");
    return names;
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help", "browse", "browse -n 3", "check", "quiz --help"})
  void neitherTerminalNorHistoryNorOrderOfLettersIsLoaded(String line) throws IOException {
    assertThat(loadedBy(line))
        .noneMatch(name -> name.startsWith("org.jline."))
        .noneMatch(name -> name.startsWith("org.sqlite."))
        .noneMatch(name -> name.startsWith("java.text.Bidi"))
        .noneMatch(LoadedClassesTest::ordersLetters);
  }

  private static boolean ordersLetters(String name) {
    String ours = "dev.qimma.screen.bidi.";
    return name.startsWith(ours)
        && !NO_ORDER.matcher(name.substring(ours.length()).replaceAll("\\$.*", "")).matches();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "browse", "check"})
  void aLineWithNothingToParseLoadsNoParser(String line) throws IOException {
    assertThat(loadedBy(line))
        .noneMatch(name -> name.startsWith("picocli.CommandLine$Model$CommandSpec"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "browse", "browse -n 3", "check"})
  void aLineLoadsNoOtherVerb(String line) throws IOException {
    assertThat(loadedBy(line))
        .filteredOn(name -> name.startsWith("dev.qimma.cli.") && name.endsWith("Verb"))
        .hasSizeLessThanOrEqualTo(line.startsWith("-") ? 0 : 1);
  }

  /** To make one takes 15 ms, and no archive of classes holds it. */
  @ParameterizedTest
  @ValueSource(strings = {"quiz -n 1 --seed 1", "check", "browse -n 3", "search energy"})
  void noGeneratedComparisonOfRecordsIsMade(String line) throws IOException {
    assertThat(loadedBy(line)).doesNotContain("java.lang.runtime.ObjectMethods");
  }

  @Test
  void aFileAsMostAreWrittenIsReadWithoutTheYamlLibrary() throws IOException {
    Files.writeString(home.resolve("a.yaml"), "questions:\n  - q: Is it wet?\n    answer: true\n");
    Files.writeString(home.resolve("b.yaml"), "questions:\n  - q: &a Is it wet?\n");
    assertThat(loadedBy("check a.yaml")).noneMatch(name -> name.startsWith("org.snakeyaml."));
    assertThat(loadedBy("check b.yaml")).anyMatch(name -> name.startsWith("org.snakeyaml."));
  }
}
