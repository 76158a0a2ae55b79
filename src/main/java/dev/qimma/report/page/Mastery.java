package dev.qimma.report.page;

import dev.qimma.bank.Bank;
import dev.qimma.bank.Objective;
import dev.qimma.grading.ItemResult;
import dev.qimma.question.Card;
import dev.qimma.question.Fraction;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a class stands in an objective.
 *
 * @param earned marks of all learners on its questions
 * @param max what there was to earn
 */
record Mastery(Localized statement, int questions, Fraction earned, Fraction max) {

  private static final int MASTERED = 80;
  private static final int UNDERWAY = 50;

  /** Each objective that was asked for, the weakest first. */
  static List<Mastery> of(List<Bank> banks, List<ItemResult> items) {
    Map<String, Mastery> all = new LinkedHashMap<>();
    for (ItemResult item : items) {
      Card card = item.asked().card();
      if (!card.objective().isEmpty() && item.n() > 0) {
        all.merge(card.bank() + "/" + card.objective(), of(banks, item), Mastery::plus);
      }
    }
    List<Mastery> sorted = new ArrayList<>(all.values());
    sorted.sort(Comparator.comparing(Mastery::share));
    return sorted;
  }

  private static Mastery of(List<Bank> banks, ItemResult item) {
    Card card = item.asked().card();
    Localized statement =
        banks.stream()
            .filter(bank -> bank.name().equals(card.bank()))
            .flatMap(bank -> bank.objective(card.objective()).stream())
            .map(Objective::statement)
            .findFirst()
            .orElse(Localized.of(Localized.ENGLISH, card.objective()));
    return new Mastery(statement, 1, item.sum(), item.max().times(Fraction.of(item.n(), 1)));
  }

  private Mastery plus(Mastery other) {
    return new Mastery(
        statement, questions + other.questions, earned.plus(other.earned), max.plus(other.max));
  }

  Fraction share() {
    return earned.over(max);
  }

  /** By the percentage that is shown; behind {@code objectives.} in the words. */
  String level() {
    int percent = Shown.percent(share().toDouble());
    if (percent >= MASTERED) {
      return "mastered";
    }
    return percent >= UNDERWAY ? "underway" : "not-yet";
  }

  String sign() {
    return switch (level()) {
      case "mastered" -> "●";
      case "underway" -> "◐";
      default -> "○";
    };
  }
}
