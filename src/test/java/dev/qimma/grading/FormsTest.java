package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.qimma.question.Letterprint;
import dev.qimma.question.MarkingScheme;
import dev.qimma.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that a file of responses may have besides long CSV. */
class FormsTest {

  private static final String WIDE =
      """
      learner,rain,spring,small/round,capital,week,seat
      Sara,A,C;A,t,cairo,3.5,1
      علي,ج,أ,خطأ,القاهره,٣٫٥,2
      Omar,,Z,,"Paris, then",,3
      """;
  private static final String JSONL =
      """
      {"learner":"Sara","responses":{"rain":"A","spring":["C","A"],"round":true,"capital":"cairo","week":3.50}}
      {"learner":"علي","question":"rain","response":"ج","seat":2}

      {"learner":"علي","responses":{"spring":["أ"],"round":"خطأ","capital":"القاهره","week":"٣٫٥"}}
      {"learner":"Omar","responses":{"rain":null,"spring":"Z","round":"","capital":"Paris, then","week":[]}}
      """;
  private static final String YAML =
      """
      - learner: Sara
        responses:
          rain: A
          spring: [C, A]
          round: true
          capital: cairo
          week: 3.5
      - learner: علي
        responses: {rain: ج, spring: أ, round: خطأ, capital: القاهره, week: ٣٫٥}
      - learner: Omar
        responses:
          rain:
          spring: Z
          round: ~
          capital: "Paris, then"
          week: ""
      """;

  private record Read(Gradebook book, List<Reject> rejects, Optional<Message> fault) {

    List<String> scores() {
      return book.standings().stream()
          .map(s -> s.learner() + " " + s.score() + " " + s.answered() + "+" + s.blank())
          .toList();
    }

    List<Object> all() {
      return List.of(book.counts(), book.standings(), items(), book.firstWarnings(), rejects);
    }

    List<String> items() {
      return book.items().stream()
          .map(i -> i.question() + " " + i.answered() + "+" + i.blank() + " " + i.sum())
          .toList();
    }

    List<String> reasons() {
      return rejects.stream()
          .map(r -> r.line() + " " + r.learner() + " " + r.question() + " " + r.reason().word())
          .toList();
    }
  }

  private static Read read(String name, String text) throws IOException {
    return read(GradingOptions.STANDARD, name, text.getBytes(UTF_8), Workers.ONE);
  }

  private static Read read(GradingOptions options, String name, byte[] bytes, Workers workers)
      throws IOException {
    List<Reject> rejects = new ArrayList<>();
    Grader grader =
        new Grader(List.of(Samples.bank()), MarkingScheme.GRADING, options, rejects::add, workers);
    Optional<Message> fault = grader.read(name, new ByteArrayInputStream(bytes));
    return new Read(grader.gradebook(), List.copyOf(rejects), fault);
  }

  private static GradingOptions columns(String columns) {
    Set<String> questions = Set.of("rain", "spring", "round", "capital", "week");
    return GradingOptions.STANDARD.withLayout(
        new Layout(Delimiter.AUTO, Columns.parse(columns, questions).orElseThrow()));
  }

  private static Read read(String columns, String csv, boolean isNamed) throws IOException {
    assertThat(isNamed).isTrue();
    return read(columns(columns), "export.csv", csv.getBytes(UTF_8), Workers.ONE);
  }

