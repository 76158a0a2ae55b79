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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Notes of Anki as text, with the lines at the top that tell it what the columns are. */
public final class NotesFormat implements Format {

  private static final List<String> HEADERS =
      List.of(
          "#separator:tab",
          "#html:true",
          "#guid column:1",
          "#notetype column:2",
          "#deck column:3",
          "#tags column:4");

  @Override
  public String name() {
    return "tsv";
  }

  @Override
  public String title() {
    return "Anki TSV";
  }

  @Override
  public List<String> endings() {
    return List.of(".tsv", ".txt");
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public int likeness(RawFile file) {
    String head = file.head();
    if (file.isBinary()) {
      return 0;
    }
    if (head.matches(
        "(?s)#(?:separator|html|columns|notetype|deck|tags|guid|if matches)[^\\n]*:.*")) {
      return 95;
    }
    String first = head.lines().findFirst().orElse("");
    boolean isPair = first.indexOf('\t') > 0 && !first.startsWith("<");
    return isPair ? 30 : 0;
  }

  @Override
  public Incoming read(RawFile file) {
    Report report = new Report(file.name());
    Map<String, String> heads = new LinkedHashMap<>();
    StringBuilder body = new StringBuilder();
    int skipped = heads(file.text(), heads, body);
    Table table = Table.read(body.toString(), delimiter(heads));
    NoteColumns columns = new NoteColumns(heads);
    List<Item> items = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (!row.isBlank()) {
        new FromNote(row, columns, report.at(row.line() + skipped), report)
            .item()
            .ifPresent(items::add);
      }
    }
    return new Incoming(items, report.problems());
  }

  /** Takes the lines at the top that begin with a number sign; returns how many there are. */
  private static int heads(String text, Map<String, String> heads, StringBuilder body) {
    int at = 0;
    int count = 0;
    while (text.startsWith("#", at)) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at + 1, end < 0 ? text.length() : end).strip();
      int colon = line.indexOf(':');
      if (colon > 0) {
        heads.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1));
      }
      at = end < 0 ? text.length() : end + 1;
      count++;
    }
    body.append(text, at, text.length());
    return count;
  }

  private static char delimiter(Map<String, String> heads) {
    String said = heads.getOrDefault("separator", "tab").strip().toLowerCase(Locale.ROOT);
    return switch (said) {
      case "comma", "," -> ',';
      case "semicolon", ";" -> ';';
      case "pipe", "|" -> '|';
      case "colon", ":" -> ':';
      case "space" -> ' ';
      default -> '\t';
    };
  }

  @Override
  public Outgoing write(List<Item> items, List<String> languages) {
    List<Loss> losses = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Item item : items) {
      Optional<List<String>> row = new ToNote(item, languages, losses).row();
      row.ifPresent(rows::add);
    }
    return Outgoing.of(String.join("\n", HEADERS) + "\n" + Table.write(rows, '\t'), losses);
  }
}
