package dev.qimma.bank.yaml;

import dev.qimma.text.Utf8Text;

/**
 * Some lines of a text, which are made characters when they are read.
 *
 * @param from bytes before them, and {@code to} up to their end
 * @param line how many lines stand before them
 * @param letters how many code points stand before them
 * @param index how many UTF-16 units stand before them
 */
public record Slice(Utf8Text text, int from, int to, int line, int letters, int index) {

  public static Slice whole(Utf8Text text) {
    return new Slice(text, 0, text.length(), 0, 0, 0);
  }

  Slice upTo(int end) {
    return new Slice(text, from, end, line, letters, index);
  }

  public Stretch stretch() {
    return new Stretch(text.between(from, to), line, letters, index);
  }
}
