package dev.qimma.grading;

import dev.qimma.question.Fraction;
import dev.qimma.question.Question;
import dev.qimma.stats.ItemStatistics;
import dev.qimma.stats.TestStatistics;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;

/** Adds up the sheets when all rows are in. */
final class Closing {

  private static final Fraction HUNDRED = Fraction.of(100, 1);

  private final List<Question> questions;
  private final GradingOptions options;
  private final BankFacts bank;
  private final Desk desk;
  private final Sheets sheets;
  private final List<Mark> marks;
  private final Units units;
  private final Sums sums;

  /** What a sum of units comes to; one object for all learners who have it. */
  private record Total(Fraction score, int rank, Fraction percentile, boolean isBelowPass) {}

  /** What concerns the learners one by one. */
  private record Learners(Distribution distribution, List<Standing> standings) {}

  Closing(List<Question> questions, GradingOptions options, Desk desk) {
    this.questions = questions;
    this.options = options;
    this.desk = desk;
    bank = BankFacts.of(questions);
    sheets = desk.sheets();
    marks = desk.marks();
    units = Units.of(marks, questions.stream().map(question -> question.card().points()).toList());
    sums = new Sums(sheets, marks, units);
  }

  Gradebook gradebook(List<InputFile> inputs) {
    ForkJoinTask<Learners> learners = ForkJoinTask.adapt(this::learners).fork();
    Responses responses = new Responses(sheets, marks);
    TestStatistics statistics =
        new WholeMarks(questions, units, sheets.size()).statistics(responses);
    return new Gradebook(
        inputs,
        bank,
        desk.counts(),
        desk.firstRejects(),
        desk.firstWarnings(),
        learners.join().standings(),
        items(statistics),
        learners.join().distribution(),
        statistics.reliability(),
        responses);
  }

  private Learners learners() {
    List<Fraction> scores = scores();
    Distribution distribution = Distribution.of(scores);
    return new Learners(distribution, standings(scores, new Ranks(distribution)));
  }

  /** The scores of all learners; equal ones are one object. */
  private List<Fraction> scores() {
    Map<BigInteger, Fraction> bySum = new HashMap<>();
    List<Fraction> scores = new ArrayList<>(sheets.size());
    for (int learner = 0; learner < sheets.size(); learner++) {
      scores.add(
          bySum.computeIfAbsent(sums.of(learner), sum -> options.total(units.fraction(sum))));
    }
    return scores;
  }

  private List<Standing> standings(List<Fraction> scores, Ranks ranks) {
    IdentityHashMap<Fraction, Total> totals = new IdentityHashMap<>();
    List<Standing> standings = new ArrayList<>(scores.size());
    for (int learner = 0; learner < scores.size(); learner++) {
      Total total =
          totals.computeIfAbsent(
              scores.get(learner),
              score ->
                  new Total(score, ranks.rank(score), ranks.percentile(score), isBelowPass(score)));
      standings.add(standing(learner, total));
    }
    return standings;
  }

  private Standing standing(int learner, Total total) {
    int answered = sums.answered(learner);
    int blank = sums.blank(learner);
    return new Standing(
        sheets.name(learner),
        total.score(),
        bank.max(),
        answered,
        blank,
        questions.size() - answered - blank,
        total.rank(),
        total.percentile(),
        outcome(learner, total.isBelowPass()),
        total.isBelowPass());
  }

  private boolean isBelowPass(Fraction score) {
    return options
        .passPercent()
        .filter(pass -> score.times(HUNDRED).compareTo(pass.times(bank.max())) < 0)
        .isPresent();
  }

  private Outcome outcome(int learner, boolean isBelowPass) {
    if (sheets.isAbsent(learner)) {
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
    return new ItemResult(
        desk.names().shortest(question),
        questions.get(question),
        sheets.size(),
        sums.answeredOf(question),
        sums.blankOf(question),
        units.fraction(sums.ofQuestion(question)),
        statistics);
  }
}
