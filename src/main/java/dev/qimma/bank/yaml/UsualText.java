package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Span;

/** A walk through some lines of a usual file, and the places in them. */
final class UsualText {

  private final String file;
  private final Stretch stretch;
  private final UsualLetters letters;
  private final char[] text;
  private int at;
  private int line;
  private int lineStart;

  /**
   * Begins before the first character.
   *
   * @throws Unusual where a character is not usual
   */
  UsualText(String file, Stretch stretch) {
    this.file = file;
    this.stretch = stretch;
    this.letters = new UsualLetters(stretch.text());
    this.text = letters.units();
  }

  /** Whether no letter of it can be forbidden. */
  boolean isHarmless() {
    return letters.isHarmless();
  }

  boolean isAtEnd() {
    return at == letters.length();
  }

  /** The next character; 0 at the end. */
  char next() {
    return text[at];
  }

  /** The character next or behind that one; 0 behind the end. */
  char ahead(int count) {
    return text[at + count];
  }

  /** Whether a character further on is a space, a line end or the end. */
  boolean isBlank(int count) {
    return isBlank(ahead(count));
  }

  static boolean isBlank(char c) {
    return c <= ' ';
  }

  /** Whether the line ends here, or the text. */
  boolean isAtLineEnd() {
    return next() < ' ';
  }

  /** Units before the next character. */
  int at() {
    return at;
  }

  /** Spaces and other units before it in its line. */
  int column() {
    return at - lineStart;
  }

  int line() {
    return line;
  }

  String from(int start) {
    return new String(text, start, at - start);
  }

  /** Goes on in the same line. */
  void skip(int count) {
    at += count;
  }

  /** Goes on past spaces in the same line. */
  void skipSpaces() {
    while (next() == ' ') {
      at++;
    }
  }

  void skipSpacesTo(int column) {
    while (next() == ' ' && column() < column) {
      at++;
    }
  }

  void skipToLineEnd() {
    while (!isAtLineEnd()) {
      at++;
    }
  }

  /** Past the end of the line, where there is one. */
  void endLine() {
    if (isAtEnd()) {
      return;
    }
    at += next() == '\r' ? 2 : 1;
    lineStart = at;
    line++;
  }

  /** Past line ends and spaces; returns how many lines ended. */
  int endLines() {
    int before = line;
    skipSpaces();
    while (isAtLineEnd() && !isAtEnd()) {
      endLine();
      skipSpaces();
    }
    return line - before;
  }

  void toLineStart() {
    at = lineStart;
  }

  /**
   * Past the line ends within a text, which count as a space, or as one fewer than there are.
   *
   * @param parent the column that the text is further in than
   */
  void fold(int parent, StringBuilder value) {
    int lines = endLines();
    Unusual.unless(!isAtEnd() && column() > parent);
    breaks(lines, true, value);
  }

  /** Line ends; one that is folded becomes a space, and of several the first is gone. */
  static void breaks(int count, boolean isFolded, StringBuilder value) {
    if (isFolded && count == 1) {
      value.append(' ');
    } else {
      value.append("\n".repeat(isFolded ? count - 1 : count));
    }
  }

  /**
   * Past blanks and remarks.
   *
   * @return whether what follows is the first thing of its line, or the end
   */
  boolean toContent() {
    boolean isFirst = at == lineStart;
    while (!isAtEnd()) {
      char c = next();
      if (c == ' ') {
        at++;
      } else if (c < ' ') {
        endLine();
        isFirst = true;
      } else if (c == '#') {
        skipToLineEnd();
      } else {
        return isFirst;
      }
    }
    return true;
  }

  /** Where it is now, to come back to. */
  Mark mark() {
    return new Mark(at, line, lineStart);
  }

  void backTo(Mark mark) {
    at = mark.at;
    line = mark.line;
    lineStart = mark.lineStart;
  }

  /** A place in it. */
  record Mark(int at, int line, int lineStart) {}

  /** A sign of so many letters that stands next. */
  Span sign(int width) {
    int column = letters.count(at) - letters.count(lineStart) + 1;
    int fileLine = stretch.line() + line + 1;
    return new Span(file, fileLine, column, fileLine, column + width);
  }

  /** What a text is that was written from a place up to here. */
  Node.Scalar scalar(Mark from, String value, boolean isPlain) {
    int first = letters.count(from.at);
    int last = letters.count(at);
    Span span =
        new Span(
            file,
            stretch.line() + from.line + 1,
            first - letters.count(from.lineStart) + 1,
            stretch.line() + line + 1,
            last - letters.count(lineStart) + 1);
    return new Node.Scalar(
        span, value, isPlain, stretch.letters() + first, stretch.letters() + last);
  }
}
