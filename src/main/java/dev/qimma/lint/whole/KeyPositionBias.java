package dev.qimma.lint.whole;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.wording.Report;
import dev.qimma.question.Question;
import dev.qimma.text.Letters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * QB601: the key stands at one place too often (H20). Counted in stored order, which paper and
 * exports keep; a run shows only where nothing is shuffled.
 */
final class KeyPositionBias implements LintRule {

  /** Upper 1 % points of chi-square, by degrees of freedom from 1. */
  private static final double[] CHI_SQUARE_1_PERCENT = {
    6.635, 9.210, 11.345, 13.277, 15.086, 16.812, 18.475, 20.090, 21.666
  };

  private static final int FOUR = 4;
  private static final long MOST_PERCENT_OF_FOUR = 45;
  private static final int LONG_RUN = 5;

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    Singles.of(bank).stream()
        .collect(Collectors.groupingBy(Singles::options, TreeMap::new, Collectors.toList()))
        .forEach((options, questions) -> checkPlaces(bank, options, questions, problems));
    checkRuns(bank, problems);
  }

  private static void checkPlaces(
      Bank bank, int options, List<Question> questions, Problems problems) {
    if (questions.size() < Singles.LEAST || options < 2) {
      return;
    }
    Map<Integer, Long> counts =
        questions.stream().collect(Collectors.groupingBy(Singles::key, Collectors.counting()));
    int place = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    long most = counts.getOrDefault(place, 0L);
    boolean isTooOften = options == FOUR && most * 100 > questions.size() * MOST_PERCENT_OF_FOUR;
    if (isTooOften || isUneven(counts, options, questions.size())) {
      Report.of(
          bank,
          Rule.KEY_POSITION_BIAS,
          problems,
          "place",
          most,
          questions.size(),
          Letters.latin(place),
          options);
    }
  }

  private static boolean isUneven(Map<Integer, Long> counts, int options, int questions) {
    double expected = (double) questions / options;
    double chiSquare = 0;
    for (int place = 0; place < options; place++) {
      double off = counts.getOrDefault(place, 0L) - expected;
      chiSquare += off * off / expected;
    }
    int freedom = options - 1;
    return freedom <= CHI_SQUARE_1_PERCENT.length && chiSquare > CHI_SQUARE_1_PERCENT[freedom - 1];
  }

  private static void checkRuns(Bank bank, Problems problems) {
    int run = 0;
    int before = -1;
    for (Question question : Singles.of(bank)) {
      int key = question.card().isShuffled() ? -1 : Singles.key(question);
      run = key >= 0 && key == before ? run + 1 : 1;
      before = key;
      if (key >= 0 && run == LONG_RUN) {
        Report.of(question, Rule.KEY_POSITION_BIAS, problems, "run", LONG_RUN, Letters.latin(key));
      }
    }
  }
}
