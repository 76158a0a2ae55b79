package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Word;
import dev.qimma.lint.wording.Wording;
import dev.qimma.lint.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** QI203: an option that is made of the letters of others, as in "A and C only" (H9). */
final class OptionOfOptions implements ItemRule {

  private static final Set<String> NAMES =
      Words.forms("a b c d e f 1 2 3 4 5 6 i ii iii iv v vi", "أ ب ج د هـ");

  private static final Set<String> JOINTS = Words.forms("and &", "و");
  private static final Set<String> ENDS = Words.forms("only", "فقط");

  @Override
  public Optional<Fault> look(Wording wording) {
    return wording.texts().stream()
        .filter(OptionOfOptions::isMadeOfOthers)
        .findFirst()
        .map(option -> Fault.of(Rule.OPTION_OF_OPTIONS, option).in(option));
  }

  private static boolean isMadeOfOthers(String option) {
    List<Word> words = Words.of(option);
    boolean ends = !words.isEmpty() && ENDS.contains(words.get(words.size() - 1).form());
    List<Word> names = ends ? words.subList(0, words.size() - 1) : words;
    return names.size() > 1
        && isName(names.get(0))
        && isName(names.get(names.size() - 1))
        && names.stream().allMatch(word -> isName(word) || JOINTS.contains(word.form()))
        && names.stream().skip(1).anyMatch(OptionOfOptions::joins);
  }

  private static boolean isName(Word word) {
    return word.isOneOf(NAMES) || isJoined(word);
  }

  /** و may be written to the letter it joins. */
  private static boolean isJoined(Word word) {
    return word.form().startsWith("و") && NAMES.contains(word.form().substring(1));
  }

  private static boolean joins(Word word) {
    return JOINTS.contains(word.form()) || isJoined(word);
  }
}
