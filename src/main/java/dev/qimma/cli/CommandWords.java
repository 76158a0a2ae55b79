package dev.qimma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a line typed at the prompt into words; quotation marks and backslashes hold words
 * together.
 */
final class CommandWords {

  private static final int NONE = 0;

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean isInWord;
  private boolean isEscaped;
  private int quote = NONE;

  private CommandWords() {}

  /** The words; empty when a quotation mark has no partner. */
  static Optional<List<String>> of(String line) {
    CommandWords words = new CommandWords();
    line.codePoints().forEach(words::take);
    words.endWord();
    return words.quote == NONE ? Optional.of(words.words) : Optional.empty();
  }

  /** A word as it is to be typed, at the prompt and in a shell. */
  static String quoted(String word) {
    boolean isPlain =
        !word.isEmpty()
            && word.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || "-_./".indexOf(c) >= 0);
    return isPlain ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private void take(int c) {
    if (isEscaped) {
      word.appendCodePoint(c);
      isEscaped = false;
    } else if (c == '\\' && quote == NONE) {
      isEscaped = true;
      isInWord = true;
    } else if (c == quote) {
      quote = NONE;
    } else if (quote == NONE && (c == '"' || c == '\'')) {
      quote = c;
      isInWord = true;
    } else if (quote == NONE && Character.isWhitespace(c)) {
      endWord();
    } else {
      word.appendCodePoint(c);
      isInWord = true;
    }
  }

  private void endWord() {
    if (isInWord) {
      words.add(word.toString());
    }
    word.setLength(0);
    isInWord = false;
  }
}
