package dev.qimma.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CSV file: a row for each response, or one for each learner. */
record CsvForm(String source, Delimiter delimiter, Header header, QuestionNames names, Marks marks)
    implements Form {

  @Override
  public OpenRecord open() {
    return OpenRecord.of(delimiter.character());
  }

  @Override
  public Scanner scanner() {
    return new CsvScanner(this, new RecordScanner(this, names, marks));
  }

  @Override
  public List<Row> rows(CsvRecord record, String raw) {
    Row.Place place = new Row.Place(source, record.line(), record.lastLine());
    List<String> cells = record.trouble().isPresent() ? List.of() : record.cells();
    Optional<Reason> fault = record.trouble().or(() -> header.misfit(cells));
    String learner = cell(cells, header.place(Header.LEARNER)).strip();
    if (!header.isWide() || fault.isPresent()) {
      return List.of(
          new Row(
              place,
              learner,
              cell(cells, header.place(Header.QUESTION)),
              cell(cells, header.place(Header.RESPONSE)),
              raw,
              fault.orElse(null)));
    }
    List<Row> rows = new ArrayList<>();
    for (int column : header.responses()) {
      String question = names.shortest(header.roles().get(column));
      rows.add(new Row(place, learner, question, header.response(column, cells.get(column)), raw));
    }
    return rows;
  }

  private static String cell(List<String> cells, int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }
}
