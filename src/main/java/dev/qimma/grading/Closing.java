package dev.qimma.grading;

import dev.qimma.question.Question;
import dev.qimma.stats.ItemStatistics;
import dev.qimma.stats.TestStatistics;
import java.util.ArrayList;
import java.util.List;

/** Adds up the sheets when all rows are in. */
final class Closing {

  private final List<Question> questions;
  private final GradingOptions options;
  private final BankFacts bank;
  private final Desk desk;
  private final Sheets sheets;
  private final List<Mark> marks;
  private final Units units;
  private final Sums sums;

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
    Standings standings = new Standings(sheets, sums, units, bank.max(), options);
    Responses responses = new Responses(sheets, marks);
    TestStatistics statistics =
        new WholeMarks(questions, units, sheets.size()).statistics(responses, sums.halves());
    return new Gradebook(
        inputs,
        bank,
        desk.counts(),
        desk.firstRejects(),
        desk.firstWarnings(),
        standings,
        items(statistics),
        standings.distribution(),
        statistics.reliability(),
        responses);
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
