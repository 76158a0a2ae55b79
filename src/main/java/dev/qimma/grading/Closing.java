package dev.qimma.grading;

import dev.qimma.question.Fraction;
import dev.qimma.question.Question;
import dev.qimma.stats.ItemStatistics;
import dev.qimma.stats.TestStatistics;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up the sheets when all rows are in. */
final class Closing {

  private static final Fraction HUNDRED = Fraction.of(100, 1);

  private final List<Question> questions;
  private final GradingOptions options;
  private final BankFacts bank;
  private final Desk desk;
  private final Map<String, Sheet> sheets;
  private final List<Mark> marks;
  private final Units units;
  private final Map<BigInteger, Fraction> totals = new HashMap<>();

  Closing(List<Question> questions, GradingOptions options, Desk desk) {
    this.questions = questions;
    this.options = options;
    this.desk = desk;
    bank = BankFacts.of(questions);
    sheets = withAbsent();
    marks = desk.marks();
    units = Units.of(marks, questions.stream().map(question -> question.card().points()).toList());
  }

  private Map<String, Sheet> withAbsent() {
    Map<String, Sheet> all = new LinkedHashMap<>(desk.sheets());
    Sheet nothing = new Sheet(questions.size(), false);
    options.expected().forEach(learner -> all.putIfAbsent(learner, nothing));
    return all;
  }

  Gradebook gradebook(List<InputFile> inputs) {
    Distribution distribution = Distribution.of(sheets.values().stream().map(this::total).toList());
    List<Sheet> all = List.copyOf(sheets.values());
    Responses responses =
        new Responses(all.size(), (learner, question) -> all.get(learner).code(question), marks);
    TestStatistics statistics = new WholeMarks(questions, units, all.size()).statistics(responses);
    return new Gradebook(
        inputs,
        bank,
        desk.counts(),
        desk.firstRejects(),
        desk.firstWarnings(),
        standings(new Ranks(distribution)),
        items(statistics),
        distribution,
        statistics.reliability(),
        responses);
  }

  /** The sum of a sheet; equal ones are one object. */
  private Fraction total(Sheet sheet) {
    BigInteger sum = BigInteger.ZERO;
    for (int question = 0; question < sheet.size(); question++) {
      sum = sum.add(units.score(sheet.code(question)));
    }
    return totals.computeIfAbsent(sum, unseen -> options.total(units.fraction(unseen)));
  }

  private List<Standing> standings(Ranks ranks) {
    List<Standing> standings = new ArrayList<>(sheets.size());
    sheets.forEach((learner, sheet) -> standings.add(standing(learner, sheet, ranks)));
    return standings;
  }

  private Standing standing(String learner, Sheet sheet, Ranks ranks) {
    Fraction score = total(sheet);
    Tally tally = new Tally();
    for (int question = 0; question < sheet.size(); question++) {
      tally.add(sheet.code(question));
    }
    return new Standing(
        learner,
        score,
        bank.max(),
        tally.answered,
        tally.blank,
        questions.size() - tally.answered - tally.blank,
        ranks.rank(score),
        ranks.percentile(score),
        outcome(learner, isBelowPass(score)),
        isBelowPass(score));
  }

  private boolean isBelowPass(Fraction score) {
    return options
        .passPercent()
        .filter(pass -> score.times(HUNDRED).compareTo(pass.times(bank.max())) < 0)
        .isPresent();
  }

  private Outcome outcome(String learner, boolean isBelowPass) {
    if (!desk.sheets().containsKey(learner)) {
      return Outcome.ABSENT;
    }
    if (options.passPercent().isEmpty()) {
      return Outcome.OPEN;
    }
    return isBelowPass ? Outcome.FAIL : Outcome.PASS;
  }

  private List<ItemResult> items(TestStatistics statistics) {
    List<ItemResult> items = new ArrayList<>(questions.size());
    for (int question = 0; question < questions.size(); question++) {
      items.add(item(question, statistics.items().get(question)));
    }
    return items;
  }

  private ItemResult item(int question, ItemStatistics statistics) {
    Tally tally = new Tally();
    BigInteger sum = BigInteger.ZERO;
    for (Sheet sheet : sheets.values()) {
      tally.add(sheet.code(question));
      sum = sum.add(units.score(sheet.code(question)));
    }
    return new ItemResult(
        desk.names().shortest(questions.get(question)),
        questions.get(question),
        sheets.size(),
        tally.answered,
        tally.blank,
        units.fraction(sum),
        statistics);
  }

  /** Counts the marks of a row or a column of the gradebook. */
  private final class Tally {
    private int answered;
    private int blank;

    void add(int code) {
      if (code == Sheet.MISSING) {
        return;
      }
      if (marks.get(code).isBlank()) {
        blank++;
      } else {
        answered++;
      }
    }
  }
}
