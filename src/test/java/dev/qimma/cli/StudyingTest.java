package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading the source, and the sheet of what is to be known. */
class StudyingTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  private Cli.Result session(String... lines) {
    return cli.typing(String.join("\n", lines) + "\n").run();
  }

  @Test
  void eachPassageIsReadWithItsTranslationAndItsQuestions() {
    String out = cli.run("read").out();
    assertThat(out)
        .contains("The sun warms the lake", "تدفئ الشمس البحيرة", "paragraph 1")
        .contains("What makes water rise?");
    assertThat(cli.run("read", "nothing").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void passagesAsJsonNameTheirQuestions() {
    Facts all = Facts.of(cli.run("read", "--format", "json").out());
    assertThat(all.at("schema").text()).isEqualTo("qimma.passages/1");
    Facts heat = all.at("passages").at(0);
    assertThat(heat.at("id").text()).isEqualTo("heat");
    assertThat(heat.at("questions").at(0).text()).isEqualTo("water/rise");
  }

  @Test
  void aReaderMayBeAskedOnThePassageAtOnce() {
    String out = session("read", "a", ":quit").out();
    assertThat(out).contains("Enter: next passage", "Question 1 of", "Score: 0 of 0");
  }

  @Test
  void aReaderMayLeave() {
    assertThat(session("read", ":quit", "browse").out()).contains("5 questions");
    assertThat(session("read", "hello", ":quit").out()).contains("Enter goes to the next passage");
  }

  @Test
  void theSheetTellsTheScoreOfEachObjective() {
    assertThat(cli.run("objectives").out()).contains("water-rises", "not asked yet");
    cli.typing("Heat from the sun\n").run("quiz", "--record", "--id", "rise");
    assertThat(cli.run("commitments").out()).contains("water-rises", "1 of 1");
    Facts one = Facts.of(cli.run("objectives", "--format", "json").out()).at("objectives").at(0);
    assertThat(one.at("score").text()).isEqualTo("1");
  }

  @Test
  void oneObjectiveIsShownWithItsQuotesAndNoneOfAnUnknownName() {
    assertThat(cli.run("objectives", "water-rises").out()).contains("The sun warms the lake");
    Cli.Result unknown = cli.run("objectives", "water-rise");
    assertThat(unknown.code()).isEqualTo(Exit.USAGE);
    assertThat(unknown.err()).contains("water-rises");
  }

  @Test
  void fromTheSheetStraightIntoAQuiz() {
    assertThat(session("objectives water-rises --quiz", ":quit").out())
        .contains("Question 1 of 1", "What makes water rise?");
  }

  @Test
  void anExamTellsNothingBeforeItIsHandedIn() {
    String out =
        session("quiz --exam --order file --pass 60", "Wind from the hills", ":quit", "history")
            .out();
    assertThat(out)
        .contains("Question 2 of 5", "1 answered")
        .doesNotContain("Wrong", "Wind only carries vapour")
        .contains("1 of 5 answered, score ? of 1");
    Facts sitting =
        Facts.of(cli.run("history", "1", "--format", "json").out()).at("sittings").at(0);
    assertThat(sitting.at("mode").text()).isEqualTo("exam");
    assertThat(sitting.at("items").at(0).keys()).contains("verdict");
  }

  @Test
  void theReviewComesByTopicWithQuotesAndTheMark() {
    String out =
        session("quiz --exam --order file --pass 60", "Wind from the hills", ":handin", "y").out();
    assertThat(out)
        .contains("Unanswered: 2 3 4 5", "Review: ", "Wind only carries vapour")
        .contains("The sun warms the lake", "Not passed");
  }

  @Test
  void anExamGoesOnWhereItWasLeft() {
    session("quiz --exam --order file --time 20m", "Heat from the sun", ":quit");
    assertThat(session("", ":quit").out()).contains("Question 2 of 5", "20:00 left");
  }

  @Test
  void flagsOfExamsAreForExams() {
    assertThat(cli.run("quiz", "--time", "20m").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("quiz", "--exam", "--time", "soon").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.typing(WaterBank.RIGHT).run("quiz", "--exam", "--format", "json").out())
        .contains("\"mode\":\"exam\"");
  }
}
