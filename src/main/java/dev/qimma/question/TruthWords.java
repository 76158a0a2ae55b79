package dev.qimma.question;

import dev.qimma.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which people say that something is so, or is not, in both languages. */
public final class TruthWords {

  private static final Set<String> TRUE =
      forms("true", "t", "yes", "y", "صح", "صحيح", "صحيحة", "صواب", "نعم", "ص");
  private static final Set<String> FALSE =
      forms("false", "f", "no", "n", "خطأ", "خاطئ", "خاطئة", "لا", "خ");

  private TruthWords() {}

  private static Set<String> forms(String... words) {
    return List.of(words).stream()
        .map(Folding.STANDARD::normalForm)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is said; empty where it is none of these words. */
  public static Optional<Boolean> read(String text) {
    String form = Folding.STANDARD.normalForm(text);
    if (TRUE.contains(form)) {
      return Optional.of(true);
    }
    return FALSE.contains(form) ? Optional.of(false) : Optional.empty();
  }
}
