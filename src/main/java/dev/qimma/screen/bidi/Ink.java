package dev.qimma.screen.bidi;

import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import java.util.ArrayList;
import java.util.List;

/** Collects pieces of text into runs, neighbours of one style into one run. */
final class Ink {

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Style style = Style.PLAIN;

  Ink add(String piece, Style wanted) {
    if (wanted != style) {
      flush();
      style = wanted;
    }
    text.append(piece);
    return this;
  }

  Ink add(int control) {
    text.appendCodePoint(control);
    return this;
  }

  Ink add(Cluster cluster) {
    return add(cluster.text(), cluster.style());
  }

  Ink spaces(int count) {
    return add(" ".repeat(Math.max(0, count)), Style.PLAIN);
  }

  List<Run> runs() {
    flush();
    return List.copyOf(runs);
  }

  private void flush() {
    if (!text.isEmpty()) {
      runs.add(new Run(text.toString(), style));
      text.setLength(0);
    }
  }
}
