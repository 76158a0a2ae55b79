package dev.qimma.format.csv;

import java.util.ArrayList;
import java.util.List;

/** Reads a table letter by letter. */
final class TableReader {

  private final String text;
  private final char delimiter;
  private final List<Table.Row> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private int at;
  private int line = 1;
  private int begun = 1;
  private int unclosed;

  TableReader(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  Table read() {
    while (at < text.length()) {
      char letter = text.charAt(at);
      if (letter == '"' && cell.toString().isBlank()) {
        quoted();
      } else if (letter == delimiter) {
        endCell();
        at++;
      } else if (letter == '\n' || letter == '\r') {
        endRow();
        at += text.startsWith("\r\n", at) ? 2 : 1;
        line++;
        begun = line;
      } else {
        cell.append(letter);
        at++;
      }
    }
    if (cell.length() > 0 || !cells.isEmpty()) {
      endRow();
    }
    return new Table(rows, unclosed);
  }

  /** Up to the quotation mark that is not doubled. */
  private void quoted() {
    int opened = line;
    cell.setLength(0);
    at++;
    boolean isOpen = true;
    while (isOpen && at < text.length()) {
      char letter = text.charAt(at++);
      if (letter == '"' && text.startsWith("\"", at)) {
        cell.append('"');
        at++;
      } else if (letter == '"') {
        isOpen = false;
      } else {
        boolean endsLine = letter == '\n' || (letter == '\r' && !text.startsWith("\n", at));
        line += endsLine ? 1 : 0;
        cell.append(letter);
      }
    }
    unclosed = isOpen && unclosed == 0 ? opened : unclosed;
  }

  private void endCell() {
    cells.add(cell.toString().replace("\r\n", "\n").replace('\r', '\n'));
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    rows.add(new Table.Row(rows.size() + 1, begun, cells));
    cells = new ArrayList<>();
  }
}
