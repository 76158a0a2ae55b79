package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Negation;
import dev.qimma.lint.wording.Word;
import dev.qimma.lint.wording.Wording;
import dev.qimma.lint.wording.Words;
import dev.qimma.text.EditDistance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** QI214: two options are nearly the same letter by letter. */
final class NearDuplicateOptions implements ItemRule {

  /** One letter in so many is where options begin to differ. */
  private static final int LETTERS_A_DIFFERENCE = 10;

  @Override
  public Optional<Fault> look(Wording wording) {
    List<Read> options = wording.texts().stream().map(Read::of).toList();
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        Read one = options.get(i);
        Read other = options.get(j);
        if (one.isNearlySame(other)) {
          return Optional.of(
              Fault.of(Rule.NEAR_DUPLICATE_OPTIONS, one.option(), other.option())
                  .in(other.option()));
        }
      }
    }
    return Optional.empty();
  }

  /** An option as it stands, by its words, and by their letters. */
  private record Read(String option, List<Word> words, String text) {

    static Read of(String option) {
      List<Word> words = Words.of(option);
      return new Read(
          option, words, words.stream().map(Word::form).collect(Collectors.joining(" ")));
    }

    boolean isNearlySame(Read other) {
      return !text.equals(other.text)
          && isNear(text, other.text)
          && digits(text).equals(digits(other.text))
          && !affirmed(words).equals(affirmed(other.words));
    }
  }

  /** Closer than one letter in ten of the longer. */
  private static boolean isNear(String one, String other) {
    int longest =
        Math.max(one.codePointCount(0, one.length()), other.codePointCount(0, other.length()));
    int limit = (longest - 1) / LETTERS_A_DIFFERENCE;
    return limit > 0 && EditDistance.between(one, other, limit) <= limit;
  }

  private static String digits(String text) {
    return text.codePoints()
        .filter(Character::isDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** What is left without negations: options that differ in them alone are no duplicates. */
  private static List<Word> affirmed(List<Word> words) {
    return words.stream().filter(word -> !Negation.is(word)).toList();
  }
}
