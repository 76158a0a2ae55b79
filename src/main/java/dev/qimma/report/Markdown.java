package dev.qimma.report;

import dev.qimma.text.Displayable;
import java.util.List;
import java.util.stream.Collectors;

/** Markdown as GitHub reads it, with texts that stay texts. */
final class Markdown {

  private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&@:$=";

  private Markdown() {}

  /** In one line, with every sign that could mean something put behind a backslash. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    Displayable.of(text)
        .replace('\n', ' ')
        .codePoints()
        .forEach(
            c -> {
              if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped.toString();
  }

  /** A row of a table, of cells that are written already. */
  static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** What parts the head of a table from its rows: a text, then numbers. */
  static String rule(int columns) {
    return "| --- |" + " ---: |".repeat(columns - 1) + "\n";
  }
}
