package dev.qimma.authoring;

import dev.qimma.bank.syntax.Piece;
import dev.qimma.edit.Edit;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes away white space at the ends of lines, and what is more or less than one line end. */
final class TrimLines implements Pass {

  @Override
  public List<Mend> mends(Manuscript file) {
    List<Mend> mends = new ArrayList<>();
    String text = file.text();
    for (int start = 0; start < text.length(); start = file.lineEnd(start) + 1) {
      int end = file.lineEnd(start);
      int last = end;
      while (last > start && isBlank(text.charAt(last - 1))) {
        last--;
      }
      if (last < end && isFree(file, start, last, end)) {
        mends.add(Mend.of(Message.of("mend.space"), Edit.delete(last, end)));
      }
    }
    return mends;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether white space there says nothing. */
  private static boolean isFree(Manuscript file, int lineStart, int from, int to) {
    Optional<Piece> word = file.wordAt(from);
    if (word.isEmpty() || !(word.get() instanceof Piece.Scalar scalar)) {
      return true;
    }
    if (scalar.style() != Piece.Style.BLOCK) {
      return from > 0 && file.text().charAt(from - 1) != '\\';
    }
    boolean isFirstLine = scalar.start() >= lineStart;
    return isFirstLine || (from == lineStart && to - from <= leastIndent(file, scalar));
  }

  /** How far in the lines of a block stand, at least; a blank line no further in is empty. */
  private static int leastIndent(Manuscript file, Piece.Scalar block) {
    return file.text(block)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .mapToInt(line -> line.length() - line.stripLeading().length())
        .min()
        .orElse(0);
  }
}
