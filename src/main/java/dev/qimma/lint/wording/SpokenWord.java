package dev.qimma.lint.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text as it is written.
 *
 * @param isStressed whether it is in capitals or between stars
 * @param isQuoted whether it stands in quotation marks: somebody else's word
 */
public record SpokenWord(String written, boolean isStressed, boolean isQuoted) {

  private static final Lately<String, List<SpokenWord>> LATELY =
      new Lately<>(500, text -> List.copyOf(new Reader(text).read()));

  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”";

  /** The words of a text in their order. */
  public static List<SpokenWord> of(String text) {
    return LATELY.of(text);
  }

  public Word word() {
    return Words.first(written);
  }

  /** How a word of a text is spelt in it. */
  public static String spelt(Word word, String text) {
    return of(text).stream()
        .filter(spoken -> spoken.word().equals(word))
        .map(SpokenWord::written)
        .findFirst()
        .orElse(word.form());
  }

  /** Goes through a text once, with an eye on quotation marks and stars. */
  private static final class Reader {
    private final int[] letters;
    private final List<SpokenWord> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean isBetweenStars;
    private boolean isBetweenMarks;
    private boolean isStraight;

    Reader(String text) {
      letters = text.codePoints().toArray();
    }

    List<SpokenWord> read() {
      for (int at = 0; at < letters.length; at++) {
        if (isOfWord(at)) {
          word.appendCodePoint(letters[at]);
        } else {
          end();
          sign(at);
        }
      }
      end();
      return words;
    }

    private boolean isOfWord(int at) {
      int letter = letters[at];
      return isLetter(at) || (isApostrophe(letter) && isLetter(at - 1) && isLetter(at + 1));
    }

    private boolean isLetter(int at) {
      return at >= 0
          && at < letters.length
          && (Character.isLetterOrDigit(letters[at])
              || Character.getType(letters[at]) == Character.NON_SPACING_MARK);
    }

    private static boolean isApostrophe(int letter) {
      return letter == '\'' || letter == '\u2019';
    }

    private void sign(int at) {
      int letter = letters[at];
      if (letter == '*' && !(at > 0 && letters[at - 1] == '*')) {
        isBetweenStars = !isBetweenStars;
      } else if (OPENING.indexOf(letter) >= 0) {
        isBetweenMarks = true;
      } else if (CLOSING.indexOf(letter) >= 0) {
        isBetweenMarks = false;
      } else if (letter == '"' && (isStraight || closes(at))) {
        isStraight = !isStraight;
      }
    }

    private boolean closes(int at) {
      for (int next = at + 1; next < letters.length; next++) {
        if (letters[next] == '"') {
          return true;
        }
      }
      return false;
    }

    private void end() {
      if (!word.isEmpty()) {
        String written = word.toString();
        words.add(
            new SpokenWord(
                written, isBetweenStars || isCapitals(written), isBetweenMarks || isStraight));
        word.setLength(0);
      }
    }

    private static boolean isCapitals(String written) {
      int first = written.codePointAt(0);
      return (Character.isUpperCase(first) || !Character.isLetter(first))
          && written.codePointCount(0, written.length()) > 1
          && written.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
  }
}
