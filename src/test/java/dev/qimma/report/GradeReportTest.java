package dev.qimma.report;

import static dev.qimma.grading.Samples.grade;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.grading.Gradebook;
import dev.qimma.grading.GradingOptions;
import dev.qimma.grading.Reason;
import dev.qimma.grading.Samples.Graded;
import dev.qimma.grading.Warning;
import dev.qimma.question.Fraction;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradeReportTest {

  private static final Messages ENGLISH = Messages.load("en", GradeSummary.BUNDLE);
  private static final GradeSummary SUMMARY = new GradeSummary(ENGLISH);
  private static final GradeFindings FINDINGS = new GradeFindings(SUMMARY);
  private static final String ANSWERS =
      """
      learner,question,response,group
      سارة,rain,أ,1
      سارة,spring,A؛B؛C,1
      "O'Hara, ""Pat"" K",week,٣٫٥,2
      "O'Hara, ""Pat"" K",rain,,2
      =1+1,rain,Z,2
      سارة,snow,"A
      B",1
      سارة,rain,B,1
      """;

  /** What a pipe is given of it. */
  private static String plain(String said) {
    return said.replaceAll("[\u2068\u2069]", "");
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static String written(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toString(UTF_8);
  }

  @Test
  void scoresHaveARowForEachLearner() throws IOException {
    GradingOptions options =
        GradingOptions.STANDARD
            .withPass(Fraction.of(30, 1))
            .withRoster(new LinkedHashSet<>(List.of("سارة", "O'Hara, \"Pat\" K", "=1+1", "نور")));
    Gradebook book = grade(options, ANSWERS).book();
    assertThat(written(out -> new GradeTables(false).scores(book, out)))
        .isEqualTo(
            """
            learner,score,max,percent,answered,blank,missing,rank,percentile_rank,grade
            سارة,1.5,6,25,2,0,3,2,62.5,fail
            "O'Hara, ""Pat"" K",2,6,33.3333333333333,1,1,3,1,87.5,pass
            =1+1,0,6,0,1,0,4,3,25,fail
            نور,0,6,0,0,0,5,3,25,absent
            """);
  }

  @Test
  void rejectsHaveARowEach() throws IOException {
    Graded graded = grade(ANSWERS);
    assertThat(
            written(
                out -> {
                  GradeRejects rejects = new GradeRejects(out, false);
                  graded.rejects().forEach(rejects::take);
                  rejects.flush();
                }))
        .isEqualTo(
            """
            source,line,learner,question,reason,raw
            answers.csv,7,سارة,snow,unknown_question,"سارة,snow,""A
            B"",1"
            answers.csv,9,سارة,rain,duplicate,"سارة,rain,B,1"
            """);
  }

  @Test
  void theReportIsOneLineOfJson() throws IOException {
    Gradebook book = grade(ANSWERS).book();
    assertThat(written(out -> GradeJson.write(book, "qimma 0.1.0", out)))
        .startsWith(
            "{\"schema\":\"qimma.grade/1\",\"tool\":\"qimma 0.1.0\",\"bank\":{\"sha256\":\""
                + book.bank().sha256()
                + "\",\"questions\":5},\"input\":{\"format\":\"long\",\"records\":7,\"graded\":4,"
                + "\"blank\":1,\"rejected\":2},\"rejects\":{\"unknown_question\":1,\"duplicate\":1},"
                + "\"warnings\":{\"invalid_option\":1},\"test\":{\"learners\":3,\"questions\":5,"
                + "\"max\":6,\"mean\":1.16666666666667,\"sd\":1.04083299973307,"
                + "\"variance\":1.08333333333333,\"min\":0,\"q1\":0.75,\"median\":1.5,\"q3\":1.75,"
                + "\"max_observed\":2,\"skewness\":-1.2933427807334,\"kurtosis\":null,"
                + "\"cronbach_alpha\":-0.769230769230769,\"kr21\":null,\"sem\":1.38443731048635,"
                + "\"split_half\":0,\"spearman_brown\":0},\"items\":[{\"question\":\"rain\",\"n\":3,"
                + "\"answered\":2,\"blank\":1,\"missing\":0,\"mean\":0.333333333333333,\"max\":1,"
                + "\"p\":0.333333333333333,\"sd\":0.577350269189626,\"r_total\":0.277350098112615,"
                + "\"r_rest\":-0.277350098112615,\"upper27\":0,\"lower27\":0,\"d27\":0,"
                + "\"alpha_if_dropped\":-0.41025641025641,\"biserial\":0.359582428808909,"
                + "\"efficiency\":-28.5714285714286,\"flags\":[{\"flag\":\"negative_r_rest\"},"
                + "{\"flag\":\"low_r_rest\"},{\"flag\":\"rare_distractor\",\"option\":\"B\"},"
                + "{\"flag\":\"rare_distractor\",\"option\":\"C\"}],\"options\":[{\"option\":\"A\","
                + "\"key\":true,\"n\":1,\"share\":0.333333333333333,\"mean_total\":1.5,"
                + "\"r_rest\":-0.277350098112615,\"upper27\":0,\"lower27\":0,\"d27\":0},"
                + "{\"option\":\"B\",\"key\":false,\"n\":0,\"share\":0,\"mean_total\":null,")
        .endsWith("}]}\n");
  }

  @Test
  void whatIsNotDefinedIsNull() throws IOException {
    Gradebook book = grade("learner,question,response\n").book();
    assertThat(written(out -> GradeJson.write(book, "qimma", out)))
        .contains("\"rejects\":{},", "\"mean\":null,\"sd\":null,\"variance\":null,\"min\":null")
        .contains("\"p\":null");
  }

  @Test
  void aFailureHasTheSameEnvelope() throws IOException {
    assertThat(written(out -> GradeJson.writeFailure("qimma", "file.empty", "It is empty.", out)))
        .isEqualTo(
            "{\"schema\":\"qimma.grade/1\",\"tool\":\"qimma\","
                + "\"error\":{\"code\":\"file.empty\",\"message\":\"It is empty.\"}}\n");
  }

  @Test
  void theSummaryAccountsForEveryRecord() {
    GradingOptions options = GradingOptions.STANDARD.withPass(Fraction.of(30, 1));
    assertThat(plain(SUMMARY.text(grade(options, ANSWERS).book())))
        .isEqualTo(
            """
            Bank small: 5 questions, 6 marks.
            Read answers.csv: a row for each response, delimiter comma.
            Read answers.csv: columns not used: group.
            7 records = 4 graded + 1 blank + 2 rejected.
            Rejected: 1 unknown_question.
            Rejected: 1 duplicate.
            Wrong, with a warning: 1 invalid_option.
            3 learners: mean 1.17 of 6, lowest 0, median 1.5, highest 2.
            Standard deviation 1.04.
            Reliability -0.77 (Cronbach's alpha); a score is sure to within 1.38 marks (standard error).
            2 of 3 are below the pass mark.
            5 questions are worth a look:
              rain: those who know least chose the key more often than those who know most: is the key right? [negative_r_rest]
              rain: fewer than one in twenty chose any one of B, C [rare_distractor]
              spring: hard: less than one mark in five was earned [low_p]
              spring: it hardly tells those who know most from those who know least [low_r_rest]
              spring: fewer than one in twenty chose D [rare_distractor]
              round: hard: less than one mark in five was earned [low_p]
              round: fewer than one in twenty chose B [rare_distractor]
              capital: hard: less than one mark in five was earned [low_p]
              week: those who know least did better on it than those who know most: is the key right? [negative_r_rest]
            With 3 learners all this is a hint, no more.
            """);
  }

  @Test
  void rejectsAndWarningsNamePlaceFaultAndCode() {
    Gradebook book = grade(ANSWERS).book();
    assertThat(plain(FINDINGS.rejects(book)))
        .isEqualTo(
            """
            answers.csv:7: rejected, down to line 8: no question is called snow [unknown_question]
            answers.csv:9: rejected: سارة has another response to rain, which counts [duplicate]
            """);
    assertThat(plain(FINDINGS.warnings(book)))
        .isEqualTo(
            "answers.csv:6: warning: =1+1, rain: Z is none of the options; it counts as wrong"
                + " [invalid_option]\n");
  }

  @Test
  void theFirstTwentyRejectsAreListedAndTheOthersCounted() {
    Gradebook book = grade("learner,question,response\n" + "L1,snow,A\n".repeat(25)).book();
    assertThat(plain(FINDINGS.rejects(book)).lines())
        .hasSize(21)
        .last()
        .isEqualTo("and 5 more records; --rejects FILE lists all");
  }

  @Test
  void whatLearnersWriteCannotSteerTheTerminal() {
    Gradebook book = grade("learner,question,response\nL1,\"\u001b[2J\nx\",A\n").book();
    assertThat(plain(FINDINGS.rejects(book))).doesNotContain("\u001b").hasLineCount(1);
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonHasASentence(String key) {
    assertThat(ENGLISH.say(Message.of(key, "L1", "q01"))).isNotBlank();
  }

  private static Stream<String> reasons() {
    return Stream.concat(
        Stream.of(Reason.values()).map(reason -> "reason." + reason.word()),
        Stream.of(Warning.Kind.values()).map(kind -> "warning." + kind.word()));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void aFileThatCannotBeReadIsToldWhy(String csv, String said) {
    assertThat(grade(csv).fault().map(ENGLISH::say).orElse("")).contains(said);
  }

  private static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("", "It is empty"),
        Arguments.of("L1,rain,A\n", "learner is not among its names: L1, rain, A"),
        Arguments.of("learner,question,response,learner\n", "learner more than once"),
        Arguments.of("\"learner,question\n", "a quotation mark opens and none closes"));
  }
}
