package dev.qimma.source;

/**
 * The first letter in which a quote and its source part.
 *
 * @param index in the quote's {@code exact} as typed, in UTF-16 units; its length when it ends
 *     early
 * @param place of the letter in the source
 * @param expected the letter of the source, empty where the source ends
 * @param found the letter of the quote, empty where the quote ends
 */
public record Difference(int index, Place place, String expected, String found) {

  /** Code point and Unicode name of the letter expected; empty where the source ends. */
  public String expectedName() {
    return name(expected);
  }

  /** Code point and Unicode name of the letter found; empty where the quote ends. */
  public String foundName() {
    return name(found);
  }

  private static String name(String letter) {
    return letter.isEmpty() ? "" : Letters.name(letter.codePointAt(0));
  }
}
