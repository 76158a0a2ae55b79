package dev.qimma.kind.cloze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.kind.OneQuestion;
import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClozeTest {

  private static final String WATER =
      """
      questions:
        - id: it
          q: { en: "Up by {up}, down by {down}.", ar: "صعودًا بـ{up} وهبوطًا بـ{down}." }
          blanks:
            down:
              options:
                - { en: freezing, ar: التجمد, why: { en: That makes ice., ar: ذلك جليد. } }
                - { en: condensation, ar: التكثف }
                - { en: melting, ar: الذوبان }
              right: condensation
            up: { accept: [evaporation, التبخر] }
      """;

  private static final Question CHANGES = question(WATER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up=evaporation;down=condensation | 1   | up=evaporation;down=B",
        "down=B;up=evaporation            | 1   | up=evaporation;down=B",
        "up = Evaporation ؛ down = b      | 1   | up=Evaporation;down=B",
        "UP=تبخر؛ Down=تكثف               | 1   | up=تبخر;down=B",
        "up=التبخر، down=ب                | 1   | up=التبخر;down=B",
        "evaporation;condensation         | 1   | up=evaporation;down=B",
        "evaporation;B                    | 1   | up=evaporation;down=B",
        "1=evaporation;2=2                | 1   | up=evaporation;down=B",
        "١=evaporation؛٢=٢                | 1   | up=evaporation;down=B",
        "up=evaporation                   | 1/2 | up=evaporation",
        "up=evaporation;down=             | 1/2 | up=evaporation",
        "down=2                           | 1/2 | down=B",
        "up=boiling;down=B                | 1/2 | up=boiling;down=B",
        "up=evaporation;down=A            | 1/2 | up=evaporation;down=A",
        "up=evaporation;up=evaporation    | 1/2 | up=evaporation",
        "up=B;down=C                      | 0   | up=B;down=C",
        "boiling;freezing                 | 0   | up=boiling;down=A"
      })
  void theShareRightCounts(String reply, String score, String kept) {
    MarkingScheme harsh = new MarkingScheme(MultiPolicy.ALL_OR_NOTHING, Fraction.ONE, false);
    assertThat(harsh.score(CHANGES.mark(reply), CHANGES.card())).hasToString(score);
    assertThat(marked(reply).reply()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"up=;down=", "up=", "'up= ; down=\\'", "1=;2="})
  void anEmptyFormIsBlank(String reply) {
    assertThat(CHANGES.mark(reply)).isInstanceOf(Marking.Blank.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evaporation                  | unreadable.parts",
        ";                            | unreadable.parts",
        "evaporation;B;C              | unreadable.parts",
        "up=evaporation;B             | unreadable.part-unnamed",
        "over=evaporation             | unreadable.part-unknown",
        "3=evaporation                | unreadable.part-unknown",
        "up=evaporation;up=boiling    | unreadable.part-twice",
        "up=boiling;1=evaporation     | unreadable.part-twice",
        "up=?!;down=B                 | unreadable.blank",
        "down=D                       | unreadable.blank-option",
        "down=boiling                 | unreadable.blank-option",
        "\\down=B                     | unreadable.blank-option",
        "evaporation;D                | unreadable.blank-option"
      })
  void whatCannotBeReadIsExplained(String reply, String why) {
    String key = CHANGES.mark(reply).fold(no -> "", unreadable -> unreadable.why().key(), no -> "");
    assertThat(key).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({
    "up=evaporatoin;down=B, 1, 1/2",
    "up=evaporatoin, 1/2, 0",
    "up=evaporation;down=B, 1, 1"
  })
  void aSlipIsForgivenInASittingAndNeverInGrading(String reply, String sitting, String graded) {
    Marking marking = CHANGES.mark(reply);
    assertThat(MarkingScheme.SITTING.score(marking, CHANGES.card())).hasToString(sitting);
    assertThat(MarkingScheme.GRADING.score(marking, CHANGES.card())).hasToString(graded);
  }

  @Test
  void aSlipSaysWhatItWasTakenFor() {
    assertThat(marked("up=evaporatoin;down=B").meant()).isEqualTo("evaporation");
  }

  @Test
  void eachBlankIsToldRightOrNotWithItsReason() {
    assertThat(marked("up=evaporation;down=A").chosen())
        .extracting(part -> part.text().in("en") + " " + part.isRight())
        .containsExactly("up: evaporation true", "down: freezing false");
    assertThat(Assessment.of(CHANGES, "up=evaporation;down=A", MarkingScheme.SITTING).remarks())
        .containsExactly(Localized.both("ذلك جليد.", "That makes ice."));
  }

  @Test
  void theStemIsShownWithLinesAndTheChoicesOfEachBlank() {
    Prompt prompt = CHANGES.prompt();
    assertThat(prompt.stem().in("en")).isEqualTo("Up by ____(up), down by ____(down).");
    assertThat(prompt.gaps()).extracting(Prompt.Gap::name).containsExactly("up", "down");
    assertThat(prompt.gaps()).extracting(gap -> gap.options().size()).containsExactly(0, 3);
    assertThat(CHANGES.card().stem().in("en")).isEqualTo("Up by {up}, down by {down}.");
  }

  @Test
  void theSolutionNamesEachBlank() {
    assertThat(CHANGES.modelReply()).isEqualTo("up=evaporation;down=B");
    assertThat(CHANGES.solution())
        .containsExactly(
            Localized.both("up: التبخر", "up: evaporation"),
            Localized.both("down: التكثف", "down: condensation"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaporation", "{ accept: evaporation }", "[evaporation]"})
  void oneBlankIsFilledWithoutItsName(String blank) {
    Question one =
        question("questions:\n  - { id: it, q: 'By {up}.', blanks: { up: " + blank + " } }\n");
    for (String reply : List.of("evaporation", "up=evaporation", "1=Evaporation.")) {
      assertThat(MarkingScheme.GRADING.score(one.mark(reply), one.card())).hasToString("1");
    }
  }

  @Test
  void theKeyIsWhatFillsEachBlankInAnyOrder() {
    String key = CHANGES.key();
    assertThat(question(WATER.replace("- { en: melting, ar: الذوبان }", "")).key()).isEqualTo(key);
    assertThat(question(WATER.replace("[evaporation, التبخر]", "[التبخر, evaporation]")).key())
        .isEqualTo(key);
    assertThat(question(WATER.replace("[evaporation, التبخر]", "[evaporation]")).key())
        .isNotEqualTo(key);
  }

  @Test
  void theKeyChangesWithTheOptionThatFillsABlank() {
    assertThat(question(WATER.replace("right: condensation", "right: melting")).key())
        .isNotEqualTo(CHANGES.key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"By {first}, then {second}.", "أولًا {first} ثم {second}."})
  void blanksAreInTheOrderOfTheirHolesNotOfTheFile(String stem) {
    Question question =
        question(
            "questions:\n  - id: it\n    q: '%s'\n    blanks: { second: rain, first: heat }\n"
                .formatted(stem));
    assertThat(question.modelReply()).isEqualTo("first=heat;second=rain");
    assertThat(OneQuestion.told(question, "heat;rain")).isEqualTo("right");
    assertThat(OneQuestion.told(question, "1=heat;2=rain")).isEqualTo("right");
  }

  @ParameterizedTest
  @CsvSource({"b, B", "ه, ة"})
  void aBlankIsNamedExactlyBeforeItIsNamedSomehow(String first, String second) {
    Question question =
        question(
            "questions:\n  - id: it\n    q: '{%1$s} and {%2$s}'\n    blanks: { %1$s: heat, %2$s: rain }\n"
                .formatted(first, second));
    assertThat(OneQuestion.told(question, second + "=rain;" + first + "=heat")).isEqualTo("right");
  }

  @Test
  void whatFillsNoBlankIsToldTheLettersThatWould() {
    Marking.Unreadable marking = (Marking.Unreadable) question(WATER).mark("down=D");
    assertThat(marking.why())
        .isEqualTo(Message.of("unreadable.blank-option", "D", "down", "A", "C"));
  }

  private static Marking.Marked marked(String reply) {
    return (Marking.Marked) CHANGES.mark(reply);
  }

  private static Question question(String yaml) {
    BankReader.Loaded loaded = BankReader.read("test", List.of(new BankFile("test.yaml", yaml)));
    assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
    return loaded.bank().questions().get(0);
  }

  @Test
  void aBlankIsAsLongAsItsAnswerWhereTheBankSaysSo() {
    String blanks = "blanks: { up: { accept: [heat] } }";
    assertThat(asked("letters: hidden", blanks)).isEqualTo("By ____(up).");
    assertThat(asked("letters: shown", blanks)).isEqualTo("By _ _ _ _(up).");
  }

  @Test
  void eachBlankIsAsLongAsItsOwnAnswer() {
    String yaml =
        """
        questions:
          - id: it
            q: "{up} {عودة}"
            letters: shown
            blanks: { عودة: مطر, up: heat }
        """;
    assertThat(question(yaml).prompt().stem().in("en")).isEqualTo("_ _ _ _(up) ـ ـ ـ(عودة)");
  }

  private static String asked(String letters, String blanks) {
    String yaml = "questions:\n  - id: it\n    q: By {up}.\n    " + letters + "\n    " + blanks;
    return BankReader.read("test", List.of(new BankFile("test.yaml", yaml + "\n")))
        .bank()
        .questions()
        .get(0)
        .prompt()
        .stem()
        .in("en");
  }
}
