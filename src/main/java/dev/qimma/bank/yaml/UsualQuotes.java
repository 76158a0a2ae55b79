package dev.qimma.bank.yaml;

/** Reads texts between quotation marks, which may go over several lines, of a usual file. */
final class UsualQuotes {

  private final UsualText text;

  UsualQuotes(UsualText text) {
    this.text = text;
  }

  /**
   * A text with its marks, of one kind or the other.
   *
   * @param parent the column of what it is in: further lines are further in
   */
  Node.Scalar read(int parent) {
    UsualText.Mark start = text.mark();
    char mark = text.next();
    text.skip(1);
    StringBuilder value = new StringBuilder();
    int kept = 0; // what the end of a line leaves
    while (text.next() != mark || isMarkItself(mark)) {
      char c = text.next();
      if (c < ' ') {
        value.setLength(kept);
        text.fold(parent, value);
      } else {
        value.append(letter(mark));
        text.skip(1);
      }
      kept = c == ' ' ? kept : value.length();
    }
    text.skip(1);
    return text.scalar(start, value.toString(), false);
  }

  /** Whether two marks stand for one. */
  private boolean isMarkItself(char mark) {
    return mark == '\'' && text.ahead(1) == mark;
  }

  /** The letter next, or what is written for it; of that all but the last is passed. */
  private char letter(char mark) {
    char c = text.next();
    if (c == mark) {
      text.skip(1);
    } else if (c == '\\' && mark == '"') {
      text.skip(1);
      return escaped();
    }
    return c;
  }

  private char escaped() {
    char c = text.next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'n' -> '\n';
      case 't' -> '\t';
      default -> throw new Unusual();
    };
  }
}
