package dev.qimma.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the canonical form of a question file is. */
class CanonicalFormTest {

  private static String questions(String... lines) {
    return "qimma: 1\nquestions:\n" + String.join("\n", lines) + "\n";
  }

  @Test
  void aMissingIdIsWrittenFirstAsTheReaderMakesIt() {
    String text =
        questions(
            "  # rain",
            "  - q: What falls from clouds?",
            "    right: Rain",
            "    wrong: [Wind, Salt]",
            "  - q: What falls from clouds?",
            "    answer: true");
    assertThat(Forms.of(text))
        .isEqualTo(
            questions(
                "  # rain",
                "  - id: what-falls-from-clouds",
                "    q: What falls from clouds?",
                "    right: Rain",
                "    wrong: [Wind, Salt]",
                "  - id: what-falls-from-clouds-2",
                "    q: What falls from clouds?",
                "    answer: true"));
    assertThat(ids(Forms.of(text))).isEqualTo(ids(text));
  }

  private static List<String> ids(String text) {
    return BankReader.read("b", List.of(new BankFile("b.yaml", text))).bank().questions().stream()
        .map(question -> question.card().id())
        .toList();
  }

  @Test
  void aMadeIdIsNotOneWrittenFurtherDownOrInAnotherFile() {
    BankFile one = new BankFile("a.yaml", questions("  - q: Rain", "    answer: true"));
    BankFile other =
        new BankFile("b.yaml", questions("  - id: rain", "    q: Snow?", "    answer: true"));
    assertThat(CanonicalForm.of("b", List.of(one, other)).get(0).text())
        .contains("  - id: rain-2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id:", "id: \"\"", "id:   # to come", "id: ''"})
  void anEmptyIdIsFilled(String id) {
    String formed = Forms.of(questions("  - " + id, "    q: Rain?", "    answer: true"));
    assertThat(formed).contains("  - id: rain").endsWith("    q: Rain?\n    answer: true\n");
    assertThat(Forms.comments(formed)).hasSize(id.contains("#") ? 1 : 0);
  }

  @Test
  void aQuestionWithoutWordsGetsNoId() {
    String text = questions("  - question: Rain?", "    answer: true");
    assertThat(Forms.of(text)).isEqualTo(text);
  }

  @Test
  void anIdThatOtherReadersWouldChangeIsQuoted() {
    assertThat(Forms.of(questions("  - q: No!", "    answer: true"))).contains("id: \"no\"\n");
  }

  @Test
  void anIdIsWrittenIntoBracesToo() {
    assertThat(Forms.of(questions("  - { q: Rain?, answer: true }")))
        .isEqualTo(questions("  - { id: rain, q: Rain?, answer: true }"));
  }

  @Test
  void whatOtherReadersWouldChangeIsQuoted() {
    String formed =
        Forms.of(
            questions(
                "  - id: a",
                "    q: Which?",
                "    right: no # not yes",
                "    wrong: [Yes, 10:30, 0777, 2024-01-02, \"on\", 12]"));
    assertThat(formed)
        .contains("    right: \"no\" # not yes\n")
        .contains("    wrong: [\"Yes\", \"10:30\", \"0777\", \"2024-01-02\", \"on\", 12]\n");
  }

  @Test
  void quotationMarksDoNotHideAWrongAnswerOfATrueOrFalse() {
    String text = questions("  - id: a", "    q: Rain falls.", "    answer: yes");
    assertThat(Forms.of(text)).isEqualTo(text);
  }

  @Test
  void anOptionWithACommaOrALongOneBringsTheListToLines() {
    String longest = "x".repeat(40);
    String text =
        questions(
            "  - id: a",
            "    q: Which?",
            "    right: b",
            "    wrong: [\"Paris, France\", Lyon] # two, not three",
            "    tags: [" + longest + "]",
            "    hint: [x" + longest + ", two]");
    assertThat(Forms.of(text))
        .isEqualTo(
            questions(
                "  - id: a",
                "    q: Which?",
                "    right: b",
                "    wrong: # two, not three",
                "      - \"Paris, France\"",
                "      - Lyon",
                "    tags: [" + longest + "]",
                "    hint:",
                "      - x" + longest,
                "      - two"));
  }

