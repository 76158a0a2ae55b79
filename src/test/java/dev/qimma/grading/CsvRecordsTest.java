package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void recordsEndWithEitherLineBreakOrTheFile(String end) throws IOException {
    assertThat(cells("a,b" + end + "c,د" + end)).isEqualTo(cells("a,b" + end + "c,د"));
    assertThat(cells("a,b" + end + "c,د")).containsExactly(List.of("a", "b"), List.of("c", "د"));
  }

  @Test
  void quotesHoldDelimitersQuotesAndLineBreaks() throws IOException {
    assertThat(cells("\"a,\"\"b\"\"\r\nc\",\"\"\n")).containsExactly(List.of("a,\"b\"\r\nc", ""));
  }

  @Test
  void linesAreThoseOfTheFileAfterBreaksInQuotes() throws IOException {
    assertThat(records("a\n\"b\n\nb\"\r\n\r\n\nc\n\"d\n"))
        .extracting(CsvRecord::line, CsvRecord::lastLine)
        .containsExactly(tuple(1L, 1L), tuple(2L, 4L), tuple(7L, 7L), tuple(8L, 9L));
  }

  @Test
  void emptyLinesAreNoRecordsButEmptyQuotesAre() throws IOException {
    assertThat(cells("\n\r\n\n")).isEmpty();
    assertThat(cells("\"\"\n,\n ")).containsExactly(List.of(""), List.of("", ""), List.of(" "));
  }

  @Test
  void aByteOrderMarkIsPassedOverAtTheStartOnly() throws IOException {
    assertThat(cells("\uFEFFa\n\uFEFFb")).containsExactly(List.of("a"), List.of("\uFEFFb"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"a\"b,c", "a\"b,c", "a,\"b\" ", "a,b\"", "\"a\"b\"c,\"d\"", "\"a\"\rb,c"})
  void aQuoteWhereNoneMayStandSpoilsItsOwnRecordOnly(String line) throws IOException {
    assertThat(records(line + "\nx,y\n"))
        .extracting(record -> record.trouble().map(Reason::word).orElse(""))
        .containsExactly("bad_quoting", "");
  }

  @Test
  void aQuoteThatNeverClosesTakesTheRest() throws IOException {
    assertThat(records("a,b\nc,\"d\ne,f\n"))
        .extracting(record -> record.trouble().map(Reason::word).orElse(""))
        .containsExactly("", "unclosed_quote");
  }

  @Test
  void bytesThatAreNotUtf8SpoilTheirOwnRecordOnly() throws IOException {
    byte[] bytes = "a\n\u00FF\u00FE,b\nc\n".getBytes(ISO_8859_1);
    assertThat(records(bytes))
        .extracting(record -> record.trouble().map(Reason::word).orElse(""))
        .containsExactly("", "bad_utf8", "");
  }

  @Test
  void aWrittenReplacementCharacterIsNoFault() throws IOException {
    assertThat(records("a\uFFFDb\n").get(0).trouble()).isEmpty();
  }

  @Test
  void aLetterCutInTwoBetweenCellsIsNotUtf8() throws IOException {
    byte[] bytes = "\u00D8,\u00A3\n".getBytes(ISO_8859_1);
    assertThat(records(bytes).get(0).trouble()).contains(Reason.BAD_UTF8);
  }

  @Test
  void oneMebibyteIsTheLongestRecord() throws IOException {
    String longest = "x".repeat(CsvRecords.LONGEST);
    assertThat(records(longest + "\nb\n").get(0).trouble()).isEmpty();
    List<CsvRecord> records = records(longest + "x\nb\n");
    assertThat(records.get(0).trouble()).contains(Reason.TOO_LONG);
    assertThat(records.get(0).cells()).isEmpty();
    assertThat(records.get(1).cells()).containsExactly("b");
  }

  @Test
  void aRecordTooLongEndsWhereItsQuotesClose() throws IOException {
    String essay = "\"" + "one line\n".repeat(200_000) + "\"";
    List<CsvRecord> records = records(essay + "\nb\n");
    assertThat(records).extracting(CsvRecord::line).containsExactly(1L, 200_002L);
  }

  @Test
  void theRawRecordIsCutAt200CharactersOfAnyScript() throws IOException {
    CsvRecords records =
        new CsvRecords(new ByteArrayInputStream("😀".repeat(300).getBytes(UTF_8)), ',');
    records.next();
    assertThat(records.raw()).isEqualTo("😀".repeat(200));
  }

  @ParameterizedTest
  @ValueSource(ints = {65_533, 65_534, 65_535, 65_536, 65_537})
  void nothingChangesWhereABufferEnds(int length) throws IOException {
    String cell = "x".repeat(length);
    assertThat(cells(cell + "\r\n\"" + cell + "\"\"\"\r\nb\r\n"))
        .containsExactly(List.of(cell), List.of(cell + "\""), List.of("b"));
  }

  @Test
  void whatIsWrittenByTheRulesIsReadBack() throws IOException {
    Random random = new Random(5);
    String letters = "ab,\"\n\r؛أ😀 ;";
    for (int round = 0; round < 200; round++) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(4); i++) {
        cells.add(text(random, letters));
      }
      String line =
          String.join(
              ",", cells.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").toList());
      assertThat(cells(line + "\r\n" + line)).as(line).containsExactly(cells, cells);
    }
  }

  private static String text(Random random, String letters) {
    StringBuilder text = new StringBuilder();
    int[] points = letters.codePoints().toArray();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  private static List<List<String>> cells(String csv) throws IOException {
    return records(csv).stream().map(CsvRecord::cells).toList();
  }

  private static List<CsvRecord> records(String csv) throws IOException {
    return records(csv.getBytes(UTF_8));
  }

  private static List<CsvRecord> records(byte[] csv) throws IOException {
    CsvRecords reader = new CsvRecords(new ByteArrayInputStream(csv), ',');
    List<CsvRecord> records = new ArrayList<>();
    for (Optional<CsvRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
      records.add(record.get());
    }
    return records;
  }
}
