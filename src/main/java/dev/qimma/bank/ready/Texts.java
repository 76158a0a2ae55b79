package dev.qimma.bank.ready;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every text once, by its number; made into a string when it is first asked for. */
final class Texts {

  private final byte[] bytes;
  private final int[] ends;
  private final int start;
  private final @Nullable String[] made;

  private Texts(byte[] bytes, int[] ends, int start) {
    this.bytes = bytes;
    this.ends = ends;
    this.start = start;
    this.made = new @Nullable String[ends.length];
  }

  /** Reads them; the cursor stands behind them then. */
  static Texts read(Cursor cursor) {
    int[] ends = new int[cursor.count()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += cursor.number();
      ends[i] = end;
    }
    return new Texts(cursor.bytes(), ends, cursor.skip(end));
  }

  String get(int number) {
    String text = made[number];
    if (text == null) {
      int from = start + (number == 0 ? 0 : ends[number - 1]);
      text = new String(bytes, from, start + ends[number] - from, StandardCharsets.UTF_8);
      made[number] = text;
    }
    return text;
  }

  /** Those of some numbers, made as they are asked for. */
  List<String> list(int... numbers) {
    return new AbstractList<>() {
      @Override
      public String get(int place) {
        return Texts.this.get(numbers[place]);
      }

      @Override
      public int size() {
        return numbers.length;
      }
    };
  }

  /** Collects texts to be written. */
  static final class Collection {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String text) {
      Integer known = numbers.putIfAbsent(text, numbers.size());
      return known == null ? numbers.size() - 1 : known;
    }

    void write(Ink ink) {
      Ink all = new Ink();
      ink.number(numbers.size());
      for (String text : numbers.keySet()) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (hasSurrogates(text) && !new String(encoded, StandardCharsets.UTF_8).equals(text)) {
          throw new Unkept("half a surrogate pair");
        }
        ink.number(encoded.length);
        all.bytes(encoded);
      }
      ink.all(all);
    }

    private static boolean hasSurrogates(String text) {
      for (int at = 0; at < text.length(); at++) {
        if (Character.isSurrogate(text.charAt(at))) {
          return true;
        }
      }
      return false;
    }
  }
}
