package dev.qimma.exchange.plain;

import java.util.List;

/** Lines of Markdown as texts: wrapped lines are one, what stands apart stays apart. */
final class Paragraphs {

  private Paragraphs() {}

  static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    boolean isCode = false;
    boolean isApart = true;
    for (String line : lines) {
      boolean isFence = line.strip().startsWith("```");
      boolean isListed = line.strip().matches("(?:[-*+]|\\d+\\.) +.*|\\|.*");
      if (isFence || isCode) {
        text.append(text.length() == 0 ? "" : "\n").append(isFence ? "" : line);
        isCode ^= isFence;
        isApart = true;
      } else if (line.isBlank()) {
        isApart = true;
      } else {
        text.append(text.length() == 0 ? "" : isApart || isListed ? "\n" : " ");
        text.append(line.strip());
        isApart = line.endsWith("  ") || isListed;
      }
    }
    return text.toString().replaceAll("\n{2,}", "\n").strip();
  }
}