  @Test
  void arabicInBracesIsBroughtToLines() {
    String text =
        questions(
            "  - id: a",
            "    q: { en: Which?, ar: أيها؟ }",
            "    pairs: [[{ en: Cairo, ar: القاهرة }, Egypt], [Rabat, { en: Morocco, fr: Maroc }]]");
    assertThat(Forms.of(text))
        .isEqualTo(
            questions(
                "  - id: a",
                "    q:",
                "      en: Which?",
                "      ar: أيها؟",
                "    pairs:",
                "      - - en: Cairo",
                "          ar: القاهرة",
                "        - Egypt",
                "      - [Rabat, { en: Morocco, fr: Maroc }]"));
  }

  @Test
  void bracketsWithACommentInThemStay() {
    String text =
        questions(
            "  - id: a",
            "    q: W?",
            "    accept: [\"a, b\", # first",
            "      c]",
            "    tags: [x]");
    assertThat(Forms.of(text)).isEqualTo(text);
  }

  @Test
  void lettersBeyondTheFirstPlaneAreCountedRightly() {
    String text =
        questions(
            "  - id: a", "    q: 🌧🌧🌧 Which?", "    right: no", "    wrong: [\"🌧, x\", z]");
    assertThat(Forms.of(text))
        .contains("    q: 🌧🌧🌧 Which?\n    right: \"no\"\n")
        .endsWith("    wrong:\n      - \"🌧, x\"\n      - z\n");
  }

  @Test
  void linesAreEndedPlainlyAndTheFileOnce() {
    assertThat(Forms.of("qimma: 1  \r\ntitle: a \t\r\n\r\n\r\n")).isEqualTo("qimma: 1\ntitle: a\n");
    assertThat(Forms.of("qimma: 1")).isEqualTo("qimma: 1\n");
    assertThat(Forms.of("title:\t\"a \\\n  b\"\t # c\n")).isEqualTo("title: \"a \\\n  b\" # c\n");
  }

  @Test
  void whiteSpaceThatSaysSomethingStays() {
    String text = "title: |\n  two  \n  lines\n\nlang: en\n";
    assertThat(Forms.of(text)).isEqualTo(text);
    String kept = "title: |+\n  text\n\n\n";
    assertThat(Forms.of(kept)).isEqualTo(kept);
  }

  @Test
  void whatBelongsToSomethingStandsTwoSpacesFurtherIn() {
    String text =
        """
        title:
            en: Water
        # the questions
        questions:
        # rain
        -   id: a
            q: >-
                one
                  two

                three
            # wrong ones
            wrong:
            - x
            -   z
            right: "a
              b"
        -
            id: b
            q: What?
            answer: true
        """;
    assertThat(Forms.of(text))
        .isEqualTo(
            """
            title:
              en: Water
            # the questions
            questions:
              # rain
              - id: a
                q: >-
                  one
                    two

                  three
                # wrong ones
                wrong:
                  - x
                  - z
                right: "a
                  b"
              -
                id: b
                q: What?
                answer: true
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "? title\n: a\n",
        "title: &t a\nterms:\n    x: *t\n",
        "# nothing\n",
        "",
        "{ title: a, questions: [{ id: a, q: b, answer: true }] }\n"
      })
  void whatIsUnusualStaysReadable(String text) {
    assertThat(Forms.meaning(Forms.of(text))).isEqualTo(Forms.meaning(text));
  }

  @Test
  void aFileThatIsNotYamlStaysAndIsTold() {
    BankFile broken = new BankFile("b.yaml", "title: a: b  \n");
    Canonical form = CanonicalForm.of("b", List.of(broken)).get(0);
    assertThat(form.isChanged()).isFalse();
    assertThat(form.faults()).extracting(fault -> fault.rule()).containsExactly(Rule.NOT_YAML);
  }
}
