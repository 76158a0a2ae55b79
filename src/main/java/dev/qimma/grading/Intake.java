package dev.qimma.grading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Takes the rows of one file to the desk. */
record Intake(String source, CsvRecords records, Header header, Desk desk) {

  void all() throws IOException {
    for (Optional<CsvRecord> record = records.next(); record.isPresent(); record = records.next()) {
      take(record.get());
    }
  }

  private void take(CsvRecord record) {
    Optional<Reason> trouble = record.trouble();
    List<String> cells = trouble.isPresent() ? List.of() : record.cells();
    Row row = row(record, cells);
    trouble
        .or(() -> header.misfit(cells))
        .ifPresentOrElse(reason -> desk.reject(row, reason), () -> desk.take(row));
  }

  private Row row(CsvRecord record, List<String> cells) {
    return new Row(
        new Row.Place(source, record.line(), record.lastLine()),
        cell(cells, header.learner()).strip(),
        cell(cells, header.question()),
        cell(cells, header.response()),
        records.raw());
  }

  private static String cell(List<String> cells, int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
