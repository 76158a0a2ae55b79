package dev.qimma.quiz;

import java.util.Locale;
import java.util.Set;

/** Yes or no, in both languages. */
public final class Answers {

  private static final Set<String> YES = Set.of("y", "yes", "نعم", "ن");

  private Answers() {}

  public static boolean isYes(String text) {
    return YES.contains(text.strip().toLowerCase(Locale.ROOT));
  }
}
