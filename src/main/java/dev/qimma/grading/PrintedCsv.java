package dev.qimma.grading;

import java.util.List;

/** The rows of a CSV file as written, for each learner or each response; graded by none. */
record PrintedCsv(String source, Delimiter delimiter, PrintedColumns columns, CsvForm plain)
    implements Form {

  @Override
  public OpenRecord open() {
    return plain.open();
  }

  @Override
  public Scanner scanner() {
    return plain.scanner();
  }

  @Override
  public List<Row> rows(CsvRecord record, String raw) {
    boolean isFaulty = record.trouble().or(() -> plain.header().misfit(record.cells())).isPresent();
    if (!columns.isWide() || isFaulty) {
      return plain.rows(record, raw);
    }
    Row.Place place = new Row.Place(source, record.line(), record.lastLine());
    String learner = record.cells().get(plain.header().place(Header.LEARNER)).strip();
    return columns.responses().stream()
        .map(
            column ->
                new Row(
                    place, learner, columns.cells().get(column), record.cells().get(column), raw))
        .toList();
  }
}
