package dev.qimma.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Cuts a text where a quote begins or ends, and at the ends of its lines. */
final class Marking {

  /** Where a quote stands: units of the original from start to end. */
  record Span(int quote, int start, int end) {}

  private final String text;
  private final List<Span> spans;

  Marking(String text, List<Span> spans) {
    this.text = text;
    this.spans = List.copyOf(spans);
  }

  MarkedText read() {
    List<MarkedText.Line> lines = new ArrayList<>();
    int number = 1;
    for (int start = 0; start <= text.length(); number++) {
      int end = endOfLine(start);
      if (!text.substring(start, end).isBlank()) {
        lines.add(new MarkedText.Line(number, stretches(start, end)));
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return new MarkedText(lines);
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private List<MarkedText.Stretch> stretches(int start, int end) {
    List<Span> here =
        spans.stream().filter(span -> span.start() < end && span.end() > start).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (Span span : here) {
      cuts.add(Math.max(start, span.start()));
      cuts.add(Math.min(end, span.end()));
    }
    List<MarkedText.Stretch> stretches = new ArrayList<>();
    int from = start;
    for (int to : cuts.tailSet(start, false)) {
      stretches.add(stretch(here, from, to));
      from = to;
    }
    return stretches;
  }

  private MarkedText.Stretch stretch(List<Span> here, int from, int to) {
    return new MarkedText.Stretch(
        text.substring(from, to),
        here.stream()
            .filter(span -> span.start() <= from && span.end() >= to)
            .map(Span::quote)
            .distinct()
            .toList(),
        here.stream().filter(span -> span.start() == from).map(Span::quote).distinct().toList());
  }
}
