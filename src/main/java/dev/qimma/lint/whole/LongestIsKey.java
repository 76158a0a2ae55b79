package dev.qimma.lint.whole;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.wording.Report;
import dev.qimma.lint.wording.Wording;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** QB603: who always takes the longest option does better than by chance. */
final class LongestIsKey implements LintRule {

  private static final int STANDARD_ERRORS = 2;

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    Map<String, List<Wording>> byLanguage = new TreeMap<>();
    for (Question question : Singles.of(bank)) {
      Wording.of(question)
          .forEach(
              wording ->
                  byLanguage
                      .computeIfAbsent(wording.language(), language -> new ArrayList<>())
                      .add(wording));
    }
    List<String> biased = new ArrayList<>();
    byLanguage.forEach(
        (language, wordings) -> {
          long longest = wordings.stream().filter(LongestIsKey::isKeyLongest).count();
          if (wordings.size() >= Singles.LEAST && longest > mostByChance(wordings)) {
            biased.add(language + " " + longest + "/" + wordings.size());
          }
        });
    if (!biased.isEmpty()) {
      Report.of(bank, Rule.LONGEST_IS_KEY, problems, "message", biased);
    }
  }

  private static boolean isKeyLongest(Wording wording) {
    int key = length(wording.right().get(0));
    return wording.wrong().stream().allMatch(option -> length(option) < key);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Expected number of hits by guessing, and two standard errors (of a sum of trials). */
  private static double mostByChance(List<Wording> wordings) {
    double expected = 0;
    double variance = 0;
    for (Wording wording : wordings) {
      double chance = 1.0 / wording.options().size();
      expected += chance;
      variance += chance * (1 - chance);
    }
    return expected + STANDARD_ERRORS * Math.sqrt(variance);
  }
}
