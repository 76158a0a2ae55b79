package dev.qimma.authoring;

import dev.qimma.bank.syntax.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a file says, however it is written. */
final class Meaning {

  private static final String ID = "id";

  private Meaning() {}

  /** Whether two files say the same, but for ids that the second gives to questions without one. */
  static boolean isKept(Piece before, Piece after) {
    if (before instanceof Piece.Scalar one && after instanceof Piece.Scalar other) {
      return one.text().equals(other.text());
    }
    if (before instanceof Piece.Alias one && after instanceof Piece.Alias other) {
      return one.name().equals(other.name());
    }
    if (before instanceof Piece.Sequence one && after instanceof Piece.Sequence other) {
      return areKept(one.items(), other.items());
    }
    return before instanceof Piece.Mapping one
        && after instanceof Piece.Mapping other
        && areKept(said(one, other), said(other, one));
  }

  private static boolean areKept(List<Piece> before, List<Piece> after) {
    return before.size() == after.size()
        && IntStream.range(0, before.size()).allMatch(i -> isKept(before.get(i), after.get(i)));
  }

  /** Its keys and values but for an id that only one of the two has. */
  private static List<Piece> said(Piece.Mapping map, Piece.Mapping other) {
    boolean isBoth = hasId(map) && hasId(other);
    List<Piece> said = new ArrayList<>();
    for (Piece.Entry entry : map.entries()) {
      if (isBoth || !entry.name().filter(ID::equals).isPresent()) {
        said.add(entry.key());
        said.add(entry.value());
      }
    }
    return said;
  }

  private static boolean hasId(Piece.Mapping map) {
    return map.entry(ID)
        .filter(entry -> !(entry.value() instanceof Piece.Scalar s && s.text().isBlank()))
        .isPresent();
  }
}
