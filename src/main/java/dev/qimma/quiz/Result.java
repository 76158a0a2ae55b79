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
import dev.qimma.screen.Style;
import dev.qimma.screen.SummaryScreen;
import dev.qimma.screen.VerdictScreen;
import dev.qimma.screen.View;
import dev.qimma.text.Localized;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a sitting has come to so far. */
public record Result(Sitting sitting, List<Bank> banks) {

  public Result {
    banks = List.copyOf(banks);
  }

  /** The questions that were answered, but not right. */
  public List<String> missed() {
    return missedAnswers().map(Attempt::question).toList();
  }

  /** In percent of the marks that all its questions are worth. */
  public Fraction percent() {
    Fraction max =
        sitting.questions().stream()
            .map(question -> question.card().points())
            .reduce(Fraction.ZERO, Fraction::plus);
    return max.isZero() ? Fraction.ZERO : sitting.score().times(Fraction.of(100, 1)).over(max);
  }

  /** The score, by topic and objective, and what was not right. */
  public Document summary(View view) {
    return standing(missedAnswers().map(answer -> mistake(answer, view)).toList(), view);
  }

  /** The score, and then, topic by topic, everything that was not right, explained. */
  public Document review(View view) {
    Document.Builder page = Document.builder().add(standing(List.of(), view));
    Map<String, List<Attempt>> byTopic = new LinkedHashMap<>();
    missedAnswers()
        .forEach(
            answer ->
                byTopic
                    .computeIfAbsent(topic(answer, view), topic -> new ArrayList<>())
                    .add(answer));
    byTopic.forEach(
        (topic, answers) -> {
          page.gap().text(Style.HEADING, view.say("exam.review", topic));
          answers.forEach(answer -> page.gap().add(explained(answer, view)));
        });
    return page.build();
  }

  private Stream<Attempt> missedAnswers() {
    return sitting.answers().stream().filter(answer -> answer.verdict() != Verdict.RIGHT);
  }

  private String topic(Attempt answer, View view) {
    Card card = sitting.question(answer.question()).card();
    return view.wording(bank(card).term(card.topic()));
  }

  private Document explained(Attempt answer, View view) {
    Question question = sitting.question(answer.question());
    Document.Builder page = Document.builder();
    view.wordings(question.prompt().stem()).forEach(stem -> page.text(Style.STRONG, stem));
    Assessment again = Assessment.of(question, answer.reply(), MarkingScheme.SITTING);
    return page.add(VerdictScreen.of(again, view)).build();
  }

  private Document standing(List<SummaryScreen.Mistake> mistakes, View view) {
    long answered =
        sitting.answers().stream().filter(answer -> answer.verdict() != Verdict.BLANK).count();
    SummaryScreen.Outcome outcome =
        new SummaryScreen.Outcome(
            new Standing("", sitting.score(), sitting.maxSoFar()),
            (int) answered,
            sitting.total(),
            time(),
            standings(Card::topic, bank -> word -> bank.term(word), view),
            standings(Card::objective, bank -> id -> statement(bank, id), view));
    return SummaryScreen.of(outcome, mistakes, view);
  }

  private Duration time() {
    return Duration.ofMillis(sitting.answers().stream().mapToLong(Attempt::elapsedMillis).sum());
  }

  /** How many of its questions are flagged. */
  public int flagged() {
    return (int)
        sitting.questions().stream().filter(q -> sitting.isFlagged(q.card().name())).count();
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
