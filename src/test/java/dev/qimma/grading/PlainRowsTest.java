package dev.qimma.grading;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader reads all that is plain, and stops before what is not. */
class PlainRowsTest {

  private static final List<String> LEARNERS =
      List.of("L1", "L1", "L1", "L2", " L3 ", "سارة", "a-rather-long-name@school.example", "~");
  private static final List<String> QUESTIONS =
      List.of(
          "rain", "rain", "spring", "round", "capital", "week", "small/capital", " rain", "rain ");
  private static final List<String> RESPONSES =
      List.of(
          "A",
          "b",
          "Z",
          "",
          " ",
          "12345678",
          "123456789",
          "A-C",
          "Cairo",
          "القاهرة",
          "أ",
          "~~",
          "0.5 and the rest of a long reply that has more than thirty-two bytes",
          "\"A\"",
          "\"a \"\"b\"\"\"",
          "\"x,y;z\"",
          "\"\"",
          "x!",
          "!x",
          "#");

  private final List<Question> bank = Samples.bank().questions();
  private final QuestionNames names = new QuestionNames(bank);
  private final Marks marks = new Marks(bank, MarkingScheme.GRADING, false);

  private PlainRows reader(char delimiter) {
    Header header =
        new Header(List.of("learner", "question", "response"), PlainRows.ROLES, Set.of());
    return new PlainRows(
        (byte) delimiter, new Callers(), new Successors(names), new Answers(header, marks));
  }

