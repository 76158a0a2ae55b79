package dev.qimma.authoring;

import dev.qimma.bank.syntax.Piece;
import dev.qimma.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How far in each line of a file should begin. */
final class Margins {

  private static final int STEP = BlockForm.STEP;

  private final Manuscript file;
  private final NavigableMap<Integer, Integer> lines = new TreeMap<>();

  /** Lines that begin with a key or a dash; the others go along with them. */
  private final NavigableMap<Integer, Integer> structure = new TreeMap<>();

  private final List<Edit> dashes = new ArrayList<>();

  Margins(Manuscript file) {
    this.file = file;
  }

  /** The margin of each line that has its place, by where it begins. */
  Map<Integer, Integer> lines() {
    return lines;
  }

  /** What brings the items of lists to one space behind their dash. */
  List<Edit> dashes() {
    return dashes;
  }

  /** So many spaces a line begins with. */
  static int indent(Manuscript file, int lineStart) {
    int at = lineStart;
    while (at < file.text().length() && file.text().charAt(at) == ' ') {
      at++;
    }
    return at - lineStart;
  }

  /** Places a list or map and all within it; false where it is not sure how. */
  boolean place(Piece piece, int margin) {
    if (piece instanceof Piece.Mapping map && !map.isFlow()) {
      return map.entries().stream().allMatch(entry -> placeEntry(entry, margin));
    }
    return !(piece instanceof Piece.Sequence list) || list.isFlow() || placeItems(list, margin);
  }

  private boolean placeEntry(Piece.Entry entry, int margin) {
    int start = entry.key().start();
    if (!(entry.key() instanceof Piece.Scalar) || file.text(entry.key()).indexOf('\n') >= 0) {
      return false;
    }
    if (begins(start)) {
      put(file.lineStart(start), margin);
    } else if (!isBehindDash(start)) {
      return false;
    }
    return placeValue(entry.value(), start, margin);
  }

  private boolean placeItems(Piece.Sequence list, int margin) {
    int from = list.start();
    for (Piece item : list.items()) {
      int dash = sign(from);
      if (dash >= file.text().length() || file.text().charAt(dash) != '-') {
        return false;
      }
      if (begins(dash)) {
        put(file.lineStart(dash), margin);
      } else if (!isBehindDash(dash)) {
        return false;
      }
      close(dash, item);
      if (!placeValue(item, dash, margin)) {
        return false;
      }
      from = item.end();
    }
    return true;
  }

  private void put(int lineStart, int margin) {
    lines.put(lineStart, margin);
    structure.put(lineStart, margin);
  }

  /** Whether nothing stands before it on its line. */
  private boolean begins(int at) {
    return indent(file, file.lineStart(at)) == file.column(at);
  }

  private boolean isBehindDash(int at) {
    String before = file.text().substring(file.lineStart(at), at);
    return before.chars().allMatch(c -> c == ' ' || c == '-') && before.endsWith(" ");
  }

  /** The next sign that is no comment. */
  private int sign(int from) {
    int at = from;
    while (at < file.text().length()) {
      char c = file.text().charAt(at);
      if (c == '#') {
        at = file.lineEnd(at);
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private void close(int dash, Piece item) {
    String between = file.text().substring(dash + 1, Math.max(dash + 1, item.start()));
    if (between.length() > 1 && between.isBlank() && between.indexOf('\n') < 0) {
      dashes.add(new Edit(dash + 1, item.start(), " "));
    }
  }

  /** What stands behind a key or a dash, and below it. */
  private boolean placeValue(Piece value, int parent, int margin) {
    boolean isBlock =
        (value instanceof Piece.Mapping map && !map.isFlow())
            || (value instanceof Piece.Sequence list && !list.isFlow());
    if (isBlock) {
      return place(value, margin + STEP);
    }
    int shift = shift(value, margin - file.column(parent), margin + STEP);
    int line = file.lineEnd(parent) + 1;
    while (line < value.end()) {
      if (file.lineEnd(line) > line + indent(file, line)) {
        int moved = indent(file, line) + shift;
        lines.put(line, isOfBlock(value) ? moved : Math.max(moved, margin + STEP));
      }
      line = file.lineEnd(line) + 1;
    }
    return true;
  }

  private static boolean isOfBlock(Piece value) {
    return value instanceof Piece.Scalar scalar && scalar.style() == Piece.Style.BLOCK;
  }

  /** A block text is moved to its place as a whole, unless it says itself how far in it stands. */
  private int shift(Piece value, int along, int margin) {
    if (!isOfBlock(value)) {
      return along;
    }
    String text = file.text(value);
    String head = text.lines().findFirst().orElse("").replaceFirst("\\s#.*", "");
    int least =
        text.lines()
            .skip(1)
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(margin);
    return head.chars().anyMatch(Character::isDigit) ? along : margin - least;
  }

  /** Comments on lines of their own go along with the line they are in line with. */
  void placeComments() {
    for (Manuscript.Stretch comment : file.comments()) {
      int start = file.lineStart(comment.start());
      if (begins(comment.start()) && !lines.containsKey(start)) {
        Map.Entry<Integer, Integer> next = structure.higherEntry(start);
        Map.Entry<Integer, Integer> before = structure.lowerEntry(start);
        int column = file.column(comment.start());
        Map.Entry<Integer, Integer> fellow =
            before != null && (next == null || isApart(next, column)) ? before : next;
        if (fellow != null) {
          int along = fellow.getValue() - indent(file, fellow.getKey());
          lines.put(start, Math.max(0, column + along));
        }
      }
    }
  }

  private boolean isApart(Map.Entry<Integer, Integer> line, int column) {
    return indent(file, line.getKey()) != column;
  }
}
