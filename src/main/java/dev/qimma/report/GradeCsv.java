package dev.qimma.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How our CSV is written: RFC 4180 with LF, quotes where they are needed. For spreadsheets, a text
 * that they would take for a formula gets an apostrophe; numbers are ours, and stay as they are.
 */
final class GradeCsv {

  private static final String FORMULA = "=+-@\t\r";

  private final CsvWriter csv;
  private final boolean isForSpreadsheets;
  private final List<String> row = new ArrayList<>();

  GradeCsv(OutputStream out, boolean isForSpreadsheets) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    this.isForSpreadsheets = isForSpreadsheets;
  }

  GradeCsv text(String text) {
    boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    row.add(isForSpreadsheets && isFormula ? "'" + text : text);
    return this;
  }

  GradeCsv texts(List<String> texts) {
    texts.forEach(this::text);
    return this;
  }

  GradeCsv number(long number) {
    return number(Long.toString(number));
  }

  /** A number in plain decimal. */
  GradeCsv number(String plain) {
    row.add(plain);
    return this;
  }

  /** Nothing where it is not defined. */
  GradeCsv number(Optional<String> plain) {
    return number(plain.orElse(""));
  }

  void end() {
    csv.writeRecord(row);
    row.clear();
  }

  /** To be called at the end; the stream is not closed. */
  void flush() throws IOException {
    csv.flush();
  }
}