  @Test
  void everyFormOfTheSameResponsesGivesTheSameGradebook() throws IOException {
    List<String> scores = read("a.csv", WIDE).scores();
    assertThat(scores).containsExactly("Sara 6 5+0", "علي 7/2 5+0", "Omar 0 2+3");
    assertThat(read("a.jsonl", JSONL).scores()).isEqualTo(scores);
    assertThat(read("a.yaml", YAML).scores()).isEqualTo(scores);
    assertThat(read("a.csv", WIDE).book().counts())
        .isEqualTo(read("a.jsonl", JSONL).book().counts())
        .isEqualTo(read("a.yaml", YAML).book().counts());
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv,wide",
    "a.jsonl,jsonl",
    "a.ndjson,jsonl",
    "a.yml,yaml",
    "-,wide",
    "-,jsonl",
    "-,yaml"
  })
  void theFormIsKnownByTheNameElseByTheBeginning(String name, String format) throws IOException {
    String text = format.equals("wide") ? WIDE : format.equals("jsonl") ? JSONL : YAML;
    Read read = read(name, text);
    assertThat(read.fault()).isEmpty();
    assertThat(read.book().inputs().get(0).format()).isEqualTo(format);
    assertThat(read(name, "\uFEFF" + text).scores()).isEqualTo(read.scores());
  }

  @Test
  void aFormThatIsToldIsNotGuessed() throws IOException {
    GradingOptions jsonl =
        GradingOptions.STANDARD.withLayout(
            new Layout(InputFormat.JSONL, Delimiter.AUTO, Columns.STANDARD));
    assertThat(read(jsonl, "a.csv", JSONL.getBytes(UTF_8), Workers.ONE).scores()).hasSize(3);
    GradingOptions asLong =
        GradingOptions.STANDARD.withLayout(
            new Layout(InputFormat.LONG, Delimiter.AUTO, Columns.STANDARD));
    assertThat(read(asLong, "a.csv", WIDE.getBytes(UTF_8), Workers.ONE).fault().map(Message::key))
        .contains("header.missing");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 9, 50, 1000})
  void blocksAndThreadsChangeNothing(int block) throws IOException {
    for (int threads = 1; threads < 4; threads++) {
      Workers workers = new Workers(threads, block, Progress.UNTOLD);
      for (String[] file : new String[][] {{"a.csv", WIDE}, {"a.jsonl", JSONL}}) {
        String dirty = file[1] + file[1].replace("rain", "\"rain") + file[1] + "Noor,\"a\nb";
        byte[] bytes = dirty.getBytes(UTF_8);
        Read one = read(GradingOptions.STANDARD, file[0], bytes, Workers.ONE);
        Read many = read(GradingOptions.STANDARD, file[0], bytes, workers);
        assertThat(many.all()).as("%s %s", file[0], workers).isEqualTo(one.all());
      }
    }
  }

  @Test
  void aCellIsARecordAndARowThatCannotBeCutIntoCellsIsOne() throws IOException {
    Read read =
        read(
            "a.csv",
            """
            rain,learner,week
            A,Sara,3.5
            B,Sara,

            A,,3.5
            A,Omar
            A,Omar,3,5
            A,"O"mar,3
            A,"Omar,3
            """);
    assertThat(read.book().counts().records()).isEqualTo(2 + 2 + 2 + 1 + 1 + 1 + 1);
    assertThat(read.reasons())
        .containsExactly(
            "3 Sara rain duplicate",
            "3 Sara week duplicate",
            "5  rain missing_learner",
            "5  week missing_learner",
            "6 Omar  too_few_fields",
            "7 Omar  too_many_fields",
            "8   bad_quoting",
            "9   unclosed_quote");
    assertThat(read.scores()).containsExactly("Sara 3 2+0");
  }

  @Test
  void theLaterResponseOfAWideFileReplacesTheEarlier() throws IOException {
    GradingOptions last = GradingOptions.STANDARD.withDuplicates(DuplicatePolicy.LAST);
    String csv = "learner,rain,week\nSara,Z,9\nSara,A,3.5\n";
    Read read = read(last, "a.csv", csv.getBytes(UTF_8), Workers.ONE);
    assertThat(read.scores()).containsExactly("Sara 3 2+0");
    assertThat(read.reasons()).containsExactly("2 Sara rain duplicate", "2 Sara week duplicate");
    assertThat(read.book().firstWarnings()).isEmpty();
  }

  @Test
  void columnsOfNoQuestionAreListedOnce() throws IOException {
    assertThat(read("a.csv", WIDE).book().inputs().get(0).ignored()).containsExactly("seat");
  }

  @Test
  void twoColumnsOfOneQuestionAreNoHeader() throws IOException {
    Read read = read("a.csv", "learner,rain,small/rain\nSara,A,A\n");
    assertThat(read.fault().map(Message::key)).contains("header.twice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"learner\":\"Sara\",\"question\":\"rain\",\"response\":\"A\"",
        "[1]",
        "Sara,rain,A",
        "{\"learner\":\"Sara\",\"learner\":\"Omar\",\"question\":\"rain\",\"response\":\"A\"}",
        "{\"learner\":\"Sara\",\"responses\":{\"rain\":\"A\",\"rain\":\"B\"}}",
        "{\"learner\":\"Sara\",\"responses\":[\"A\"]}",
        "{\"learner\":{},\"question\":\"rain\",\"response\":\"A\"}",
        "{\"learner\":\"Sara\",\"responses\":{\"rain\":[[\"A\"]]}}",
        "{\"learner\":\"Sara\",\"question\":\"rain\",\"response\":\"A\"} {}",
        "{\"learner\":\"Sara\",\"question\":\"week\",\"response\":NaN}"
      })
  void aLineThatIsNotTheJsonAskedForSpoilsNoOther(String line) throws IOException {
    String good = "{\"learner\":\"L\",\"question\":\"rain\",\"response\":\"A\"}\n";
    Read read = read("a.jsonl", "\n" + line + "\n" + good);
    assertThat(read.reasons()).containsExactly("2   bad_json");
    assertThat(read.rejects().get(0).raw()).isEqualTo(line);
    assertThat(read.scores()).containsExactly("L 1 1+0");
  }

  @Test
  void jsonRowsAreRefusedForTheSameReasons() throws IOException {
    Read read =
        read(
            "a.jsonl",
            """
            {"learner":" ","question":"rain","response":"A"}
            {"learner":"Sara"}
            {"learner":"Sara","responses":{"snow":1,"rain":"A"}}
            {"learner":"Sara","question":"small/rain","response":"B"}
            {"learner":7,"question":"week","response":7e0}
            """);
    assertThat(read.reasons())
        .containsExactly(
            "1  rain missing_learner",
            "2 Sara  missing_question",
            "3 Sara snow unknown_question",
            "4 Sara small/rain duplicate");
    assertThat(read.scores()).containsExactly("Sara 1 1+0", "7 0 1+0");
  }

  @Test
  void aLineOfJsonBeyondOneMebibyteIsSkipped() throws IOException {
    String good = "{\"learner\":\"L\",\"question\":\"rain\",\"response\":\"A\"}\n";
    String line = "{\"learner\":\"" + "x".repeat(OpenRecord.LONGEST) + "\"}\n";
    assertThat(read("a.jsonl", line + good).reasons()).containsExactly("1   too_long");
    assertThat(read("a.jsonl", "{\"a\":\"" + "\u00E9" + "\"}\n").rejects()).hasSize(1);
  }

  @Test
  void aSheetMayBeOfOneLearner() throws IOException {
    Read read = read("a.yaml", "learner: Sara\nresponses: {rain: A, snow: B, week: [3, 5]}\n");
    assertThat(read.scores()).containsExactly("Sara 1 2+0");
    assertThat(read.reasons()).containsExactly("2 Sara snow unknown_question");
  }

  @Test
  void aSheetIsRefusedWhoseLettersAreOfAnotherBank() throws IOException {
    String print = Letterprint.of(Samples.bank().questions());
    String two =
        Letterprint.of(
            List.of(
                Samples.bank().question("week").orElseThrow(),
                Samples.bank().question("rain").orElseThrow()));
    String sheet = "learner: Sara\nfingerprint: %s\nresponses: {rain: A, week: 3.5}\n";
    assertThat(read("a.yaml", sheet.formatted(print)).scores()).containsExactly("Sara 3 2+0");
    assertThat(read("a.yaml", sheet.formatted(two)).scores()).containsExactly("Sara 3 2+0");
    Read other = read("a.yaml", sheet.formatted("0".repeat(64)));
    assertThat(other.fault().map(Message::key)).contains("sheet.letters");
    assertThat(other.book().counts().records()).isZero();
  }

  @Test
  void theFingerprintOfLettersChangesWithTheEntriesAlone() {
    String yaml = Samples.YAML;
    String print = print(yaml);
    assertThat(print(yaml.replace("What falls?", "What comes down?"))).isEqualTo(print);
    assertThat(print(yaml.replace("Moon, Sun", "Moons, Suns"))).isEqualTo(print);
    assertThat(print(yaml.replace("right: Rain", "right: Sun"))).isEqualTo(print);
    assertThat(print(yaml.replace("Moon, Sun", "Moon, Sun, Hail"))).isNotEqualTo(print);
    assertThat(print(yaml.replace("id: rain", "id: rains"))).isNotEqualTo(print);
  }

  private static String print(String yaml) {
    return Letterprint.of(Samples.bank("small", yaml).questions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "learner: [|sheet.not-yaml",
        "just text|sheet.shape",
        "learner: Sara|sheet.shape",
        "- learner: Sara\\n  responses: A|sheet.shape"
      })
  void whatIsNoSheetCannotBeRead(String yaml, String key) throws IOException {
    assertThat(read("a.yaml", yaml.replace("\\n", "\n")).fault().map(Message::key)).contains(key);
  }

  @Test
  void googleFormsNameColumnsByTheQuestionsAndJoinWithSemicolons() throws IOException {
    Read read =
        read(
            "learner=Username",
            """
            "Timestamp","Username","Total score","What falls?","What falls? [Score]","What falls? [Feedback]","Which are seasons?","How many days is half a week?"
            "2026/11/25 9:14:03 AM GMT+3","sara@school.example","2.00 / 5","Rain","1.00 / 1","","Spring;Autumn","3.5"
            "2026/11/25 9:15:40 AM GMT+3","ali@school.example","0.00 / 5","Moon","0.00 / 1","","May",""
            """,
            true);
    assertThat(read.fault()).isEmpty();
    assertThat(read.scores())
        .containsExactly("sara@school.example 4 3+0", "ali@school.example 0 2+1");
    assertThat(read.book().inputs().get(0).ignored()).hasSize(4).contains("Total score");
    assertThat(read.book().firstWarnings()).isEmpty();
  }

  @Test
  void microsoftFormsEndListsWithASemicolon() throws IOException {
    Read read =
        read(
            "learner=Email",
            """
            ID;Start time;Completion time;Email;Name;Total points;Quiz feedback;What falls?\u00A0;Points - What falls?;Feedback - What falls?;Which are seasons?
            1;11/25/26 9:10:11;11/25/26 9:14:03;sara@school.example;Sara;2;;Rain;1;;"Autumn;Spring;"
            """,
            true);
    assertThat(read.fault()).isEmpty();
    assertThat(read.scores()).containsExactly("sara@school.example 2 2+0");
    assertThat(read.book().inputs().get(0).delimiter()).isEqualTo(Delimiter.SEMICOLON);
  }

  @Test
  void moodleNumbersTheResponsesAndWritesADashForNone() throws IOException {
    Read read =
        read(
            "learner=Email address,week=Response 3",
            """
            "Last name","First name","Email address",Status,Started,Completed,Duration,Grade/6.00,"Response 1","Response 2","Response 3"
            Haddad,Sara,sara@school.example,Finished,"25 November 2026 9:10 AM","25 November 2026 9:14 AM","4 mins",5.00,Rain,"Spring; Autumn",3.5
            Nasser,علي,ali@school.example,Finished,"25 November 2026 9:10 AM","25 November 2026 9:15 AM","5 mins",0.00,-,"Monday; May",-
            """,
            true);
    assertThat(read.fault()).isEmpty();
    assertThat(read.scores())
        .containsExactly("sara@school.example 4 3+0", "ali@school.example 0 1+2");
    assertThat(read.book().items())
        .extracting(ItemResult::question, ItemResult::blank, ItemResult::missing)
        .contains(tuple("rain", 1, 0), tuple("round", 0, 2), tuple("week", 1, 0));
  }

  @Test
  void stemsOfEitherLanguageNameAColumnInAnySpelling() throws IOException {
    String yaml =
        Samples.YAML.replace("q: What falls?", "q: { en: What falls, ar: ما الذي يَسقط؟ }");
    List<Reject> rejects = new ArrayList<>();
    Grader grader =
        new Grader(
            List.of(Samples.bank("small", yaml)),
            MarkingScheme.GRADING,
            columns("learner=الاسم"),
            rejects::add);
    String csv = "الاسم,ما الذي يسقط\nسارة,أ\n";
    assertThat(grader.read("export.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)))).isEmpty();
    assertThat(grader.gradebook().standings().get(0).score().plain()).isEqualTo("1");
  }
}