  private static Batch batch(String rows) {
    Block block = Block.of(rows.getBytes(UTF_8));
    Batch batch = new Batch(block);
    batch.clear();
    return batch;
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  /** Rows of so many learners in turn, as the cells that they hold. */
  private static List<List<String>> rows(Random random) {
    List<List<String>> rows = new ArrayList<>();
    for (int run = 0; run < 40; run++) {
      String learner = pick(LEARNERS, random);
      for (int i = random.nextInt(8); i >= 0; i--) {
        rows.add(List.of(learner, pick(QUESTIONS, random), pick(RESPONSES, random)));
      }
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void everyPlainRowIsEnteredWithItsQuestionItsMarkAndItsPlace(char delimiter) {
    for (int seed = 0; seed < 10; seed++) {
      List<List<String>> rows = rows(new Random(seed));
      StringBuilder text = new StringBuilder();
      List<Integer> begins = new ArrayList<>();
      for (List<String> row : rows) {
        begins.add(text.toString().getBytes(UTF_8).length);
        text.append(String.join(String.valueOf(delimiter), row)).append('\n');
      }
      Batch batch = batch(text.toString());
      int read = reader(delimiter).read(batch.block(), 0, batch);
      assertThat(read).as(rest(text, read)).isEqualTo(batch.block().length());
      assertThat(batch.size()).isEqualTo(rows.size());
      check(batch, rows, begins);
    }
  }

  private static String rest(StringBuilder text, int read) {
    byte[] bytes = text.toString().getBytes(UTF_8);
    return new String(bytes, read, bytes.length - read, UTF_8);
  }

  private void check(Batch batch, List<List<String>> rows, List<Integer> begins) {
    Roll roll = new Roll();
    int caller = 0;
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      int question = names.find(cells.get(1)).orElseThrow();
      String written = cells.get(2);
      String response =
          written.startsWith("\"")
              ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
              : written;
      assertThat(batch.question(row)).as("%s", cells).isEqualTo(question);
      assertThat(batch.mark(row)).as("%s", cells).isEqualTo(marks.code(question, response));
      assertThat(batch.offset(row)).as("%s", cells).isEqualTo(begins.get(row));
      assertThat(batch.part(row)).isZero();
      while (caller + 1 < batch.callers() && batch.first(caller + 1) <= row) {
        caller++;
      }
      assertThat(roll.name(batch.enrol(caller, roll))).isEqualTo(cells.get(0).strip());
    }
    assertThat(batch.callers()).isLessThanOrEqualTo(rows.size());
  }

  @Test
  void rowsOfOneLearnerAreCalledOnce() {
    Batch batch = batch("L1,rain,A\nL1,week,3\nL2,rain,A\nL2,rain,B\nL1,rain,A\n");
    reader(',').read(batch.block(), 0, batch);
    assertThat(batch.callers()).isEqualTo(3);
    assertThat(List.of(batch.first(0), batch.first(1), batch.first(2), batch.first(3)))
        .containsExactly(0, 2, 4, 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L1,rain,A\r\n",
        "L1,rain\n",
        "L1,rain,A,B\n",
        "L1\n",
        "\n",
        ",rain,A\n",
        " ,rain,A\n",
        "L1,,A\n",
        "L1,snow,A\n",
        "L\"1,rain,A\n",
        "L1,ra\"in,A\n",
        "L1,rain,A\"\n",
        "L1,rain,\"A\n",
        "L1,rain,\"A\"B\n",
        "L1,rain,\"A\nB\"\n",
        "\"L1\",rain,A\n",
        "L1,\"rain\",A\n",
        "L1,rain,A",
        "L1,rain,",
        "L1,rain",
        "L1",
      })
  void itStopsWhereARowIsNotPlain(String odd) {
    String before = "L1,rain,A\nL1,spring,A\n";
    for (String start : List.of("", before, before + "L2,rain,B\n")) {
      Batch batch = batch(start + odd);
      int rows = (int) start.lines().count();
      assertThat(reader(',').read(batch.block(), 0, batch)).isEqualTo(start.length());
      assertThat(batch.size()).isEqualTo(rows);
    }
  }

  /** A batch of rows in which a question mark stands for a byte that is no text. */
  private static Batch broken(String rows) {
    byte[] bytes = rows.getBytes(UTF_8);
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = bytes[at] == '?' ? (byte) 0xE9 : bytes[at];
    }
    Batch batch = new Batch(Block.of(bytes));
    batch.clear();
    return batch;
  }

  @Test
  void aLearnerWhoseBytesAreNotUtf8IsNotPlain() {
    Batch batch = broken("L?,rain,A\n");
    assertThat(reader(',').read(batch.block(), 0, batch)).isZero();
    assertThat(batch.size()).isZero();
  }

  @Test
  void aResponseWhoseBytesAreNotUtf8IsRefusedInItsPlace() {
    String rows = "L1,rain,A\nL1,rain,?\nL1,week,A?\nL2,capital,Cairo; or so?\nL2,capital,Cairo\n";
    Batch batch = broken(rows);
    assertThat(reader(',').read(batch.block(), 0, batch)).isEqualTo(rows.length());
    assertThat(batch.size()).isEqualTo(5);
    for (int refused : new int[] {1, 2, 3}) {
      assertThat(batch.question(refused)).isEqualTo(Batch.REFUSED);
      assertThat(batch.reason(refused)).isEqualTo(Reason.BAD_UTF8);
    }
    assertThat(batch.mark(0)).isEqualTo(marks.code(batch.question(0), "A"));
    assertThat(batch.mark(4)).isEqualTo(marks.code(batch.question(4), "Cairo"));
  }

  @Test
  void aRowLongerThanARecordMayBeIsNotPlain() {
    String row = "L1,capital,";
    for (int length : new int[] {OpenRecord.LONGEST, OpenRecord.LONGEST + 1}) {
      Batch batch = batch(row + "x".repeat(length - row.length()) + "\n");
      int read = reader(',').read(batch.block(), 0, batch);
      assertThat(read).isEqualTo(length == OpenRecord.LONGEST ? length + 1 : 0);
    }
  }

  @Test
  void itGoesOnFromAnyRow() {
    String rows = "L1,rain,A\nL1,week,3\n";
    Batch batch = batch(rows);
    assertThat(reader(',').read(batch.block(), 10, batch)).isEqualTo(rows.length());
    assertThat(batch.size()).isEqualTo(1);
    assertThat(batch.offset(0)).isEqualTo(10);
  }
}
