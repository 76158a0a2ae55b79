package dev.qimma.exchange.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.exchange.Format;
import dev.qimma.exchange.Formats;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.RawFile;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainFormatsTest {

  @Test
  void anOptionOfExamTerminalIsRightWhereItSaysTrue() {
    Incoming incoming =
        read(
            "exam-terminal",
            """
            exam:
              exam_title: x
            questions:
              - question: أين؟
                selection:
                  - هنا
                  - "هناك": true
              - question: Several?
                selection: [a, b: true, c: true]
              - question: None?
                selection: [a, b]
            """);
    assertThat(kinds(incoming)).containsExactly("Choice", "Choice");
    assertThat(rights(incoming.items().get(0))).containsExactly("هناك");
    assertThat(rights(incoming.items().get(1))).containsExactly("b", "c");
    assertThat(problems(incoming)).containsExactly("QX804.no-right 10");
  }

  @Test
  void lettersBeforeTheChoicesOfQuizPrepAreTakenOff() {
    Incoming incoming =
        read(
            "quiz-prep",
            """
            quiz_name: x
            questions:
              - question: Which?
                choices: [A. one, B. two]
                answer: B. two
                category: Security
                explanation: because
            """);
    assertThat(rights(incoming.items().get(0))).containsExactly("two");
    assertThat(incoming.items().get(0).matter().topic()).isEqualTo("Security");
  }

  @Test
  void quizamHasFourTypes() {
    Incoming incoming =
        read(
            "quizam",
            """
            quiz:
              - {type: select, question: a?, choices: [x, y], answer: y}
              - {type: multi, question: b?, choices: [x, y, z], answer: [x, z]}
              - {type: confirm, question: c., answer: false}
              - {type: input, question: d?, answer: word}
              - {type: draw, question: e?}
            """);
    assertThat(kinds(incoming)).containsExactly("Choice", "Choice", "TrueFalse", "TextEntry");
    assertThat(problems(incoming)).containsExactly("QX804.plain-type 6");
  }

  @Test
  void doc2quizHasTheTypesOfCanvasAndQuotes() {
    Incoming incoming =
        read(
            "doc2quiz",
            """
            questions:
              items:
                - type: multiple_dropdowns
                  title: Capitals
                  prompt: The capital of [b1] is [b2]
                  points: 2
                  dropdowns:
                    - dropdown: b1
                      options: [{option: India, answer: true, explanation: yes}, {option: Mali}]
                    - dropdown: b2
                      options: [{option: Delhi, answer: true}, {option: Rome}]
                  quotes: [Delhi is a capital]
                - type: matching
                  prompt: Match
                  pairs: [{key: a, value: b, explanation: c}, {key: d, value: e}]
            """);
    assertThat(kinds(incoming)).containsExactly("Cloze", "Match");
    Item first = incoming.items().get(0);
    assertThat(first.matter().stem().in("")).isEqualTo("The capital of {b1} is {b2}");
    assertThat(first.matter().quotes()).hasSize(1);
    assertThat(first.matter().points().plain()).isEqualTo("2");
  }

  @Test
  void whatBeginsALineOfText2qtiSaysWhatItIs() {
    Incoming incoming =
        read(
            "text2qti",
            """
            Quiz title: Addition

            1.  What is 2+3? It goes
                on here.
            ... General.
            +   Good.
            a)  6
            ... Too much.
            *c) 5

            Points: 2
            2.  Root?
            =   1.4142 +- 1%

            3.  Range?
            =   [1, 2]

            4.  Which?
            [ ] a
            [*] ب

            5.  Who?
            *   Santa
            *   Father Christmas

            6.  Write.
            ____

            ```{.python .run}
            print("7. x")
            ```
            """);
    assertThat(kinds(incoming))
        .containsExactly("Choice", "NumberEntry", "NumberEntry", "Choice", "TextEntry");
    Item first = incoming.items().get(0);
    assertThat(first.matter().stem().in("")).isEqualTo("What is 2+3? It goes on here.");
    assertThat(first.matter().why().in("")).isEqualTo("General.");
    assertThat(options(first)).extracting(o -> o.why().in("")).containsExactly("Too much.", "");
    Interaction.NumberEntry root = (Interaction.NumberEntry) incoming.items().get(1).interaction();
    assertThat(root.within()).isEqualByComparingTo(new BigDecimal("0.014142"));
    assertThat(problems(incoming))
        .containsExactly("QX805.feedback 3", "QX804.essay 26", "QX804.plain-code 29");
  }

  @Test
  void theLastListOfQuixoteHoldsTheAnswers() {
    Incoming incoming =
        read(
            "quixote",
            """
            Which of these?

            - first
            - second

            Pick.

            * **أ**
            * ب

            ---

            Match.

            - a => b
            - c => d

            ---

            Is it so?

            * False
            * **True**
            """);
    assertThat(kinds(incoming)).containsExactly("Choice", "Match", "TrueFalse");
    assertThat(incoming.items().get(0).matter().stem().in(""))
        .isEqualTo("Which of these?\n- first\n- second\nPick.");
    assertThat(rights(incoming.items().get(0))).containsExactly("أ");
  }

  private static Incoming read(String name, String text) {
    RawFile file = new RawFile("file", text.getBytes(UTF_8));
    assertThat(Formats.of(file).map(Format::name)).contains(name);
    return Formats.named(name).orElseThrow().read(file);
  }

  private static List<String> kinds(Incoming incoming) {
    return incoming.items().stream().map(i -> i.interaction().getClass().getSimpleName()).toList();
  }

  private static List<Option> options(Item item) {
    return ((Interaction.Choice) item.interaction()).options();
  }

  private static List<String> rights(Item item) {
    return options(item).stream().filter(Option::isRight).map(o -> o.text().in("")).toList();
  }

  private static List<String> problems(Incoming incoming) {
    return incoming.problems().stream()
        .map(problem -> problem.message().key() + " " + problem.span().line())
        .toList();
  }
}
