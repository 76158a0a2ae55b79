package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows in the numbers and letters of a printed exam are put into those of the bank. */
class PrintedRowsTest {

  private static final Bank BANK = Samples.bank();

  private static Question question(String id) {
    return BANK.question(id).orElseThrow();
  }

  /**
   * On A all in the order of the bank, with the rain as option B; on B the week first, then the
   * rain as in the bank.
   */
  private static PrintedVersions exam(String usual) {
    Map<String, List<Question>> versions = new LinkedHashMap<>();
    versions.put(
        "A",
        List.of(
            question("rain").arranged(List.of(2, 0, 1)),
            question("spring"),
            question("round"),
            question("capital"),
            question("week")));
    versions.put("B", List.of(question("week"), question("rain")));
    return new PrintedVersions(
        "print", versions, usual, named -> named.strip().toUpperCase(Locale.ROOT));
  }

  private record Read(Gradebook book, List<Reject> rejects, Optional<Message> fault) {
    List<String> scores() {
      return book.standings().stream().map(s -> s.learner() + " " + s.score().plain()).toList();
    }

    List<String> reasons() {
      return rejects.stream()
          .map(r -> r.line() + " " + r.learner() + " " + r.question() + " " + r.reason().word())
          .toList();
    }

    String key() {
      return fault.map(Message::key).orElse("");
    }
  }

