package dev.qimma.authoring.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a source.
 *
 * @param number from 1
 * @param line the first of its lines, from 1
 * @param lastLine the last of them
 * @param text its lines, joined by spaces
 */
public record Paragraph(int number, int line, int lastLine, String text) {

  /**
   * The paragraphs of a text: what stands between blank lines; where there are none, every line.
   */
  public static List<Paragraph> of(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    boolean isSpaced = text.strip().lines().anyMatch(String::isBlank);
    List<Paragraph> all = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= lines.size(); at++) {
      boolean isBreak = at == lines.size() || lines.get(at).isEmpty();
      boolean ends = isBreak || (!isSpaced && at > start);
      if (ends && at > start) {
        String joined = String.join(" ", lines.subList(start, at));
        all.add(new Paragraph(all.size() + 1, start + 1, at, joined));
      }
      if (ends) {
        start = isBreak ? at + 1 : at;
      }
    }
    return all;
  }

  /** The paragraph that a line belongs to. */
  public static Optional<Paragraph> at(int line, List<Paragraph> all) {
    return all.stream().filter(one -> one.line <= line && line <= one.lastLine).findFirst();
  }
}
