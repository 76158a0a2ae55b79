package dev.qimma.authoring.writing;

import dev.qimma.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file, with where each begins. Lines end with LF, CR LF or CR. */
final class PageLines {

  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  PageLines(String text) {
    this.text = text;
    for (int at = 0; at < text.length(); at++) {
      boolean isWithin = text.charAt(at) == '\r' && text.startsWith("\n", at + 1);
      if (!isWithin && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
        starts.add(at + 1);
      }
    }
  }

  /** One more than the number of line ends. */
  int count() {
    return starts.size();
  }

  /** Where a line begins, counted from 1; behind the last one, the end of the text. */
  int start(int line) {
    return line > starts.size() ? text.length() : starts.get(line - 1);
  }

  /** A line without its end. */
  String line(int line) {
    return text.substring(start(line), start(line + 1)).stripTrailing();
  }

  /** The offset of the beginning of a span. */
  int offset(Span span) {
    return text.offsetByCodePoints(start(span.line()), span.column() - 1);
  }

  boolean isBlank(int line) {
    return line(line).isBlank();
  }

  boolean isRemark(int line) {
    return line(line).stripLeading().startsWith("#");
  }

  int indentation(int line) {
    String whole = line(line);
    return whole.length() - whole.stripLeading().length();
  }

  /** What the file ends its lines with. */
  String end() {
    int feed = text.indexOf('\n');
    if (feed < 0) {
      return text.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }
}
