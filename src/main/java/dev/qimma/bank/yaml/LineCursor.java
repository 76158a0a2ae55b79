package dev.qimma.bank.yaml;

import dev.qimma.text.Utf8Text;

/** Goes through a text line by line, and counts what it passes. */
final class LineCursor {

  /** A byte above it begins a letter, or is one. */
  private static final byte LAST_FOLLOWER = (byte) 0xBF;

  /** From it on, of the bytes below 0, a letter begins that takes two UTF-16 units. */
  private static final byte FIRST_OF_FOUR = (byte) 0xF0;

  private final Utf8Text text;
  private int from;
  private int to;
  private int line = -1;
  private int letters;
  private int pairs;
  private int lettersOfLine;
  private int pairsOfLine;
  private boolean hasLoneReturn;

  LineCursor(Utf8Text text) {
    this.text = text;
  }

  /** Goes on to the next line; false at the end of the text. */
  boolean next() {
    from = to;
    line++;
    letters += lettersOfLine;
    pairs += pairsOfLine;
    count();
    return from < to;
  }

  private void count() {
    int seen = 0;
    int two = 0;
    int at = from;
    int end = text.length();
    boolean isOpen = true;
    while (isOpen && at < end) {
      byte octet = text.at(at++);
      if (octet > LAST_FOLLOWER) {
        seen++;
        if (octet < 0 && octet >= FIRST_OF_FOUR) {
          two++;
        } else if (octet == '\n') {
          isOpen = false;
        } else if (octet == '\r') {
          hasLoneReturn |= at == end || text.at(at) != '\n';
        }
      }
    }
    to = at;
    lettersOfLine = seen;
    pairsOfLine = two;
  }

  /** Bytes before the line. */
  int from() {
    return from;
  }

  /** Code points before the line. */
  int letters() {
    return letters;
  }

  /** Whether a line so far ends as it did on the first Macintosh. */
  boolean hasLoneReturn() {
    return hasLoneReturn;
  }

  boolean startsWith(String ascii) {
    return text.startsWith(ascii, from);
  }

  char first() {
    return (char) (text.at(from) & 0xFF);
  }

  /** The line, without what is blank at its end. */
  String line() {
    return text.between(from, to).stripTrailing();
  }

  /** How many spaces it begins with. */
  int indentation() {
    int at = from;
    while (at < to && text.at(at) == ' ') {
      at++;
    }
    return at - from;
  }

  /** What begins with this line, and ends with nothing yet. */
  Slice slice() {
    return new Slice(text, from, text.length(), line, letters, letters + pairs);
  }
}
