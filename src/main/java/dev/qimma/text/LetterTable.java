package dev.qimma.text;

import java.util.function.IntUnaryOperator;

/**
 * A change of letters, worked out once for each up to the end of the Arabic block. Threads share it
 * without a lock: whoever does not see what another worked out comes to the same.
 */
final class LetterTable implements IntUnaryOperator {

  private static final int SIZE = 0x700;

  /** Added to what is kept, so that 0 is nothing known, and a letter that falls away is not. */
  private static final int KNOWN = 2;

  private final IntUnaryOperator change;
  private final int[] changed = new int[SIZE];

  LetterTable(IntUnaryOperator change) {
    this.change = change;
  }

  @Override
  public int applyAsInt(int letter) {
    if (letter >= SIZE) {
      return change.applyAsInt(letter);
    }
    int known = changed[letter];
    if (known == 0) {
      known = change.applyAsInt(letter) + KNOWN;
      changed[letter] = known;
    }
    return known - KNOWN;
  }
}
