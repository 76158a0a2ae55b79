package dev.qimma.grading;

import static dev.qimma.grading.Samples.grade;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.qimma.grading.Samples.Graded;
import dev.qimma.question.Fraction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectsTest {

  private static final String HEADER = "learner,question,response\n";
  private static final GradingOptions STANDARD = GradingOptions.STANDARD;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "L1,rain|too_few_fields",
        "L1|too_few_fields",
        "L1,rain,A,B|too_many_fields",
        ",rain,A|missing_learner",
        "`  ,rain,A`|missing_learner",
        "L1,,A|missing_question",
        "L1,snow,A|unknown_question",
        "L1,big/rain,A|unknown_question",
        "L1,rain,\"A\"B|bad_quoting",
        "L1,rain,A\"B|bad_quoting",
        "L0,rain,A|duplicate",
        "L0,small/rain,B|duplicate"
      })
  void aRecordThatDoesNotCountHasItsReason(String line, String reason) {
    Graded graded = grade(HEADER + "L0,rain,A\n" + line + "\nL9,rain,A\n");
    assertThat(graded.reasons()).containsExactly("3 " + reason);
    assertThat(graded.rejects().get(0).raw()).isEqualTo(line);
    assertThat(graded.score("L0")).isEqualTo("1");
    assertThat(graded.score("L9")).isEqualTo("1");
    assertThat(graded.book().counts().records()).isEqualTo(3);
    assertThat(graded.book().anyRejected()).isTrue();
  }

  @Test
  void anUnclosedQuoteIsOneRecordDownToTheEnd() {
    Graded graded = grade(HEADER + "L1,rain,\"A\nL2,rain,A\n");
    assertThat(graded.reasons()).containsExactly("2 unclosed_quote");
    assertThat(graded.rejects().get(0).lastLine()).isEqualTo(4);
    assertThat(graded.rejects().get(0).raw()).isEqualTo("L1,rain,\"A\nL2,rain,A\n");
  }

  @Test
  void bytesThatAreNotUtf8AreRejectedWhereverTheyStand() {
    byte[] csv = (HEADER + "L\u00E9,rain,A\nL2,rain,A\n").getBytes(ISO_8859_1);
    Graded graded = grade(STANDARD, csv);
    assertThat(graded.reasons()).containsExactly("2 bad_utf8");
    assertThat(graded.rejects().get(0).raw()).isEqualTo("L\uFFFD,rain,A");
  }

  @Test
  void bytesThatAreNotUtf8AreRejectedInCellsThatNobodyAsksForToo() {
    byte[] ignored =
        "learner,question,response,note\nL1,rain,A,caf\u00E9\nL2,rain,A,x\n".getBytes(ISO_8859_1);
    assertThat(grade(STANDARD, ignored).reasons()).containsExactly("2 bad_utf8");
    byte[] wide = "learner,rain,capital\nL1,A,caf\u00E9\nL2,A,x\n".getBytes(ISO_8859_1);
    Graded graded = grade(STANDARD, wide);
    assertThat(graded.reasons()).containsExactly("2 bad_utf8");
    assertThat(graded.score("L2")).isEqualTo("1");
  }

  @Test
  void aRecordBeyondOneMebibyteIsSkipped() {
    String essay = "x".repeat(CsvRecords.LONGEST);
    Graded graded = grade(HEADER + "L1,capital," + essay + "\nL2,capital,Cairo\n");
    assertThat(graded.reasons()).containsExactly("2 too_long");
    assertThat(graded.rejects().get(0).raw()).hasSize(200).startsWith("L1,capital,xx");
    assertThat(graded.score("L2")).isEqualTo("1");
  }

  @Test
  void aRejectTellsLearnerAndQuestionAsFarAsTheyAreKnown() {
    Graded graded = grade(HEADER + "سارة,rain\n\"سارة\"x,rain,A\n");
    assertThat(graded.rejects())
        .extracting(Reject::source, Reject::learner, Reject::question)
        .containsExactly(tuple("answers.csv", "سارة", "rain"), tuple("answers.csv", "", ""));
  }

  @Test
  void linesAreThoseOfTheFileAfterResponsesOfSeveralLines() {
    Graded graded = grade(HEADER + "L1,capital,\"Cairo\r\n\r\n\"\r\n\r\nL1,snow,A\r\n");
    assertThat(graded.reasons()).containsExactly("6 unknown_question");
    assertThat(graded.score("L1")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({"FIRST,1,3 duplicate", "LAST,0,2 duplicate", "BEST,1,3 duplicate"})
  void ofTwoResponsesOneCounts(DuplicatePolicy policy, String score, String reject) {
    Graded graded =
        grade(STANDARD.withDuplicates(policy), HEADER + "L1,rain,A\nL1,rain,B\nL1,round,t\n");
    assertThat(graded.standing("L1").score().minus(Fraction.ONE).plain()).isEqualTo(score);
    assertThat(graded.reasons()).containsExactly(reject);
    assertThat(graded.book().counts())
        .extracting(Counts::records, Counts::graded, Counts::rejected)
        .containsExactly(3L, 2L, 1L);
  }

  @Test
  void theBestOfSeveralCountsAndOfEqualsTheFirst() {
    Graded graded =
        grade(
            STANDARD.withDuplicates(DuplicatePolicy.BEST),
            HEADER + "L1,rain,\nL1,rain,Z\nL1,rain,A\nL1,rain,Rain\n");
    assertThat(graded.reasons()).containsExactly("3 duplicate", "2 duplicate", "5 duplicate");
    assertThat(graded.score("L1")).isEqualTo("1");
    assertThat(graded.book().counts().blank()).isZero();
  }

  @Test
  void aReplacedResponseIsWarnedOfNoMore() {
    Graded graded =
        grade(STANDARD.withDuplicates(DuplicatePolicy.LAST), HEADER + "L1,rain,Z\nL1,rain,A\n");
    assertThat(graded.book().firstWarnings()).isEmpty();
    assertThat(graded.book().counts().warnings()).isEmpty();
    assertThat(graded.rejects().get(0))
        .isEqualTo(new Reject("answers.csv", 2, 2, "L1", "rain", Reason.DUPLICATE, ""));
  }

  @ParameterizedTest
  @CsvSource({"reject,FIRST", "first,FIRST", "last,LAST", "best,BEST"})
  void duplicatePoliciesHaveWords(String word, DuplicatePolicy policy) {
    assertThat(DuplicatePolicy.parse(word)).contains(policy);
  }

  @Test
  void aRosterAddsTheAbsentAndKeepsOutOthers() {
    Set<String> roster = new LinkedHashSet<>(List.of("علي", "سارة", "نور"));
    Graded graded = grade(STANDARD.withRoster(roster), HEADER + "سارة,rain,أ\nMallory,rain,A\n");
    assertThat(graded.reasons()).containsExactly("3 unknown_learner");
    assertThat(graded.book().standings())
        .extracting(Standing::learner, standing -> standing.outcome().word(), Standing::missing)
        .containsExactly(
            tuple("سارة", "", 4), tuple("علي", "absent", 5), tuple("نور", "absent", 5));
    assertThat(graded.book().items().get(0).n()).isEqualTo(3);
  }
}
