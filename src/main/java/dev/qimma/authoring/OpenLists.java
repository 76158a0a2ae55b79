package dev.qimma.authoring;

import dev.qimma.bank.syntax.Piece;
import dev.qimma.edit.Edit;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes lists and maps one entry a line where brackets mislead: around a comma that does not
 * separate, a long text, or Arabic beside Latin letters.
 */
final class OpenLists implements Pass {

  /** What stands between a key and its value. */
  private static final Pattern COLON = Pattern.compile("[ \\t]*:\\s*");

  @Override
  public List<Mend> mends(Manuscript file) {
    List<Mend> mends = new ArrayList<>();
    collect(file, file.root(), mends);
    return mends;
  }

  private static void collect(Manuscript file, Piece piece, List<Mend> mends) {
    if (piece instanceof Piece.Mapping map && !map.isFlow()) {
      for (Piece.Entry entry : map.entries()) {
        if (Crowded.is(entry.value())) {
          beneath(file, entry).ifPresent(mends::add);
        } else {
          collect(file, entry.value(), mends);
        }
      }
    } else if (piece instanceof Piece.Sequence list && !list.isFlow()) {
      for (Piece item : list.items()) {
        if (Crowded.is(item)) {
          inPlace(file, item).ifPresent(mends::add);
        } else {
          collect(file, item, mends);
        }
      }
    }
  }

  /** The value goes below its key; a comment behind the value stays beside the key. */
  private static Optional<Mend> beneath(Manuscript file, Piece.Entry entry) {
    int from = entry.key().end();
    String between = file.text().substring(from, entry.value().start());
    if (!COLON.matcher(between).matches() || !mayOpen(file, entry.value())) {
      return Optional.empty();
    }
    int indent = file.column(entry.key().start()) + BlockForm.STEP;
    String comment = behind(file, entry.value());
    String text =
        (comment.isEmpty() ? "" : " " + comment)
            + "\n"
            + " ".repeat(indent)
            + new BlockForm(file).of(entry.value(), indent);
    int end = comment.isEmpty() ? entry.value().end() : file.lineEnd(entry.value().end());
    return Optional.of(mend(entry.value(), from + between.indexOf(':') + 1, end, text));
  }

  private static Optional<Mend> inPlace(Manuscript file, Piece item) {
    int start = item.start();
    String before = file.text().substring(file.lineStart(start), start);
    boolean isFirst = before.isBlank() || before.stripTrailing().endsWith("-");
    if (!isFirst || !mayOpen(file, item)) {
      return Optional.empty();
    }
    String text = new BlockForm(file).of(item, file.column(start));
    return Optional.of(mend(item, start, item.end(), text));
  }

  private static Mend mend(Piece piece, int start, int end, String text) {
    String what = piece instanceof Piece.Sequence ? "mend.list" : "mend.map";
    return new Mend(piece.start(), Message.of(what), List.of(new Edit(start, end, text)));
  }

  /** Whether it is sure how it is written as a block: without comments in it or signs behind it. */
  private static boolean mayOpen(Manuscript file, Piece piece) {
    String behind = behind(file, piece);
    return (behind.isEmpty() || behind.startsWith("#"))
        && BlockForm.mayHold(file, piece)
        && file.comments().stream()
            .noneMatch(c -> c.start() >= piece.start() && c.start() < piece.end());
  }

  private static String behind(Manuscript file, Piece piece) {
    return file.text().substring(piece.end(), file.lineEnd(piece.end())).strip();
  }
}
