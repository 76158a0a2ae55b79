package dev.qimma.quiz;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.question.Fraction;
import dev.qimma.question.Question;
import dev.qimma.question.Shuffle;
import dev.qimma.screen.Document;
import dev.qimma.screen.HeaderScreen;
import dev.qimma.screen.Standing;
import dev.qimma.screen.View;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sitting at one moment: its plan, its questions, and what the events so far have made of it.
 * Immutable; an event gives the next one, so that a sitting can always be built again from what was
 * kept.
 */
public final class Sitting implements Course<Sitting> {

  private final Plan plan;

  /** The names of its questions, in the order planned. */
  private final Set<String> names;

  private final Shelf shelf;
  private final Progress progress;

  private Sitting(Plan plan, Set<String> names, Shelf shelf, Progress progress) {
    this.plan = plan;
    this.names = names;
    this.shelf = shelf;
    this.progress = progress;
  }

  /**
   * A sitting that has just begun. Questions of the plan that no longer exist are left out.
   *
   * @param shelf where its questions are
   */
  public static Sitting begin(Plan plan, Shelf shelf) {
    Set<String> names = new LinkedHashSet<>(plan.questions());
    names.removeIf(name -> !shelf.has(name));
    return new Sitting(plan, names, shelf, Progress.begin(List.copyOf(names)));
  }

  /** The sitting after something has happened in it. */
  @Override
  public Sitting after(Event event) {
    return new Sitting(plan, names, shelf, progress.after(event));
  }

  /** The sitting after a series of events. */
  public Sitting after(List<Event> events) {
    return new Sitting(plan, names, shelf, progress.after(events));
  }

  public Plan plan() {
    return plan;
  }

  /** A question as this sitting shows it: its options in an order of their own. */
  public Question shown(Question question) {
    if (!question.card().isShuffled() || question.arrangeable() == 0) {
      return question;
    }
    long own = plan.seed() ^ Shuffle.seedOf(question.card().name());
    return question.arranged(Shuffle.order(own, question.arrangeable()));
  }

  @Override
  public Optional<Question> next(Instant now) {
    return current();
  }

  @Override
  public boolean isLastOne() {
    return left() == 1;
  }

  @Override
  public Document header(Question question, Instant now, View view) {
    return HeaderScreen.practice(
        total() - left() + 1,
        total(),
        new Standing("", score(), maxSoFar()),
        isFlagged(question.card().name()),
        view);
  }

  /** The question to be asked now, as shown; empty when all are answered. */
  public Optional<Question> current() {
    List<String> pending = progress.pending();
    return pending.isEmpty() ? Optional.empty() : Optional.of(shown(question(pending.get(0))));
  }

  /**
   * A question of this sitting in its canonical form.
   *
   * @throws IllegalArgumentException when it is none of this sitting
   */
  @Override
  public Question question(String name) {
    if (!names.contains(name)) {
      throw new IllegalArgumentException("not a question of this sitting: " + name);
    }
    return shelf.question(name);
  }

  /** Every question of this sitting, in its canonical form, in the order planned. */
  public List<Question> questions() {
    return names.stream().map(shelf::question).toList();
  }

  /** The answers that stand, in the order given. */
  public List<Attempt> answers() {
    return List.copyOf(progress.answered().values());
  }

  public Optional<Attempt> answer(String name) {
    return Optional.ofNullable(progress.answered().get(name));
  }

  @Override
  public Optional<Attempt> lastAnswer() {
    List<Attempt> all = answers();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** How many are still to be asked. */
  public int left() {
    return progress.pending().size();
  }

  public int total() {
    return names.size();
  }

  @Override
  public boolean isFlagged(String name) {
    return progress.flagged().contains(name);
  }

  /** How many hints were taken to that question. */
  @Override
  public int hints(String name) {
    return progress.hints().getOrDefault(name, 0);
  }

  /** Which try at that question the next reply is, 1 or more. */
  @Override
  public int tries(String name) {
    return progress.undone().getOrDefault(name, 0) + 1;
  }

  public Fraction score() {
    return answers().stream().map(Attempt::score).reduce(Fraction.ZERO, Fraction::plus);
  }

  /** The marks that the questions answered so far are worth. */
  public Fraction maxSoFar() {
    return answers().stream().map(Attempt::max).reduce(Fraction.ZERO, Fraction::plus);
  }
}
