package dev.qimma.bank.ready;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a bank have in common: the texts, and whatever stands in several of them. It
 * is made when it is first needed, by one thread at a time.
 */
final class Pool {

  private final byte[] bytes;
  private final Texts texts;
  private final Pieces pieces;
  private final int end;
  private final @Nullable Object[] made;
  private final Map<String, Maker> makers = new HashMap<>(Maker.COMMON);

  private Pool(byte[] bytes, Texts texts, Pieces pieces, int end) {
    this.bytes = bytes;
    this.texts = texts;
    this.pieces = pieces;
    this.end = end;
    this.made = new Object[pieces.size()];
  }

  static Pool read(Cursor cursor) {
    Texts texts = Texts.read(cursor);
    Pieces pieces = Pieces.read(cursor);
    return new Pool(cursor.bytes(), texts, pieces, cursor.place());
  }

  Texts texts() {
    return texts;
  }

  /** Where it ends, and the bank begins. */
  int end() {
    return end;
  }

  /** A parser of what begins at a place. */
  BankParser parser(int place) {
    return new BankParser(this, new Cursor(bytes, place));
  }

  Object get(int number) {
    Object value = made[number];
    if (value == null) {
      value = parser(pieces.start(number)).some();
      made[number] = value;
    }
    return value;
  }

  Maker maker(String type) {
    return makers.computeIfAbsent(type, Maker::of);
  }
}
