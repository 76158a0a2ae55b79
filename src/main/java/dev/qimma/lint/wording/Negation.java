package dev.qimma.lint.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that turn a sentence round. */
public final class Negation {

  private static final Set<String> IN_QUESTIONS =
      Words.forms("not except least never", "ليس ليست لا غير باستثناء");

  private static final Set<String> IN_STATEMENTS =
      Words.forms(
          "not never no cannot nobody nothing neither nor none",
          "isn't aren't wasn't weren't doesn't don't didn't won't can't hasn't haven't hadn't",
          "wouldn't couldn't shouldn't",
          "ليس ليست ليسا ليستا ليسوا لا لم لن غير");

  /** Words that are none of it together: a word, and the one before or behind it. */
  private static final List<List<Word>> POSITIVE =
      List.of(
          Words.of("at least"),
          Words.of("or not"),
          Words.of("not only"),
          Words.of("أم لا"),
          Words.of("لا سيما"),
          Words.of("لا يزال"),
          Words.of("لا تزال"));

  private static final List<Word> EXCEPT = Words.of("ما عدا");

  private Negation() {}

  /** The first negative word of a question that is neither stressed nor quoted. */
  public static Optional<String> unstressed(String sentence) {
    List<SpokenWord> words = SpokenWord.of(sentence);
    for (int at = 0; at < words.size(); at++) {
      SpokenWord spoken = words.get(at);
      boolean isPlain = !spoken.isStressed() && !spoken.isQuoted();
      if (isPlain && isExcept(words, at)) {
        return Optional.of(spoken.written() + " " + words.get(at + 1).written());
      }
      if (isPlain && spoken.word().isOneOf(IN_QUESTIONS) && !isPositive(words, at)) {
        return Optional.of(spoken.written());
      }
    }
    return Optional.empty();
  }

  /** The first negative word of a statement that is not quoted. */
  public static Optional<String> denied(String statement) {
    List<SpokenWord> words = SpokenWord.of(statement);
    for (int at = 0; at < words.size(); at++) {
      SpokenWord spoken = words.get(at);
      if (!spoken.isQuoted() && spoken.word().isOneOf(IN_STATEMENTS) && !isPositive(words, at)) {
        return Optional.of(spoken.written());
      }
    }
    return Optional.empty();
  }

  /** Whether a word is one that can make all the difference between two options. */
  public static boolean is(Word word) {
    return word.isOneOf(IN_QUESTIONS) || word.isOneOf(IN_STATEMENTS);
  }

  private static boolean isExcept(List<SpokenWord> words, int at) {
    return at + 1 < words.size()
        && words.get(at).word().equals(EXCEPT.get(0))
        && words.get(at + 1).word().equals(EXCEPT.get(1));
  }

  private static boolean isPositive(List<SpokenWord> words, int at) {
    return isPair(words, at) || isPair(words, at - 1);
  }

  private static boolean isPair(List<SpokenWord> words, int at) {
    return at >= 0
        && at + 1 < words.size()
        && POSITIVE.contains(List.of(words.get(at).word(), words.get(at + 1).word()));
  }
}
