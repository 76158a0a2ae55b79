package dev.qimma.authoring;

import dev.qimma.bank.syntax.Piece;
import dev.qimma.bank.syntax.PieceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A question file as it is being edited: its text, and the pieces it is made of. */
record Manuscript(String text, Piece root, NavigableMap<Integer, Piece> words) {

  /** A stretch of the text. */
  record Stretch(int start, int end) {}

  /** A text with its pieces; empty when it is not one YAML document. */
  static Optional<Manuscript> of(String text) {
    return PieceReader.read(text).map(root -> new Manuscript(text, root, words(root)));
  }

  private static NavigableMap<Integer, Piece> words(Piece root) {
    NavigableMap<Integer, Piece> words = new TreeMap<>();
    root.all()
        .filter(piece -> piece instanceof Piece.Scalar || piece instanceof Piece.Alias)
        .filter(piece -> piece.end() > piece.start())
        .forEach(piece -> words.put(piece.start(), piece));
    return words;
  }

  /** The questions of the file that are maps, in the order written. */
  List<Piece.Mapping> questions() {
    return value(root, "questions")
        .filter(Piece.Sequence.class::isInstance)
        .map(list -> mappings(((Piece.Sequence) list).items()))
        .orElseGet(List::of);
  }

  private static List<Piece.Mapping> mappings(List<Piece> items) {
    return items.stream()
        .filter(Piece.Mapping.class::isInstance)
        .map(Piece.Mapping.class::cast)
        .toList();
  }

  /** The value of a key of a map. */
  static Optional<Piece> value(Piece piece, String key) {
    return piece instanceof Piece.Mapping map
        ? map.entry(key).map(Piece.Entry::value)
        : Optional.empty();
  }

  /** Every key with its value, wherever it stands. */
  Stream<Piece.Entry> entries() {
    return root.all()
        .filter(Piece.Mapping.class::isInstance)
        .flatMap(map -> ((Piece.Mapping) map).entries().stream());
  }

  int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where the line ends, before its line break. */
  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  int column(int at) {
    return at - lineStart(at);
  }

  String text(Piece piece) {
    return text.substring(piece.start(), piece.end());
  }

  /** The text or alias that takes up a place; empty where there is none. */
  Optional<Piece> wordAt(int at) {
    Map.Entry<Integer, Piece> before = words.floorEntry(at);
    return before != null && before.getValue().end() > at
        ? Optional.of(before.getValue())
        : Optional.empty();
  }

  /** What stands between the words: signs, white space, comments. */
  List<Stretch> gaps() {
    List<Stretch> gaps = new ArrayList<>();
    int done = 0;
    for (Piece word : words.values()) {
      gaps.add(new Stretch(done, word.start()));
      done = word.end();
    }
    gaps.add(new Stretch(done, text.length()));
    return gaps;
  }

  /** The comments but those beside the sign of a block; each to the end of its line. */
  List<Stretch> comments() {
    List<Stretch> comments = new ArrayList<>();
    for (Stretch gap : gaps()) {
      int at = text.indexOf('#', gap.start());
      while (at >= 0 && at < gap.end()) {
        if (at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
          comments.add(new Stretch(at, lineEnd(at)));
          at = lineEnd(at);
        }
        at = text.indexOf('#', at + 1);
      }
    }
    return comments;
  }
}
