package dev.qimma.bank.yaml;

/** Reads the lines of a text behind {@code |} or {@code >} of a usual file. */
final class UsualLines {

  private final UsualText text;

  UsualLines(UsualText text) {
    this.text = text;
  }

  /**
   * A text with its sign; ends where a line begins.
   *
   * @param parent the column of what it is in: its lines are further in
   */
  Node.Scalar read(int parent) {
    UsualText.Mark start = text.mark();
    boolean isFolded = text.next() == '>';
    text.skip(1);
    char ending = ending();
    Unusual.unless(text.isAtLineEnd());
    text.endLine();
    text.skipSpaces();
    int column = text.column();
    Unusual.unless(column > parent && !text.isAtLineEnd());
    StringBuilder value = new StringBuilder();
    boolean isText = line(value);
    int lines = toLine(column);
    while (isLine(column)) {
      boolean folds = isFolded && isText && text.next() != ' ';
      UsualText.breaks(lines, folds, value);
      isText = line(value);
      lines = toLine(column);
    }
    text.toLineStart();
    value.append("\n".repeat(ending == '+' ? lines : ending == '-' ? 0 : 1));
    return text.scalar(start, value.toString(), false);
  }

  /** What is to become of line ends behind the last line: the sign for it, or a space. */
  private char ending() {
    char c = text.next();
    boolean isSign = c == '+' || c == '-';
    text.skip(isSign ? 1 : 0);
    return isSign ? c : ' ';
  }

  /** One line; returns whether it begins with a letter, and so may be folded. */
  private boolean line(StringBuilder value) {
    int from = text.at();
    boolean isText = text.next() != ' ';
    text.skipToLineEnd();
    value.append(text.from(from));
    Unusual.unless(!text.isAtEnd());
    return isText;
  }

  /** Goes to the next line that is not empty; returns how many lines ended. */
  private int toLine(int column) {
    int before = text.line();
    do {
      text.endLine();
      text.skipSpacesTo(column);
    } while (text.isAtLineEnd() && !text.isAtEnd());
    return text.line() - before;
  }

  private boolean isLine(int column) {
    return !text.isAtEnd() && text.column() == column;
  }
}
