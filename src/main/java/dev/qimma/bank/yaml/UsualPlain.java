package dev.qimma.bank.yaml;

/** Reads texts without quotation marks, which may go over several lines, of a usual file. */
final class UsualPlain {

  /** What such a text does not begin with, or is seldom meant to. */
  private static final String SIGNS = "?:,[]{}#&*!|>'\"%@`";

  private static final String BRACKETS = ",[]{}";

  private final UsualText text;

  UsualPlain(UsualText text) {
    this.text = text;
  }

  /**
   * A text; a colon behind it may make it a key.
   *
   * @param parent the column of what it is in: further lines are further in
   * @param isInFlow whether that is between brackets, which then end it too
   */
  Node.Scalar read(int parent, boolean isInFlow) {
    Unusual.unless(begins());
    UsualText.Mark start = text.mark();
    toEnd(isInFlow);
    String line = text.from(start.at());
    if (!goesOn(parent, isInFlow)) {
      return text.scalar(start, line, true);
    }
    StringBuilder value = new StringBuilder(line);
    do {
      text.fold(parent, value);
      int from = text.at();
      toEnd(isInFlow);
      value.append(text.from(from));
    } while (goesOn(parent, isInFlow));
    return text.scalar(start, value.toString(), true);
  }

  private boolean begins() {
    char c = text.next();
    if (c == '-') {
      return Character.isLetterOrDigit(text.ahead(1));
    }
    boolean mayEndDocument = c == '.' && text.column() == 0;
    return !UsualText.isBlank(c) && SIGNS.indexOf(c) < 0 && !mayEndDocument;
  }

  /** Goes behind the last letter in this line. */
  private void toEnd(boolean isInFlow) {
    int spaces = 0;
    char c = text.next();
    while (c >= ' ' && !isEnd(c, spaces > 0, isInFlow)) {
      spaces = c == ' ' ? spaces + 1 : 0;
      text.skip(1);
      c = text.next();
    }
    text.skip(-spaces);
  }

  private boolean isEnd(char c, boolean isBehindSpace, boolean isInFlow) {
    return switch (c) {
      case ':' -> text.isBlank(1) || (isInFlow && isBracket(text.ahead(1)));
      case '#' -> isBehindSpace;
      default -> isInFlow && isBracket(c);
    };
  }

  private static boolean isBracket(char c) {
    return BRACKETS.indexOf(c) >= 0;
  }

  /** Whether more of it stands on a further line. */
  private boolean goesOn(int parent, boolean isInFlow) {
    if (text.next() == ':') {
      return false;
    }
    UsualText.Mark end = text.mark();
    boolean goesOn =
        text.endLines() > 0
            && !text.isAtEnd()
            && text.column() > parent
            && !isEnd(text.next(), true, isInFlow);
    text.backTo(end);
    return goesOn;
  }
}
