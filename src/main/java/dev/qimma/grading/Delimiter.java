package dev.qimma.grading;

import java.util.List;
import java.util.Optional;

/** What stands between the cells of a response file. */
public enum Delimiter {
  AUTO("auto", ','),
  COMMA(",", ','),
  SEMICOLON(";", ';'),
  TAB("tab", '\t');

  /** In the order tried. */
  static final List<Delimiter> KNOWN = List.of(COMMA, SEMICOLON, TAB);

  private final String word;
  private final char character;

  Delimiter(String word, char character) {
    this.word = word;
    this.character = character;
  }

  /** As on the command line. */
  public String word() {
    return word;
  }

  char character() {
    return character;
  }

  public static Optional<Delimiter> parse(String word) {
    for (Delimiter delimiter : values()) {
      if (delimiter.word.equals(word)) {
        return Optional.of(delimiter);
      }
    }
    return Optional.empty();
  }
}
