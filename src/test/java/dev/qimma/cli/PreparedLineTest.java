package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the build wrote down of a verb sets the same fields as picocli does, or nothing at all. */
class PreparedLineTest {

  private static String value(String type) {
    return switch (type) {
      case "String", "List" -> "some text";
      default -> "7";
    };
  }

  /** Every flag of every verb, each alone, glued to its value, and before words. */
  static Stream<List<String>> lines() {
    return PreparedLine.texts().entrySet().stream().flatMap(PreparedLineTest::lines);
  }

  private static Stream<List<String>> lines(Map.Entry<String, String> verb) {
    List<String[]> slots =
        verb.getValue().lines().skip(2).map(line -> line.split(" ", -1)).toList();
    List<String> words = new ArrayList<>();
    slots.stream()
        .filter(slot -> !slot[2].startsWith("-"))
        .forEach(slot -> words.addAll(twice(slot[0])));
    List<List<String>> lines = new ArrayList<>();
    lines.add(line(verb.getKey(), words));
    for (String[] slot : slots) {
      for (String name : slot[2].startsWith("-") ? slot[2].split(",", -1) : new String[0]) {
        boolean isSwitch = slot[0].equals("boolean");
        List<String> flag = isSwitch ? List.of(name) : List.of(name, value(slot[0]));
        lines.add(line(verb.getKey(), flag, words));
        if (!isSwitch && name.startsWith("--")) {
          lines.add(line(verb.getKey(), List.of(name + "=" + value(slot[0])), words));
        }
        if (slot[0].equals("List")) {
          lines.add(line(verb.getKey(), flag, words, List.of(name, "another")));
        }
      }
    }
    return lines.stream();
  }

  private static List<String> twice(String type) {
    return type.equals("List") ? List.of("one word", "ثانية") : List.of(value(type));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<String> line(String verb, List<String>... parts) {
    return Stream.concat(Stream.of(verb), Stream.of(parts).flatMap(List::stream)).toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aPlainLineMeansWhatPicocliTakesItFor(List<String> line) {
    String[] words = line.toArray(String[]::new);
    Root parsedRoot = new Root(null);
    CommandLine picocli = Verbs.of(parsedRoot, line);
    Object parsed = picocli.parseArgs(words).subcommand().commandSpec().userObject();
    Root root = new Root(null);
    Optional<Callable<Integer>> prepared = PreparedLine.of(root, words);
    assertThat(prepared).get().hasSameClassAs(parsed);
    assertThat(prepared.get())
        .usingRecursiveComparison()
        .withStrictTypeChecking()
        .isEqualTo(parsed);
    assertThat(root.options).usingRecursiveComparison().isEqualTo(parsedRoot.options);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quizz",
        "QUIZ",
        "quiz --sed 1",
        "quiz --seed",
        "quiz --seed=",
        "quiz --seed x",
        "quiz --seed 1.5",
        "quiz --seed ٣",
        "quiz --seed 99999999999999999999",
        "quiz --seed 1 --seed 2",
        "quiz --exam --exam",
        "quiz --exam=true",
        "quiz --topic --exam",
        "quiz --answers -",
        "quiz word",
        "quiz -n3",
        "quiz -- --seed",
        "quiz --help --seed 1",
        "quiz -",
        "show",
        "show a b",
        "search --format json",
        "study fit",
        "study --topic fit",
        "new --title question",
        "new --title=question",
        "memory",
        "memory replay",
        "help quiz",
        "convert a --to csv",
        "--seed 1 quiz",
        "../quiz"
      })
  void whateverIsOutOfTheOrdinaryIsLeftToPicocli(String line) {
    Root root = new Root(null);
    assertThat(PreparedLine.of(root, line.split(" ", -1))).isEmpty();
    assertThat(root.options).usingRecursiveComparison().isEqualTo(new GlobalOptions());
  }
}
