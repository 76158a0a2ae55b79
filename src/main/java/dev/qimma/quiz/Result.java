package dev.qimma.quiz;

import dev.qimma.bank.Bank;
import dev.qimma.history.Attempt;
import dev.qimma.question.Assessment;
import dev.qimma.question.Card;
import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import dev.qimma.screen.Document;
import dev.qimma.screen.Standing;
import dev.qimma.screen.SummaryScreen;
import dev.qimma.screen.VerdictScreen;
import dev.qimma.screen.View;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a sitting has come to so far. */
public record Result(Sitting sitting, List<Bank> banks) {

  public Result {
    banks = List.copyOf(banks);
  }

  /** The questions that were answered, but not right. */
  public List<String> missed() {
    return sitting.answers().stream()
        .filter(answer -> answer.verdict() != Verdict.RIGHT)
        .map(Attempt::question)
        .toList();
  }

  /** In percent of the marks that all its questions are worth. */
  public Fraction percent() {
    Fraction max =
        sitting.questions().stream()
            .map(question -> question.card().points())
            .reduce(Fraction.ZERO, Fraction::plus);
    return max.isZero() ? Fraction.ZERO : sitting.score().times(Fraction.of(100, 1)).over(max);
  }

  public Document summary(View view) {
    List<SummaryScreen.Mistake> mistakes =
        sitting.answers().stream()
            .filter(answer -> answer.verdict() != Verdict.RIGHT)
            .map(answer -> mistake(answer, view))
            .toList();
    return SummaryScreen.of(
        new Standing("", sitting.score(), sitting.maxSoFar()),
        sitting.answers().size(),
        sitting.total(),
        standings(Card::topic, bank -> word -> bank.term(word), view),
        standings(Card::objective, bank -> id -> statement(bank, id), view),
        mistakes,
        view);
  }

  private static Localized statement(Bank bank, String id) {
    return bank.objective(id).map(objective -> objective.statement()).orElse(bank.term(id));
  }

  private List<Standing> standings(
      Function<Card, String> part, Function<Bank, Function<String, Localized>> name, View view) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (Attempt answer : sitting.answers()) {
      Card card = sitting.question(answer.question()).card();
      String word = part.apply(card);
      if (!word.isEmpty()) {
        String shown = view.wording(name.apply(bank(card)).apply(word));
        standings.merge(
            card.bank() + "/" + word,
            new Standing(shown, answer.score(), answer.max()),
            Standing::plus);
      }
    }
    return new ArrayList<>(standings.values());
  }

  private Bank bank(Card card) {
    return banks.stream()
        .filter(bank -> bank.name().equals(card.bank()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no bank " + card.bank()));
  }

  private SummaryScreen.Mistake mistake(Attempt answer, View view) {
    Question question = sitting.question(answer.question());
    Assessment again = Assessment.of(question, answer.reply(), MarkingScheme.SITTING);
    Document evidence =
        question.card().passages().stream()
            .findFirst()
            .map(passage -> VerdictScreen.quote(passage, view))
            .orElse(Document.EMPTY);
    return new SummaryScreen.Mistake(again, evidence);
  }
}
