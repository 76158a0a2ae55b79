package dev.qimma.exchange.csv;

import dev.qimma.exchange.Format;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Loss;
import dev.qimma.exchange.Outgoing;
import dev.qimma.exchange.RawFile;
import dev.qimma.exchange.Report;
import dev.qimma.format.csv.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sheet with a question a row, as teachers keep them. */
public final class SheetFormat implements Format {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String title() {
    return "CSV";
  }

  @Override
  public List<String> endings() {
    return List.of(".csv", ".tsv");
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public int likeness(RawFile file) {
    String head = file.head();
    if (file.isBinary() || head.stripLeading().startsWith("<") || head.startsWith("#")) {
      return 0;
    }
    Table table = Table.read(head, Table.delimiter(head));
    return table
        .head()
        .filter(row -> row.cells().size() > 1)
        .map(Columns::of)
        .map(SheetFormat::likeness)
        .orElse(0);
  }

  private static int likeness(Columns columns) {
    boolean isAnswered =
        columns.has("right")
            || columns.has("accept")
            || columns.has("number")
            || columns.has("back")
            || columns.has("pairs")
            || columns.has("order")
            || columns.has("recall");
    return columns.has("question") ? isAnswered ? 85 : 40 : 0;
  }

  @Override
  public Incoming read(RawFile file) {
    Report report = new Report(file.name());
    String text = file.text();
    Table table = Table.read(text, Table.delimiter(text));
    Optional<Table.Row> head = table.head();
    List<Item> items = new ArrayList<>();
    if (head.isEmpty() || !Columns.of(head.get()).has("question")) {
      report.unreadable(report.at(1), "csv-question");
      return new Incoming(items, report.problems());
    }
    Columns columns = Columns.of(head.get());
    for (Table.Row row : table.rows()) {
      if (row.number() > head.get().number() && !row.isBlank()) {
        new FromRow(row, columns, report).item().ifPresent(items::add);
      }
    }
    if (table.unclosed() > 0) {
      report.changed(report.at(table.unclosed()), "", "csv-unclosed");
    }
    return new Incoming(items, report.problems());
  }

  @Override
  public Outgoing write(List<Item> items, List<String> languages) {
    List<Loss> losses = new ArrayList<>();
    Sheet sheet = new Sheet(items);
    items.forEach(item -> new ToRow(item, sheet, losses).write());
    return Outgoing.of(Table.write(sheet.rows(), ','), losses);
  }
}
