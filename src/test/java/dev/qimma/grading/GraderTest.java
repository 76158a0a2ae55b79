package dev.qimma.grading;

import static dev.qimma.grading.Samples.grade;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.qimma.bank.Bank;
import dev.qimma.grading.Samples.Graded;
import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Question;
import dev.qimma.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraderTest {

  private static final String HEADER = "learner,question,response\n";
  private static final GradingOptions STANDARD = GradingOptions.STANDARD;

  @Test
  void everyRightAnswerEarnsItsPoints() {
    Graded graded =
        grade(
            HEADER
                + "Sara,rain,A\nSara,spring,A;C\nSara,round,t\nSara,capital,cairo\nSara,week,3.5\n");
    assertThat(graded.score("Sara")).isEqualTo("6");
    assertThat(graded.book().bank().max().plain()).isEqualTo("6");
    assertThat(graded.fault()).isEmpty();
  }

  @Test
  void arabicLearnersAnswerInArabic() {
    Graded graded =
        grade(
            HEADER
                + "سارة,rain,أ\nسارة,spring,ج؛أ\nسارة,round,صح\nسارة,capital,القاهره\nسارة,week,٣٫٥\n");
    assertThat(graded.score("سارة")).isEqualTo("6");
    assertThat(graded.book().counts().warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"rain,Moon", "spring,A", "spring,'A;B'", "round,no", "capital,Cairoo", "week,۳٫۵"})
  void aResponseEarnsWhatTheSameReplyEarnsInASittingWithoutSlips(String id, String reply) {
    Question question = Samples.bank().question(id).orElseThrow();
    assertThat(grade(HEADER + "L1," + id + "," + reply + "\n").score("L1"))
        .isEqualTo(Assessment.of(question, reply, MarkingScheme.GRADING).score().plain());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rain", "spring", "round", "capital", "week"})
  void aBlankCostsNothingWhateverTheKind(String id) {
    MarkingScheme negative = new MarkingScheme(MultiPolicy.EXAMS_ALL, Fraction.ONE, false);
    String csv = HEADER + "L1," + id + ",\nL2," + id + ",  \nL3," + id + ",\"\"\n";
    Graded graded = grade(List.of(Samples.bank()), negative, STANDARD, csv.getBytes(UTF_8));
    assertThat(graded.book().standings())
        .allSatisfy(
            standing -> {
              assertThat(standing.score()).isEqualTo(Fraction.ZERO);
              assertThat(standing.blank()).isEqualTo(1);
              assertThat(standing.missing()).isEqualTo(4);
            });
    assertThat(graded.book().counts().blank()).isEqualTo(3);
  }

  @Test
  void aWrongResponseCostsWhatTheSchemeSays() {
    MarkingScheme negative = new MarkingScheme(MultiPolicy.EACH, Fraction.of(1, 3), false);
    byte[] csv = (HEADER + "L1,rain,B\nL1,week,4\n").getBytes(UTF_8);
    assertThat(grade(List.of(Samples.bank()), negative, STANDARD, csv).score("L1")).isEqualTo("-1");
    GradingOptions floored = STANDARD.withLeastTotal(Fraction.ZERO);
    assertThat(grade(List.of(Samples.bank()), negative, floored, csv).score("L1")).isEqualTo("0");
  }

  @Test
  void whatCannotBeReadIsWrongAndWarnedOf() {
    Graded graded = grade(HEADER + "L1,rain,Z\nL1,spring,A;Q\nL1,week,half\n");
    assertThat(graded.score("L1")).isEqualTo("0");
    assertThat(graded.standing("L1").answered()).isEqualTo(3);
    assertThat(graded.rejects()).isEmpty();
    assertThat(graded.book().firstWarnings())
        .extracting(Warning::line, Warning::question, Warning::kind, Warning::response)
        .containsExactly(
            tuple(2L, "rain", Warning.Kind.INVALID_OPTION, "Z"),
            tuple(3L, "spring", Warning.Kind.INVALID_OPTION, "A;Q"),
            tuple(4L, "week", Warning.Kind.UNREADABLE, "half"));
  }

  @Test
  void allWarningsAreCountedAndTwentyListed() {
    String rows = "L%d,rain,Z\n".repeat(30);
    Graded graded = grade(HEADER + numbered(rows));
    assertThat(graded.book().firstWarnings()).hasSize(20);
    assertThat(graded.book().counts().warnings()).containsEntry(Warning.Kind.INVALID_OPTION, 30L);
  }

  private static String numbered(String rows) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String line : rows.lines().toList()) {
      text.append(line.replace("%d", Integer.toString(number++))).append('\n');
    }
    return text.toString();
  }

  @Test
  void learnersStandInOrderOfFirstAppearanceAndQuestionsInBankOrder() {
    Graded graded = grade(HEADER + "Z,week,1\nA,rain,A\nZ,rain,A\n");
    assertThat(graded.book().standings()).extracting(Standing::learner).containsExactly("Z", "A");
    assertThat(graded.book().items())
        .extracting(ItemResult::question)
        .containsExactly("rain", "spring", "round", "capital", "week");
  }

  @Test
  void equalScoresShareTheirRank() {
    Graded graded = grade(HEADER + "a,week,3.5\nb,rain,A\nc,rain,A\nd,rain,B\n");
    assertThat(graded.book().standings())
        .extracting(Standing::rank, standing -> standing.percentileRank().plain())
        .containsExactly(tuple(1, "87.5"), tuple(2, "50"), tuple(2, "50"), tuple(4, "12.5"));
  }

  @Test
  void thePassMarkIsHeldExactly() {
    GradingOptions half = STANDARD.withPass(Fraction.of(50, 1));
    Graded graded = grade(half, HEADER + "a,week,3.5\na,rain,A\nb,week,3.5\n");
    assertThat(graded.book().standings())
        .extracting(standing -> standing.outcome().word())
        .containsExactly("pass", "fail");
    assertThat(graded.book().anyBelowPass()).isTrue();
    assertThat(grade(half, HEADER + "a,week,3.5\na,rain,A\n").book().anyBelowPass()).isFalse();
    assertThat(grade(HEADER + "a,week,9\n").book().anyBelowPass()).isFalse();
  }

  @Test
  void somebodyAbsentIsBelowThePassMark() {
    GradingOptions options =
        STANDARD.withPass(Fraction.of(10, 1)).withRoster(new LinkedHashSet<>(List.of("a", "b")));
    assertThat(grade(options, HEADER + "a,week,3.5\n").book().anyBelowPass()).isTrue();
  }

  @Test
  void itemsTellBlanksFromWhatIsMissing() {
    Graded graded = grade(HEADER + "a,rain,A\nb,rain,\nc,week,3.5\nd,rain,B\n");
    ItemResult rain = graded.book().items().get(0);
    assertThat(List.of(rain.n(), rain.answered(), rain.blank(), rain.missing()))
        .containsExactly(4, 2, 1, 1);
    assertThat(rain.p().orElseThrow().plain()).isEqualTo("0.25");
    ItemResult week = graded.book().items().get(4);
    assertThat(week.mean().orElseThrow().plain()).isEqualTo("0.5");
    assertThat(week.p().orElseThrow().plain()).isEqualTo("0.25");
  }

  @Test
  void severalFilesMakeOneGradebook() throws IOException {
    Grader grader =
        new Grader(List.of(Samples.bank()), MarkingScheme.GRADING, STANDARD, RejectSink.NONE);
    read(grader, "one.csv", HEADER + "L1,rain,A\n");
    read(grader, "two.csv", "response\tlearner\tquestion\nA\tL1\train\nt\tL1\tround\n");
    Gradebook book = grader.gradebook();
    assertThat(book.standings().get(0).score().plain()).isEqualTo("2");
    assertThat(book.firstRejects())
        .extracting(Reject::source, Reject::line)
        .containsExactly(tuple("two.csv", 2L));
  }

  private static void read(Grader grader, String name, String csv) throws IOException {
    Optional<Message> fault = grader.read(name, new ByteArrayInputStream(csv.getBytes(UTF_8)));
    assertThat(fault).isEmpty();
  }

  @Test
  void anIdOfTwoBanksNeedsTheNameOfItsBank() {
    List<Bank> banks = List.of(Samples.bank(), Samples.bank("other", onlyRain()));
    byte[] csv =
        (HEADER + "L1,rain,A\nL1,small/rain,A\nL1,other/rain,A\nL1,week,3.5\n").getBytes(UTF_8);
    Graded graded = grade(banks, MarkingScheme.GRADING, STANDARD, csv);
    assertThat(graded.reasons()).containsExactly("2 unknown_question");
    assertThat(graded.score("L1")).isEqualTo("4");
    assertThat(graded.book().items())
        .extracting(ItemResult::question)
        .containsExactly("small/rain", "spring", "round", "capital", "week", "other/rain");
  }

  private static String onlyRain() {
    return Samples.YAML.substring(0, Samples.YAML.indexOf("  - id: spring"));
  }

  @Test
  void theBankIsKnownByItsKey() {
    String other = Samples.YAML.replace("number: 3.5", "number: 3.6");
    String reworded = Samples.YAML.replace("What falls?", "What comes down?");
    assertThat(fingerprint(other)).isNotEqualTo(fingerprint(Samples.YAML)).hasSize(64);
    assertThat(fingerprint(reworded)).isEqualTo(fingerprint(Samples.YAML));
  }

  private static String fingerprint(String yaml) {
    return BankFacts.of(Samples.bank("small", yaml).questions()).sha256();
  }
}
