package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Predicate;

/** QI208: by the last word of the stem, only one option can go on with it (H28c); English. */
final class GrammarCue implements ItemRule {

  @Override
  public Optional<Fault> look(Wording wording) {
    String last = lastWord(wording.stem());
    return fitting(last)
        .map(fits -> wording.texts().stream().filter(fits).toList())
        .filter(fit -> fit.size() == 1 && wording.texts().size() > 1)
        .map(fit -> Fault.of(Rule.GRAMMAR_CUE, last, fit.get(0)).in(fit.get(0)));
  }

  /** The last word, whatever blank or colon follows it. */
  private static String lastWord(String stem) {
    String last = "";
    StringTokenizer words = new StringTokenizer(stem.toLowerCase(Locale.ROOT), " \t\n_.…:*-–—{}");
    while (words.hasMoreTokens()) {
      last = words.nextToken();
    }
    return last;
  }

  private static Optional<Predicate<String>> fitting(String last) {
    return switch (last) {
      case "a" -> Optional.of(option -> !EnglishSound.isVowelFirst(option));
      case "an" -> Optional.of(EnglishSound::isVowelFirst);
      case "is" -> Optional.of(option -> !isPlural(option));
      case "are" -> Optional.of(GrammarCue::isPlural);
      default -> Optional.empty();
    };
  }

  private static boolean isPlural(String option) {
    String text = option.toLowerCase(Locale.ROOT).strip();
    return text.contains(" and ")
        || (text.endsWith("s") && List.of("ss", "us", "is").stream().noneMatch(text::endsWith));
  }
}
