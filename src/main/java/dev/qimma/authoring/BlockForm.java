package dev.qimma.authoring;

import dev.qimma.bank.syntax.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists and maps in brackets, written one entry a line. */
record BlockForm(Manuscript file) {

  /** So much further in stands what belongs to something. */
  static final int STEP = 2;

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");

  /** Whether a piece can be written so: without names, and with keys of one line. */
  static boolean mayHold(Manuscript file, Piece piece) {
    return piece
        .all()
        .filter(Crowded::is)
        .allMatch(
            open ->
                !open.isNamed()
                    && (!(open instanceof Piece.Mapping map)
                        || map.entries().stream().allMatch(e -> isPlainKey(file, e.key()))));
  }

  private static boolean isPlainKey(Manuscript file, Piece key) {
    return key instanceof Piece.Scalar && !file.text(key).isEmpty() && !hasLineBreak(file, key);
  }

  private static boolean hasLineBreak(Manuscript file, Piece piece) {
    return file.text(piece).indexOf('\n') >= 0;
  }

  /** The first line without its margin, the others with theirs. */
  String of(Piece piece, int indent) {
    if (!Crowded.is(piece)) {
      return raw(piece, indent + STEP);
    }
    List<String> lines = new ArrayList<>();
    if (piece instanceof Piece.Sequence list) {
      list.items().forEach(item -> lines.add("- " + of(item, indent + STEP)));
    } else if (piece instanceof Piece.Mapping map) {
      map.entries().forEach(entry -> lines.add(entry(entry, indent)));
    }
    return String.join("\n" + " ".repeat(indent), lines);
  }

  private String entry(Piece.Entry entry, int indent) {
    String key = file.text(entry.key()) + ":";
    int inner = indent + STEP;
    if (Crowded.is(entry.value())) {
      return key + "\n" + " ".repeat(inner) + of(entry.value(), inner);
    }
    String value = raw(entry.value(), inner);
    return value.isEmpty() ? key : key + " " + value;
  }

  /** As it stands, its further lines moved; how far they are moved in says nothing. */
  private String raw(Piece piece, int indent) {
    String text = file.text(piece);
    return hasLineBreak(file, piece) ? moved(text, indent) : text;
  }

  private static String moved(String text, int indent) {
    return LINE_BREAK
        .matcher(text)
        .replaceAll(
            found -> {
              long breaks = found.group().chars().filter(c -> c == '\n').count();
              return "\n".repeat((int) breaks) + " ".repeat(indent);
            });
  }
}
