package dev.qimma.authoring;

import dev.qimma.bank.syntax.Piece;
import java.util.stream.Stream;

/** What should not stand in brackets on one line. */
final class Crowded {

  private static final int LONGEST = 40;

  private Crowded() {}

  /** Whether a list or map in brackets, or one within it, is better written one entry a line. */
  static boolean is(Piece piece) {
    if (piece instanceof Piece.Sequence list) {
      return list.isFlow()
          && (list.items().stream().flatMap(Crowded::texts).anyMatch(Crowded::misleads)
              || list.items().stream().anyMatch(Crowded::is));
    }
    return piece instanceof Piece.Mapping map
        && map.isFlow()
        && map.children().anyMatch(child -> Crowded.is(child) || isFromTheRight(child));
  }

  /** The texts of an entry of a list, in all its languages. */
  private static Stream<String> texts(Piece item) {
    if (item instanceof Piece.Scalar scalar) {
      return Stream.of(scalar.text());
    }
    return item instanceof Piece.Mapping map
        ? map.entries().stream()
            .map(Piece.Entry::value)
            .filter(Piece.Scalar.class::isInstance)
            .map(value -> ((Piece.Scalar) value).text())
        : Stream.empty();
  }

  private static boolean misleads(String text) {
    return text.indexOf(',') >= 0 || text.codePointCount(0, text.length()) > LONGEST;
  }

  private static boolean isFromTheRight(Piece piece) {
    return piece instanceof Piece.Scalar scalar
        && scalar.text().codePoints().anyMatch(Crowded::isFromTheRight);
  }

  private static boolean isFromTheRight(int letter) {
    byte direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
  }
}
