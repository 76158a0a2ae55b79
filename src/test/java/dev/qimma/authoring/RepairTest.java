package dev.qimma.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.source.SourceText;
import dev.qimma.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is mended in a question file, and what is left to its author. */
class RepairTest {

  private static final Messages MESSAGES = Messages.load("en");

  private static List<Mended> mended(String text, Map<String, SourceText> sources) {
    return Repair.of("b", List.of(new BankFile("b.yaml", text)), sources);
  }

  private static String after(String text) {
    List<Mended> mended = mended(text, Map.of());
    return mended.isEmpty() ? text : mended.get(0).text();
  }

  private static List<String> told(String text) {
    return mended(text, Map.of()).stream()
        .flatMap(file -> file.done().stream())
        .map(done -> done.place().place() + " " + MESSAGES.say(done.what()))
        .toList();
  }

  private static String question(String lines) {
    return "questions:\n  - id: a\n    " + lines.replace("; ", "\n    ") + "\n";
  }

  @Test
  void whatIsMendedIsToldWithItsPlaceInTheMendedFile() {
    String text =
        """
        # water
        tittle: Water
        questions:
        - question: Which falls?
          correct: no
          distractors: ["a, b", c]   # two
          explanation: Since.
        """;
    assertThat(after(text))
        .isEqualTo(
            """
            # water
            title: Water
            questions:
            - id: which-falls
              q: Which falls?
              right: "no"
              wrong: # two
                - "a, b"
                - c
              why: Since.
            """);
    assertThat(told(text))
        .containsExactly(
            "b.yaml:2:1 title for tittle",
            "b.yaml:4:3 id: which-falls",
            "b.yaml:5:3 q for question",
            "b.yaml:6:3 right for correct",
            "b.yaml:6:10 no in quotation marks",
            "b.yaml:7:3 wrong for distractors",
            "b.yaml:7:10 a list written one entry a line",
            "b.yaml:10:3 why for explanation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q: Rain?; answer: true; dificulty: 2   | dificulty | difficulty",
        "q: Rain?; answer: true; tgas: [x]      | tgas      | tags",
        "q: Rain?; answer: true; explanation: x | explanation | why",
        "q: Rain?; answer: true; hints: [x]     | hints     | hint",
        "q: Rain?; options: [x, z]; answer: x   | answer    | right"
      })
  void aKeyThatIsSurelyMeantIsWritten(String lines, String typed, String meant) {
    String text = question(lines);
    assertThat(after(text)).isEqualTo(text.replace(typed + ":", meant + ":"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q: Rain?; answer: true; explanation: x; why: z", // is there already
        "q: Rain?; answer: true; ip: x", // id, q
        "q: Rain?; answer: true; tip: x", // two letters of three
        "q: Rain?; answer: true; colour: blue", // near nothing
        "q: Rain?; answer: true; question: Snow?", // is there already
        "q: Rain?; options: [x, z]; answer: v", // none of the options
        "q: Rain?; answer: yes" // no wrong key but a wrong value
      })
  void whatIsNotSureIsLeft(String lines) {
    assertThat(mended(question(lines), Map.of())).isEmpty();
  }

  @Test
  void onlyTheFirstOfTwoLongNamesIsWritten() {
    String text = question("question: Rain?; stem: Snow?; answer: true");
    assertThat(after(text)).contains("    q: Rain?\n    stem: Snow?\n");
  }

  @Test
  void aQuoteThatStandsTwiceIsToldByItsFirstPlace() {
    String text = "sources:\n  s: { title: T }\nquotes:\n  rain:\n    exact: Rain falls\n";
    SourceText source = SourceText.of("Clouds \"gather\". Rain falls. Later Rain falls on hills.");
    List<Mended> mended = mended(text, Map.of("s", source));
    assertThat(mended.get(0).text())
        .endsWith("  rain:\n    prefix: \"\\\"gather\\\". \"\n    exact: Rain falls\n");
    assertThat(mended(mended.get(0).text(), Map.of("s", source))).isEmpty();
    SourceText atOnce = SourceText.of("Rain falls. Rain falls on hills.");
    assertThat(mended(text, Map.of("s", atOnce)).get(0).text())
        .contains("    suffix: \".\"\n    exact: Rain falls\n");
    assertThat(mended(text, Map.of("s", SourceText.of("Rain falls once.")))).isEmpty();
  }

  @Test
  void linesOfWindowsStayLinesOfWindows() {
    String text = question("question: Rain?; answer: true").replace("\n", "\r\n");
    assertThat(after(text)).isEqualTo(text.replace("question:", "q:"));
  }

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/dev/qimma/bank"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(RepairTest::read)
          .toList()
          .stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void mendingTwiceIsMendingOnceAndAddsNoUnreadableFile(String text) {
    String once = after(text);
    assertThat(after(once)).isEqualTo(once);
    assertThat(codes(once, "QE001")).isEqualTo(codes(text, "QE001"));
    assertThat(codes(once, "QE017")).isLessThanOrEqualTo(codes(text, "QE017"));
    assertThat(codes(once, "QE016")).isZero();
  }

  private static long codes(String text, String code) {
    return BankReader.read("b", List.of(new BankFile("b.yaml", text))).diagnostics().stream()
        .filter(diagnostic -> diagnostic.rule().code().equals(code))
        .count();
  }
}
