package dev.qimma.grading;

import java.util.List;
import java.util.function.Function;

/**
 * A file of responses to a printed exam.
 *
 * @param written how its records are read
 * @param version what a record says of its version
 */
record PrintedForm(
    Form written,
    Function<CsvRecord, String> version,
    PrintedVersions printed,
    QuestionNames names,
    Marks marks)
    implements Form {

  @Override
  public OpenRecord open() {
    return written.open();
  }

  @Override
  public Scanner scanner() {
    return new RecordScanner(this, names, marks);
  }

  @Override
  public List<Row> rows(CsvRecord record, String raw) {
    List<Row> rows = written.rows(record, raw);
    String named = record.trouble().isPresent() ? "" : version.apply(record);
    return rows.stream().map(row -> printed.canonical(row, named)).toList();
  }
}
