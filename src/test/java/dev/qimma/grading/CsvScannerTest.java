package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.grading.bytes.Block;
import dev.qimma.grading.bytes.Roll;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written by the rules is read from its bytes; all else is read again with care. */
class CsvScannerTest {

  /** What stands in the rows. */
  enum Columns {
    PLAIN,
    MIXED,
    WIDE;

    Header header() {
      return switch (this) {
        case PLAIN -> header(PlainRows.ROLES, Set.of());
        case MIXED ->
            header(
                List.of(
                    Header.QUESTION,
                    Header.IGNORED,
                    Header.RESPONSE,
                    Header.LEARNER,
                    Header.IGNORED),
                Set.of());
        case WIDE -> header(List.of(0, Header.LEARNER, 1, Header.IGNORED, 3, 4), Set.of(2, 4));
      };
    }

    private static Header header(List<Integer> roles, Set<Integer> dashed) {
      List<String> names = IntStream.range(0, roles.size()).mapToObj(i -> "c" + i).toList();
      return new Header(names, roles, dashed);
    }
  }

  /** A response as it was entered. */
  record Entered(String learner, int question, Object mark, int offset, int part) {}

  private static final List<String> LEARNERS =
      List.of("L1", "L1", "سارة", " L2 ", "a, b", "\"q\"", "a-long-name@school.example", "x\ny");
  private static final List<String> QUESTIONS =
      List.of("rain", "rain", "small/rain", " capital", "week ", "round", "spring");
  private static final List<String> RESPONSES =
      List.of(
          "A",
          "b",
          "",
          "-",
          " - ",
          "A;C",
          "3.5",
          "٣٫٥",
          "Cairo",
          "القاهرة",
          "say \"A\"",
          "a\nb",
          "x".repeat(8),
          "x".repeat(9),
          "x".repeat(64),
          "ص".repeat(33),
          "\r\n");

  private final List<Question> bank = Samples.bank().questions();
  private final QuestionNames names = new QuestionNames(bank);
  private final Marks marks = new Marks(bank, MarkingScheme.GRADING, false);

