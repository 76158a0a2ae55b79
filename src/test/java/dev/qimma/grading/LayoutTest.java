package dev.qimma.grading;

import static dev.qimma.grading.Samples.grade;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.grading.Samples.Graded;
import dev.qimma.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static final String HEADER = "learner,question,response\n";
  private static final GradingOptions STANDARD = GradingOptions.STANDARD;

  @Test
  void byteOrderMarkAndCrlfChangeNothing() {
    String csv = HEADER + "سارة,rain,أ\nعلي,week,٣٫٥\nعلي,snow,x\n";
    Graded plain = grade(csv);
    Graded windows = grade("\uFEFF" + csv.replace("\n", "\r\n"));
    assertThat(windows.facts()).isEqualTo(plain.facts());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theDelimiterIsFoundInTheHeader(String delimiter) {
    String csv = (HEADER + "L1,rain,A\n").replace(",", delimiter);
    assertThat(grade(csv).score("L1")).isEqualTo("1");
    assertThat(grade(csv).book().inputs().get(0).delimiter())
        .isEqualTo(Delimiter.parse(delimiter.equals("\t") ? "tab" : delimiter).orElseThrow());
  }

  @Test
  void listsOfSemicolonsDoNotMisleadTheSearchForTheDelimiter() {
    assertThat(grade("\"note;of;all\",learner,question,response\n;;;,L1,spring,A;C\n").score("L1"))
        .isEqualTo("1");
  }

  @Test
  void columnsComeInAnyOrderAmongOthers() {
    Graded graded = grade("Response, group ,QUESTION,learner,الاسم\nA,g1,rain,L1,سارة\n");
    assertThat(graded.score("L1")).isEqualTo("1");
    assertThat(graded.book().inputs().get(0).ignored()).containsExactly(" group ", "الاسم");
  }

  @Test
  void columnsMayBearOtherNames() {
    Columns columns = Columns.parse("learner=الطالب,response=A").orElseThrow();
    GradingOptions options = STANDARD.withLayout(new Layout(Delimiter.AUTO, columns));
    Graded graded = grade(options, "الطالب;question;A\nسارة;rain;أ\n");
    assertThat(graded.score("سارة")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"learner", "learner=", "name=ID", "learner=A,=B"})
  void columnsThatAreNotNamedSoAreRefused(String columns) {
    assertThat(Columns.parse(columns)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void aFileWithoutAHeaderCannotBeRead(String csv, String key) {
    Graded graded = grade(csv);
    assertThat(graded.fault().map(Message::key)).contains(key);
    assertThat(graded.book().inputs()).isEmpty();
    assertThat(graded.book().counts().records()).isZero();
  }

  private static List<Arguments> unreadable() {
    return List.of(
        Arguments.of("", "file.empty"),
        Arguments.of("\n\r\n", "file.empty"),
        Arguments.of("L1,rain,A\n", "header.missing"),
        Arguments.of("learner,question\nL1,rain\n", "header.missing"),
        Arguments.of("learner,question,response,Learner\n", "header.twice"),
        Arguments.of("learner,question,\"response\n", "header.bad"));
  }

  private static GradingOptions told(InputFormat format) {
    return STANDARD.withLayout(new Layout(format, Delimiter.AUTO, Columns.STANDARD));
  }

  @Test
  void aWideFileNeedsOneColumnOfLearnersAndAQuestion() {
    GradingOptions wide = told(InputFormat.WIDE);
    assertThat(grade(wide, "name,rain\nL1,A\n").fault().map(Message::key))
        .contains("header.no-learner");
    assertThat(grade(wide, "learner,Learner,rain\nL1,L2,A\n").fault().map(Message::key))
        .contains("header.twice");
    assertThat(grade(wide, "learner,snow\nL1,A\n").fault().map(Message::key))
        .contains("header.no-question");
    assertThat(grade(wide, "learner,rain\nL1,A\n").score("L1")).isEqualTo("1");
  }

  @Test
  void columnsAreNumberedAsFarAsThereAreQuestions() {
    Graded graded = grade("learner,Response 1,Response 5,Response 6\nL1,A,3.5,A\n");
    assertThat(graded.score("L1")).isEqualTo("3");
    assertThat(graded.book().inputs().get(0).ignored()).containsExactly("Response 6");
  }

  @Test
  void theCaseOfAQuestionsNameDoesNotMatterInAHeader() {
    assertThat(grade("LEARNER,RAIN,Small/Week\nL1,A,3.5\n").score("L1")).isEqualTo("3");
  }

  /** Where a question has its own name, a dash is a reply. */
  @Test
  void aDashIsNoReplyInNumberedColumnsAlone() {
    Graded graded = grade("learner,Response 1,capital\nL1,-,-\n");
    assertThat(graded.standing("L1").blank()).isEqualTo(1);
    assertThat(graded.standing("L1").answered()).isEqualTo(1);
  }

  @Test
  void aHeaderAloneIsAnEmptyGradebook() {
    Graded graded = grade(HEADER);
    assertThat(graded.fault()).isEmpty();
    assertThat(graded.book().standings()).isEmpty();
    assertThat(graded.book().totals().mean()).isEmpty();
    assertThat(graded.book().items()).hasSize(5);
    assertThat(graded.book().items().get(0).p()).isEmpty();
  }
}
