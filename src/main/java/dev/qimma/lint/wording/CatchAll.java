package dev.qimma.lint.wording;

import java.util.List;
import java.util.Set;

/** Options that speak of the other options: all of the above, none of the above. */
public final class CatchAll {

  private static final Set<String> ALL = Words.forms("all both", "جميع كل كلا");
  private static final Set<String> OTHERS =
      Words.forms("above these", "سبق ذكر تقدم أعلاه السابقة الإجابات الخيارات");
  private static final Set<String> BETWEEN =
      Words.forms(
          "of the answers options choices statements are is correct right true",
          "ما ورد مما هو صحيح صحيحة");

  private static final List<List<Word>> NONE =
      List.of(
          Words.of("none of"),
          Words.of("لا شيء مما"),
          Words.of("لا شيء من"),
          Words.of("ليس أي مما"),
          Words.of("لا أحد مما"));

  private CatchAll() {}

  /** Whether an option is nothing but all of the others. */
  public static boolean isAll(String option) {
    List<Word> words = Words.of(option);
    return words.size() > 1
        && words.get(0).isOneOf(ALL)
        && words.stream().anyMatch(word -> word.isOneOf(OTHERS))
        && words.stream().skip(1).allMatch(word -> word.isOneOf(OTHERS) || word.isOneOf(BETWEEN));
  }

  /** Whether an option begins by ruling the others out. */
  public static boolean isNone(String option) {
    List<Word> words = Words.of(option);
    return NONE.stream()
        .anyMatch(
            start -> words.size() > start.size() && words.subList(0, start.size()).equals(start));
  }

  public static boolean is(String option) {
    return isAll(option) || isNone(option);
  }
}
