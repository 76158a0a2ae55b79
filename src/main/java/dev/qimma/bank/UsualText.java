package dev.qimma.bank;

import dev.qimma.diagnostic.Span;

/**
 * A walk through some lines of a file of which every character is usual: letters and signs that are
 * shown, spaces, and line ends of one kind or the other.
 */
final class UsualText {

  /** Behind the text, where a look ahead may go: nothing. */
  private static final int ROOM = 2;

  private final String file;
  private final Stretch stretch;
  private final char[] text;
  private final int end;
  private boolean hasPairs;
  private boolean isHarmless = true;
  private int at;
  private int line;
  private int lineStart;
  private int lineLetters;

  /**
   * Begins before the first character.
   *
   * @throws Unusual where a character is not usual
   */
  UsualText(String file, Stretch stretch) {
    this.file = file;
    this.stretch = stretch;
    this.end = stretch.text().length();
    this.text = new char[end + ROOM];
    stretch.text().getChars(0, end, text, 0);
    survey();
  }

  private void survey() {
    for (int i = 0; i < end; i++) {
      char c = text[i];
      if (c < ' ') {
        Unusual.unless(c == '\n' || (c == '\r' && text[i + 1] == '\n'));
      } else if (c >= 0x7F && !ForbiddenCharacters.isOfWriting(c)) {
        boolean isPair = Character.isSurrogatePair(c, text[i + 1]);
        Unusual.unless(isPair || isShown(c));
        isHarmless = false;
        hasPairs |= isPair;
        i += isPair ? 1 : 0;
      }
    }
  }

  /** Whether a letter is one to every reader of YAML, and ends no line to any. */
  private static boolean isShown(char c) {
    return (c >= 0xA0 && c < 0x2028) || (c > 0x2029 && c < 0xD800) || (c >= 0xE000 && c < 0xFEFF);
  }

  /** Whether no letter of it can be forbidden. */
  boolean isHarmless() {
    return isHarmless;
  }

  boolean isAtEnd() {
    return at == end;
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
    lineLetters += letters(lineStart, at);
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
    boolean mayRemark = isFirst || text[at - 1] == ' ';
    while (!isAtEnd()) {
      char c = text[at];
      if (c == ' ') {
        at++;
        mayRemark = true;
      } else if (c < ' ') {
        endLine();
        isFirst = true;
        mayRemark = true;
      } else if (c == '#' && mayRemark) {
        skipToLineEnd();
      } else {
        return isFirst;
      }
    }
    return true;
  }

  /** Where it is now, to come back to. */
  Mark mark() {
    return new Mark(at, line, lineStart, lineLetters);
  }

  void backTo(Mark mark) {
    at = mark.at;
    line = mark.line;
    lineStart = mark.lineStart;
    lineLetters = mark.lineLetters;
  }

  /** A place in it. */
  record Mark(int at, int line, int lineStart, int lineLetters) {}

  /** A sign of so many letters that stands next. */
  Span sign(int letters) {
    int column = letters(lineStart, at) + 1;
    int fileLine = stretch.line() + line + 1;
    return new Span(file, fileLine, column, fileLine, column + letters);
  }

  /** What a text is that was written from a place up to here. */
  Node.Scalar scalar(Mark from, String value, boolean isPlain) {
    int column = letters(from.lineStart, from.at);
    int endColumn = letters(lineStart, at);
    Span span =
        new Span(
            file,
            stretch.line() + from.line + 1,
            column + 1,
            stretch.line() + line + 1,
            endColumn + 1);
    int first = stretch.letters() + from.lineLetters + column;
    int last = stretch.letters() + lineLetters + endColumn;
    return new Node.Scalar(span, value, isPlain, first, last);
  }

  private int letters(int start, int to) {
    return hasPairs ? Character.codePointCount(text, start, to - start) : to - start;
  }
}
