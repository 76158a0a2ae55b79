package dev.qimma.format.gift;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text without its backslashes, in which letters that had one are known from signs of the format.
 */
final class Chars {

  private static final String SIGNS = ":#={}~";

  private final String text;
  private final BitSet literal;

  private Chars(String text, BitSet literal) {
    this.text = text;
    this.literal = literal;
  }

  /** Takes the backslashes off: a doubled one, one before a sign, and one before n for a line. */
  static Chars of(String written) {
    StringBuilder text = new StringBuilder(written.length());
    BitSet literal = new BitSet();
    for (int at = 0; at < written.length(); at++) {
      char letter = written.charAt(at);
      char next = letter == '\\' && at + 1 < written.length() ? written.charAt(at + 1) : ' ';
      boolean isLine = next == 'n' && !Latex.isAt(written, at);
      if (next == '\\' || SIGNS.indexOf(next) >= 0 || isLine) {
        literal.set(text.length());
        text.append(isLine ? '\n' : next);
        at++;
      } else {
        text.append(letter);
      }
    }
    return new Chars(text.toString(), literal);
  }

  /** The text with the letters that had a backslash. */
  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Where a sign is first, from there on; -1 where it is not. */
  int indexOf(String sign, int from) {
    int at = text.indexOf(sign, from);
    while (at >= 0 && isLiteral(at, sign.length())) {
      at = text.indexOf(sign, at + 1);
    }
    return at;
  }

  int lastIndexOf(String sign) {
    int at = text.lastIndexOf(sign);
    while (at >= 0 && isLiteral(at, sign.length())) {
      at = text.lastIndexOf(sign, at - 1);
    }
    return at;
  }

  private boolean isLiteral(int at, int length) {
    int next = literal.nextSetBit(at);
    return next >= 0 && next < at + length;
  }

  boolean has(String sign) {
    return indexOf(sign, 0) >= 0;
  }

  boolean startsWith(String sign) {
    return text.startsWith(sign) && !isLiteral(0, sign.length());
  }

  boolean endsWith(String sign) {
    return text.endsWith(sign) && !isLiteral(length() - sign.length(), sign.length());
  }

  Chars from(int start) {
    return part(start, length());
  }

  Chars part(int start, int end) {
    return new Chars(text.substring(start, end), literal.get(start, end));
  }

  /** Without what stands before a place and behind another. */
  Chars with(String instead, int start, int end) {
    BitSet joined = literal.get(0, start);
    BitSet rest = literal.get(end, length());
    int shift = start + instead.length();
    rest.stream().forEach(at -> joined.set(at + shift));
    return new Chars(text.substring(0, start) + instead + text.substring(end), joined);
  }

  /** Without the spaces around it, but for those that had a backslash. */
  Chars strip() {
    int start = 0;
    int end = length();
    while (start < end && isSpace(start)) {
      start++;
    }
    while (end > start && isSpace(end - 1)) {
      end--;
    }
    return part(start, end);
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at)) && !literal.get(at);
  }

  /** The pieces between signs, stripped; a first one that says nothing is none. */
  List<Chars> split(char sign) {
    List<Chars> pieces = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= length(); at++) {
      if (at == length() || (text.charAt(at) == sign && !literal.get(at))) {
        pieces.add(part(start, at).strip());
        start = at + 1;
      }
    }
    if (pieces.get(0).isEmpty()) {
      pieces.remove(0);
    }
    return pieces;
  }
}
