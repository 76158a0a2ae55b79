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
    List<String> options = wording.texts();
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        if (isNearlySame(options.get(i), options.get(j))) {
          return Optional.of(
              Fault.of(Rule.NEAR_DUPLICATE_OPTIONS, options.get(i), options.get(j))
                  .in(options.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNearlySame(String one, String other) {
    List<Word> words = Words.of(one);
    List<Word> others = Words.of(other);
    String text = joined(words);
    String otherText = joined(others);
    return !text.equals(otherText)
        && isNear(text, otherText)
        && digits(text).equals(digits(otherText))
        && !affirmed(words).equals(affirmed(others));
  }

  /** Closer than one letter in ten of the longer. */
  private static boolean isNear(String one, String other) {
    int longest =
        Math.max(one.codePointCount(0, one.length()), other.codePointCount(0, other.length()));
    int limit = (longest - 1) / LETTERS_A_DIFFERENCE;
    return EditDistance.between(one, other, limit) <= limit;
  }

  private static String joined(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.joining(" "));
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
