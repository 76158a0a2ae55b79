package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Span;

/** Turns offsets into lines and columns. */
public final class Places {

  private final BankFile file;

  /** Where it looked last, in letters and in UTF-16 units: it mostly goes on from there. */
  private int reached;

  private int reachedIndex;

  public Places(BankFile file) {
    this(file, 0, 0);
  }

  /** Of what stands behind so many letters, which are so many UTF-16 units. */
  Places(BankFile file, int letters, int index) {
    this.file = file;
    this.reached = letters;
    this.reachedIndex = index;
  }

  /** The place of the code point at an offset of the file. */
  public Span at(int offset) {
    String text = file.text();
    int most = text.codePointCount(0, text.length());
    return from(1, 1, letters(0, Math.min(offset + 1, most)), offset);
  }

  /** The place so many letters behind a line and a column, where those letters begin. */
  private Span from(int startLine, int startColumn, int[] text, int letters) {
    int line = startLine;
    int column = startColumn;
    for (int i = 0; i < Math.min(letters, text.length); i++) {
      boolean endsLine = endsLine(text, i);
      column = endsLine ? 1 : column + 1;
      line += endsLine ? 1 : 0;
    }
    return Span.at(file.path(), line, column);
  }

  /** Lines end with LF, CR LF or CR. */
  private static boolean endsLine(int[] text, int at) {
    boolean isBeforeFeed = at + 1 < text.length && text[at + 1] == '\n';
    return text[at] == '\n' || (text[at] == '\r' && !isBeforeFeed);
  }

  /** The code points between two offsets: hardly ever the whole file, which may be large. */
  private int[] letters(int from, int to) {
    String text = file.text();
    reachedIndex = text.offsetByCodePoints(reachedIndex, from - reached);
    reached = from;
    int end = text.offsetByCodePoints(reachedIndex, to - from);
    return text.substring(reachedIndex, end).codePoints().toArray();
  }

  /**
   * The place of a character of a text, counted in code points from 0. Where the text is spelt with
   * escapes, the place where it begins.
   */
  public Span within(Node.Scalar scalar, int index) {
    int[] raw = letters(scalar.from(), scalar.to());
    int[] value = scalar.text().codePoints().toArray();
    int at = opening(raw, value);
    for (int seen = 0; at >= 0 && seen < Math.min(index, value.length); seen++) {
      at = after(at, value[seen]);
      if (seen + 1 < value.length && at >= 0) {
        at = skipTo(raw, at, value[seen + 1]);
      }
    }
    Span start = scalar.span();
    return at < 0 ? start : from(start.line(), start.column(), raw, at);
  }

  /** Behind the quotation mark or the block sign that a scalar may begin with. */
  private static int opening(int[] raw, int[] value) {
    int at = 0;
    if (raw.length > 0 && (raw[0] == '"' || raw[0] == '\'')) {
      at = 1;
    } else if (raw.length > 0 && (raw[0] == '>' || raw[0] == '|')) {
      while (at < raw.length && raw[at] != '\n') {
        at++;
      }
    }
    return value.length == 0 ? at : skipTo(raw, at, value[0]);
  }

  private static int after(int at, int codePoint) {
    return Character.isWhitespace(codePoint) ? at : at + 1;
  }

  private static int skipTo(int[] raw, int from, int codePoint) {
    int at = from;
    boolean blank = Character.isWhitespace(codePoint);
    while (!blank && at < raw.length && Character.isWhitespace(raw[at])) {
      at++;
    }
    return at < raw.length && (blank ? Character.isWhitespace(raw[at]) : raw[at] == codePoint)
        ? at
        : -1;
  }
}
