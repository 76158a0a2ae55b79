package dev.qimma.bank.syntax;

import org.jspecify.annotations.Nullable;

/** Turns offsets in code points, as the YAML engine counts, into UTF-16 units. */
final class Offsets {

  /** By code point; none where every letter is one unit. */
  private final int @Nullable [] units;

  Offsets(String text) {
    int letters = text.codePointCount(0, text.length());
    this.units = letters == text.length() ? null : units(text, letters);
  }

  private static int[] units(String text, int letters) {
    int[] units = new int[letters + 1];
    for (int letter = 0, unit = 0; letter < letters; letter++) {
      unit += Character.charCount(text.codePointAt(unit));
      units[letter + 1] = unit;
    }
    return units;
  }

  int of(int letter) {
    int[] table = units;
    return table == null ? letter : table[letter];
  }
}
