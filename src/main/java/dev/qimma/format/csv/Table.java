package dev.qimma.format.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of cells.
 *
 * @param unclosed the line of a quotation mark that is never closed; 0 where there is none
 */
public record Table(List<Row> rows, int unclosed) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number from 1, as spreadsheets count
   * @param line in which it begins, from 1
   */
  public record Row(int number, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A cell by its place; empty where the row is shorter. */
    public String cell(int place) {
      return place < cells.size() ? cells.get(place) : "";
    }

    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /** What stands between cells, as the first line tells; a comma where it tells nothing. */
  public static char delimiter(String text) {
    String line = firstLine(text);
    char best = ',';
    long most = count(line, ',');
    for (char one : new char[] {'\t', ';'}) {
      if (count(line, one) > most) {
        best = one;
        most = count(line, one);
      }
    }
    return best;
  }

  private static String firstLine(String text) {
    boolean isQuoted = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      isQuoted ^= letter == '"';
      if (!isQuoted && (letter == '\n' || letter == '\r') && !text.substring(0, at).isBlank()) {
        return text.substring(0, at);
      }
    }
    return text;
  }

  /** How often a sign stands outside quotation marks. */
  private static long count(String line, char sign) {
    long count = 0;
    boolean isQuoted = false;
    for (int at = 0; at < line.length(); at++) {
      isQuoted ^= line.charAt(at) == '"';
      count += !isQuoted && line.charAt(at) == sign ? 1 : 0;
    }
    return count;
  }

  public static Table read(String text, char delimiter) {
    return new TableReader(text, delimiter).read();
  }

  /** The letter of a column as spreadsheets have it: A, B, …, Z, AA. */
  public static String letter(int place) {
    return place < 26
        ? String.valueOf((char) ('A' + place))
        : letter(place / 26 - 1) + letter(place % 26);
  }

  /** The same table as text, a row a line. */
  public static String write(List<List<String>> rows, char delimiter) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(quoted(cell, delimiter)));
      text.append(String.join(String.valueOf(delimiter), cells)).append('\n');
    }
    return text.toString();
  }

  private static String quoted(String cell, char delimiter) {
    boolean isPlain =
        cell.equals(cell.strip())
            && !cell.startsWith("#")
            && cell.chars().noneMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r');
    return isPlain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  /** The first row that says something. */
  public Optional<Row> head() {
    return rows.stream().filter(row -> !row.isBlank()).findFirst();
  }
}