  private static Read read(String usual, Layout layout, String name, String text) {
    List<Reject> rejects = new ArrayList<>();
    GradingOptions options = GradingOptions.STANDARD.withPrinted(exam(usual)).withLayout(layout);
    Grader grader = new Grader(List.of(BANK), MarkingScheme.GRADING, options, rejects::add);
    try {
      Optional<Message> fault = grader.read(name, new ByteArrayInputStream(text.getBytes(UTF_8)));
      return new Read(grader.gradebook(), List.copyOf(rejects), fault);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Read read(String text) {
    return read("", Layout.AUTO, "a.csv", text);
  }

  @Test
  void aRowNamesItsVersionAndIsReadInItsNumbersAndLetters() {
    Read read =
        read(
            """
            learner,question,response,Version,seat
            Sara,1,B,A,1
            Sara,5,3.5, a ,1
            Omar,2,A,B,2
            Omar,week,3.5,B,2
            Noor,small/rain,C,A,3
            """);
    assertThat(read.fault()).isEmpty();
    assertThat(read.scores()).containsExactly("Sara 3", "Omar 3", "Noor 0");
    assertThat(read.reasons()).isEmpty();
    assertThat(read.book().inputs().get(0).ignored()).containsExactly("seat");
    assertThat(read.book().inputs().get(0).format()).isEqualTo("long");
    assertThat(read.book().items().get(0).statistics().options())
        .extracting(option -> option.n())
        .containsExactly(2L, 1L, 0L);
  }

  @Test
  void whatIsOnNoVersionAndWhatNamesNoneIsRefused() {
    Read read =
        read(
            """
            learner,question,response,version
            Sara,6,B,A
            Sara,0,B,A
            Omar,3,t,B
            Omar,round,t,B
            Noor,1,B,C
            ,1,B,A
            Lina,,B,A
            Lina,1,B
            Lina,1,B,A,A
            Lina,"1"1,B,A
            """);
    assertThat(read.reasons())
        .containsExactly(
            "2 Sara 6 unknown_question",
            "3 Sara 0 unknown_question",
            "4 Omar 3 unknown_question",
            "5 Omar round unknown_question",
            "6 Noor 1 unknown_version",
            "7  1 missing_learner",
            "8 Lina  missing_question",
            "9 Lina 1 too_few_fields",
            "10 Lina 1 too_many_fields",
            "11   bad_quoting");
    assertThat(read.scores()).isEmpty();
  }

  @Test
  void rowsThatNameNoVersionAreOfTheUsualOne() {
    String csv = "learner,question,response,version\nSara,1,3.5,\nSara,2,A,\nOmar,1,B,A\n";
    assertThat(read("B", Layout.AUTO, "a.csv", csv).scores()).containsExactly("Sara 3", "Omar 1");
    assertThat(read(csv).reasons())
        .containsExactly("2 Sara 1 unknown_version", "3 Sara 2 unknown_version");
    assertThat(read("B", Layout.AUTO, "a.csv", "learner,question,response\nSara,1,3.5\n").scores())
        .containsExactly("Sara 2");
  }

  @Test
  void aWideFileHasAColumnForEachNumberPrinted() {
    Read read =
        read(
            """
            learner;version;1;2;seat;capital
            Sara;A;B;"A;C";1;Cairo
            Omar;B;3.5;A;2;
            Noor;B;3.5
            ;A;B;A;4;Cairo
            """);
    assertThat(read.fault()).isEmpty();
    assertThat(read.scores()).containsExactly("Sara 3", "Omar 3");
    assertThat(read.book().inputs().get(0).format()).isEqualTo("wide");
    assertThat(read.book().inputs().get(0).ignored()).containsExactly("seat");
    assertThat(read.book().inputs().get(0).delimiter()).isEqualTo(Delimiter.SEMICOLON);
    assertThat(read.reasons())
        .containsExactly(
            "3 Omar capital unknown_question",
            "4 Noor  too_few_fields",
            "5  1 missing_learner",
            "5  2 missing_learner",
            "5  capital missing_learner");
  }

  @ParameterizedTest
  @CsvSource({
    "'learner,question,response', header.no-version",
    "'learner,1', header.no-version",
    "'learner,question,version', header.no-question",
    "'name,1,version', header.missing",
    "'learner,seat,version', header.no-question",
    "'learner,Learner,1,version', header.twice",
    "'learner,1, 1,version', header.twice",
    "'learner,question,question,response,version', header.no-question",
    "'learner,\"1,version', header.bad",
    "'', file.empty"
  })
  void aHeaderThatDoesNotDoIsSaid(String header, String key) {
    assertThat(read(header + "\n").key()).isEqualTo(key);
    assertThat(read(header + "\n").book().inputs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "WIDE, 'name,1,version', header.no-learner",
    "WIDE, 'learner,question,response,version', header.no-question",
    "LONG, 'learner,1,version', header.missing"
  })
  void aFormThatIsToldIsNotGuessed(InputFormat format, String header, String key) {
    Layout layout = new Layout(format, Delimiter.AUTO, Columns.STANDARD);
    assertThat(read("", layout, "a.csv", header + "\n").key()).isEqualTo(key);
  }

  @Test
  void theColumnOfTheVersionMayBearAnotherName() {
    Columns columns =
        Columns.parse("learner=ID,version=Form", java.util.Set.of("version")).orElseThrow();
    String csv = "ID,Form,1\nSara,A,B\n";
    Read read = read("", new Layout(Delimiter.AUTO, columns), "a.csv", csv);
    assertThat(read.fault()).isEmpty();
    assertThat(read.scores()).containsExactly("Sara 1");
    assertThat(read.book().inputs().get(0).ignored()).isEmpty();
  }

  @Test
  void aLineOfJsonNamesItsVersionAnywhere() {
    Read read =
        read(
            "",
            Layout.AUTO,
            "a.jsonl",
            """
            {"learner":"Sara","responses":{"1":"B","5":3.5},"version":"A"}
            {"version":"B","learner":"Omar","question":"2","response":"A"}
            {"learner":"Noor","question":"1","response":"B","note":{"version":"A"}}
            {"learner":"Noor","question":"1","response":"B","version":[]}
            ["version"]
            """);
    assertThat(read.scores()).containsExactly("Sara 3", "Omar 1");
    assertThat(read.reasons())
        .containsExactly("3 Noor 1 unknown_version", "4 Noor 1 unknown_version", "5   bad_json");
  }

  @ParameterizedTest
  @CsvSource({"print,''", "'',''", "other,sheet.letters"})
  void aSheetIsOfThisExamOrSaysNothing(String paper, String key) {
    String yaml =
        "learner: Sara\nversion: a\n"
            + (paper.isEmpty() ? "" : "paper: " + paper + "\n")
            + "responses: {1: B, 5: 3.5}\n";
    Read read = read("", Layout.AUTO, "a.yaml", yaml);
    assertThat(read.key()).isEqualTo(key);
    assertThat(read.scores()).isEqualTo(key.isEmpty() ? List.of("Sara 3") : List.of());
  }

  @Test
  void aSheetWithAVersionNeedsItsExam() throws IOException {
    Grader grader =
        new Grader(List.of(BANK), MarkingScheme.GRADING, GradingOptions.STANDARD, RejectSink.NONE);
    byte[] yaml = "learner: Sara\nversion: A\nresponses: {rain: B}\n".getBytes(UTF_8);
    assertThat(grader.read("a.yaml", new ByteArrayInputStream(yaml)).map(Message::key))
        .contains("sheet.version");
  }

  @Test
  void onlyWhatIsPrintedIsGraded() {
    PrintedVersions two =
        new PrintedVersions(
            "print", Map.of("A", List.of(question("week"), question("rain"))), "A", name -> name);
    assertThat(two.banks(List.of(BANK)).get(0).questions())
        .extracting(question -> question.card().id())
        .containsExactly("rain", "week");
    assertThat(two.needVersion()).isFalse();
    assertThat(exam("").needVersion()).isTrue();
  }

  @Test
  void anUnreadableResponseStaysAsItIsWritten() {
    Read read = read("learner,question,response,version\nSara,1,Z,A\nSara,2,,A\nSara,5,x,A\n");
    assertThat(read.book().firstWarnings())
        .extracting(warning -> warning.question() + " " + warning.response())
        .containsExactly("small/rain Z", "small/week x");
    assertThat(read.book().counts().blank()).isEqualTo(1);
  }
}
