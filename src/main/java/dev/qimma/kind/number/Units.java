package dev.qimma.kind.number;

import dev.qimma.text.EditDistance;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.stream.IntStream;

/** Whether what stands beside a number is its unit, singular or plural. */
record Units(Localized unit, Folding folding) {

  /** Below this many letters a word must be exact, but for its plural: km is not cm. */
  private static final int SHORT = 5;

  boolean allow(String typed) {
    if (typed.isBlank()) {
      return true;
    }
    String form = folding.normalForm(typed);
    return unit.texts().stream().map(folding::normalForm).anyMatch(known -> isLike(form, known));
  }

  private static boolean isLike(String typed, String known) {
    String[] words = typed.split(" ", -1);
    String[] wanted = known.split(" ", -1);
    return !typed.isEmpty()
        && words.length == wanted.length
        && IntStream.range(0, words.length).allMatch(i -> isLikeWord(words[i], wanted[i]));
  }

  /** What tells million from billion, kWh from MWh and km2 from km3 must be the same. */
  private static boolean isLikeWord(String typed, String known) {
    return typed.equals(known)
        || isPlural(typed, known)
        || isPlural(known, typed)
        || isOtherSpelling(typed, known);
  }

  /** Litres of litre; لترات and لترا of لتر; what أمتار is the plural of is not guessed. */
  private static boolean isPlural(String many, String one) {
    boolean isFeminine = one.endsWith("ه") || one.endsWith("ة");
    String stem = isFeminine ? one.substring(0, one.length() - 1) : one;
    return List.of(stem + "ات", one + "ا", one + "s", one + "es").contains(many);
  }

  /** Metre and meter. */
  private static boolean isOtherSpelling(String typed, String known) {
    return Math.min(typed.length(), known.length()) >= SHORT
        && typed.charAt(0) == known.charAt(0)
        && (typed + known).chars().noneMatch(Character::isDigit)
        && EditDistance.between(typed, known, 1) <= 1;
  }
}
