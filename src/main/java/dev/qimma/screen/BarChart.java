package dev.qimma.screen;

import dev.qimma.screen.bidi.Paragraphs;
import java.util.List;

/**
 * Bars below each other, each with its name before it and its number behind it. They run as the
 * interface does: the number is said in its words, and names are set apart.
 *
 * @param width in cells of the column to draw in, margins included
 */
public record BarChart(List<Row> rows, int width, View view) {

  private static final int LONGEST = 28;
  private static final int SHORTEST = 8;

  /** The room between name, bar and number, and at the margins. */
  private static final int BETWEEN = 4;

  /**
   * One bar.
   *
   * @param share of its full length, 0 to 1
   * @param value with a word of the interface in it
   */
  public record Row(String label, double share, String value) {}

  public BarChart {
    rows = List.copyOf(rows);
  }

  public Document document() {
    Document.Builder page = Document.builder();
    int labels = widest(rows.stream().map(Row::label).toList());
    int values = widest(rows.stream().map(Row::value).toList());
    int beside = width - labels - values - BETWEEN;
    if (beside >= SHORTEST || view.theme().isPlain()) {
      rows.forEach(row -> page.line(oneLine(row, labels, Math.min(LONGEST, beside))));
    } else {
      rows.forEach(row -> twoLines(page, row, width - values - BETWEEN));
    }
    return page.build();
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(Paragraphs::cells).max().orElse(0);
  }

  private Run[] oneLine(Row row, int labels, int cells) {
    String room = " ".repeat(labels - Paragraphs.cells(row.label()));
    String bar = view.theme().bar(row.share(), Math.max(0, cells));
    return bar.isEmpty()
        ? new Run[] {new Run(apart(row.label()), Style.KEY), Run.of(": " + row.value())}
        : new Run[] {
          new Run(apart(row.label()), Style.KEY),
          Run.of(room + "  "),
          new Run(bar, Style.BAR),
          Run.of(" " + row.value())
        };
  }

  private void twoLines(Document.Builder page, Row row, int cells) {
    page.line(new Run(row.label(), Style.KEY));
    String bar = view.theme().bar(row.share(), Math.max(SHORTEST, Math.min(LONGEST, cells)));
    page.line(new Run(bar, Style.BAR), Run.of(" " + row.value()));
  }

  /** Its direction is its own: that of the line comes from the words of the number. */
  private static String apart(String label) {
    return "\u2068" + label + "\u2069";
  }
}