  private static String quoted(String cell, char delimiter, Random random) {
    boolean isForced = cell.chars().anyMatch(c -> c < ' ' || c == '"' || c == delimiter);
    return isForced || random.nextInt(4) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static String row(Header header, char delimiter, Random random) {
    List<String> cells = new ArrayList<>();
    for (int role : header.roles()) {
      String cell =
          switch (role) {
            case Header.LEARNER -> pick(LEARNERS, random);
            case Header.QUESTION -> pick(QUESTIONS, random);
            default -> pick(RESPONSES, random);
          };
      cells.add(quoted(cell, delimiter, random));
    }
    return String.join(String.valueOf(delimiter), cells);
  }

  private static String rows(Columns columns, Delimiter delimiter, String end, Random random) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < 60; row++) {
      text.append(row(columns.header(), delimiter.character(), random)).append(end);
    }
    return text.toString();
  }

  private CsvForm form(Columns columns, Delimiter delimiter) {
    return new CsvForm("r.csv", delimiter, columns.header(), names, marks);
  }

  private RecordScanner careful(CsvForm form) {
    return new RecordScanner(form, names, marks);
  }

  private static Batch batch(byte[] bytes) {
    Batch batch = new Batch(Block.of(bytes));
    batch.clear();
    return batch;
  }

  private static List<Entered> entered(Batch batch) {
    List<Entered> all = new ArrayList<>();
    Roll roll = new Roll();
    int caller = -1;
    for (int at = 0; at < batch.size(); at++) {
      while (caller + 1 < batch.callers() && batch.first(caller + 1) <= at) {
        caller++;
      }
      boolean isRefused = batch.question(at) == Batch.REFUSED;
      String learner = isRefused ? "" : roll.name(batch.enrol(caller, roll));
      Object mark = isRefused ? batch.reason(at) : (Object) batch.mark(at);
      all.add(new Entered(learner, batch.question(at), mark, batch.offset(at), batch.part(at)));
    }
    return all;
  }

  /** Reads it both ways, from a place on, and returns how many records were read with care. */
  private int readBothWays(CsvForm form, byte[] bytes, int from) {
    RecordScanner careful = careful(form);
    Batch quick = batch(bytes);
    new CsvScanner(form, careful).scan(from, quick);
    Batch slow = batch(bytes);
    careful(form).scan(from, slow);
    assertThat(entered(quick)).containsExactlyElementsOf(entered(slow));
    assertThat(quick.breaks()).isEqualTo(slow.breaks());
    assertThat(quick.tail()).isEqualTo(slow.tail());
    return careful.records();
  }

  @ParameterizedTest
  @EnumSource(Columns.class)
  void whatIsWrittenByTheRulesIsReadOnce(Columns columns) {
    for (Delimiter delimiter : Delimiter.values()) {
      for (int seed = 0; seed < 10; seed++) {
        for (String end : List.of("\n", "\r\n")) {
          CsvForm form = form(columns, delimiter);
          String text = rows(columns, delimiter, end, new Random(seed));
          assertThat(readBothWays(form, ("head" + text).getBytes(UTF_8), 4)).as(text).isZero();
        }
      }
    }
  }

  /** What stands before a record, and what of a record is odd. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rain,x,A,,y\n",
        "rain,x,A, ,y\n",
        "rain,x,A,\"\",y\n",
        "snow,x,A,L1,y\n",
        ",x,A,L1,y\n",
        "rain,x,A,L1\n",
        "rain\n",
        "\n",
        "\r\n",
        "rain,x,A,L1,y,z\n",
        "rain,x,A,L1,y\r,z\n",
        "rain,x,A,L1,y\rz\n",
        "rain,x,A,L1\r,y\n",
        "rain,\"x\"x,A,L1,y\n",
        "rain,x\",A,L1,y\n",
        "rain,x,\"A\"\r,L1,y\n",
        "rain,x,A,L1,\"y\"\r,\n",
        "rain,x,A,L1,\"y\" \n",
        "rain,Ø,A,L1,y\n",
        "rain,x,Ø,L1,y\n",
        "rain,x,A,Ø,y\n",
        "rain,x,A,L1,Ø\n",
        "Ø,x,A,L1,y\n",
      })
  void whatIsOddIsReadAgainAndWhatFollowsIsNot(String odd) {
    String before = "rain,x,A,L1,y\nweek,\"x\n\",3.5,L1,y\n";
    String behind = "week,x,3,L1,y\nrain,x,B,L1,y\n";
    byte[] bytes = (before + odd + behind).getBytes(ISO_8859_1);
    assertThat(readBothWays(form(Columns.MIXED, Delimiter.COMMA), bytes, 0)).isEqualTo(1);
  }

  /** It waits for the rest of it, as the careful reader does. */
  @ParameterizedTest
  @ValueSource(
      strings = {"rain,x,A,L1,y", "rain,x,A,L1,y\r", "rain,x", "rain,x,\"A", "rain,x,\"A\n", "r"})
  void whatABlockDoesNotEndIsLeft(String open) {
    String before = "rain,x,A,L1,y\nweek,x,3.5,L1,y\n";
    byte[] bytes = (before + open).getBytes(UTF_8);
    Batch batch = batch(bytes);
    CsvForm form = form(Columns.MIXED, Delimiter.COMMA);
    new CsvScanner(form, careful(form)).scan(0, batch);
    assertThat(batch.tail()).isEqualTo(before.length());
    assertThat(batch.size()).isEqualTo(2);
    assertThat(readBothWays(form, bytes, 0)).isEqualTo(1);
  }

  @Test
  void aRecordMayBeSoLongAndNoLonger() {
    CsvForm form = form(Columns.MIXED, Delimiter.COMMA);
    for (int length : new int[] {OpenRecord.LONGEST, OpenRecord.LONGEST + 1}) {
      String ends = ",x,A,L1,y";
      String row = " ".repeat(length - ends.length() - 4) + "rain" + ends + "\n";
      int isOdd = length > OpenRecord.LONGEST ? 1 : 0;
      assertThat(readBothWays(form, row.getBytes(UTF_8), 0)).isEqualTo(isOdd);
    }
  }

  @Test
  void aScannerReadsOneBlockAfterAnotherIntoTheSameBatch() {
    CsvForm form = form(Columns.MIXED, Delimiter.COMMA);
    CsvScanner scanner = new CsvScanner(form, careful(form));
    Batch batch = batch(new byte[0]);
    for (String learner : List.of("L1", "L2", "L1")) {
      String rows = "rain,x,A," + learner + ",y\nrain,\"x\n\",B," + learner + ",y\nsnow,,,,\n";
      batch.begin(Block.of(rows.getBytes(UTF_8)));
      scanner.scan(0, batch);
      assertThat(entered(batch)).extracting(Entered::learner).containsExactly(learner, learner, "");
      assertThat(batch.breaks()).isEqualTo(4);
    }
  }

  /** More rows than a batch has room for at first, in a block of the size of real ones. */
  @Test
  void aBatchGrowsWithItsRows() {
    for (Columns columns : Columns.values()) {
      StringBuilder text = new StringBuilder();
      Random random = new Random(9);
      while (text.length() < 1 << 18) {
        text.append(row(columns.header(), ',', random)).append('\n');
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      assertThat(readBothWays(form(columns, Delimiter.COMMA), bytes, 0)).isZero();
    }
  }

  /** Rows of one learner are of one caller, unless something odd stands between them. */
  @Test
  void aLearnerIsCalledOnceInARow() {
    CsvForm form = form(Columns.MIXED, Delimiter.COMMA);
    String rows =
        """
        rain,x,A,L1,y
        rain,x,A,L1,y
        rain,x,A,L10,y
        rain,x,A,L1,y
        rain,x,A,"L1",y
        rain,x,A,"L1",y
        rain,x,A, سارة ,y
        rain,x,A, سارة ,y
        """;
    Batch batch = batch(rows.getBytes(UTF_8));
    new CsvScanner(form, careful(form)).scan(0, batch);
    assertThat(IntStream.range(0, batch.callers()).map(batch::first))
        .containsExactly(0, 2, 3, 4, 6);
    assertThat(entered(batch))
        .extracting(Entered::learner)
        .containsExactly("L1", "L1", "L10", "L1", "L1", "L1", "سارة", "سارة");
  }
}
