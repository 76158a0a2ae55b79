package dev.qimma.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** How our CSV is written: RFC 4180 with LF, quotes where they are needed. */
final class GradeCsv {

  private GradeCsv() {}

  static CsvWriter to(OutputStream out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
  }
}
