package dev.qimma.report.page;

import java.util.List;

/**
 * Bars below each other.
 *
 * @param about key of the sentence above them
 */
record Gauges(String about, List<Gauge> bars) implements Part {

  Gauges {
    bars = List.copyOf(bars);
  }

  @Override
  public void write(Markup page) {
    Section.about(page, about);
    page.open("ul", "class", "gauges").line();
    bars.forEach(bar -> bar.write(page));
    page.close("ul").line();
  }
}
