package dev.qimma.study;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.memory.Rating;
import dev.qimma.question.Question;
import dev.qimma.question.Shuffle;
import dev.qimma.quiz.Course;
import dev.qimma.screen.Document;
import dev.qimma.screen.View;
import dev.qimma.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sitting of study at one moment. What failed comes back in it after a while; all else is asked
 * once.
 */
public final class StudyCourse implements Course<StudyCourse> {

  private final Plan plan;

  /** Before this sitting. */
  private final Schedule before;

  private final List<Event> events;
  private final Happened happened;
  private final Schedule schedule;

  private StudyCourse(Plan plan, Schedule before, List<Event> events) {
    this.plan = plan;
    this.before = before;
    this.events = List.copyOf(events);
    this.happened = Happened.read(events);
    this.schedule = before.grownTo(before.memories().with(happened.answers()));
  }

  /**
   * A sitting that has just begun. Questions of the plan that no longer exist are left out.
   *
   * @param before what all other sittings have left
   */
  public static StudyCourse begin(Plan plan, Schedule before) {
    return new StudyCourse(plan, before, List.of());
  }

  public StudyCourse after(List<Event> more) {
    List<Event> all = new ArrayList<>(events);
    all.addAll(more);
    return new StudyCourse(plan, before, all);
  }

  @Override
  public StudyCourse after(Event event) {
    return after(List.of(event));
  }

  @Override
  public Optional<Question> next(Instant now) {
    return queue().next(now).map(this::question).map(this::shown);
  }

  /** In an order of its own each time it is asked, so that no place can be learnt by heart. */
  private Question shown(Question question) {
    if (!question.card().isShuffled() || question.arrangeable() == 0) {
      return question;
    }
    String name = question.card().name();
    int seen = memories().of(name).map(memory -> memory.reviews().size()).orElse(0);
    long own = plan.seed() ^ Shuffle.seedOf(name + "#" + seen);
    return question.arranged(Shuffle.order(own, question.arrangeable()));
  }

  Queue queue() {
    return new Queue(plan, before, schedule, happened);
  }

  /** Full names of what has not been asked in this sitting. */
  public List<String> unasked() {
    return queue().pending();
  }

  public Plan plan() {
    return plan;
  }

  /** What is remembered, the answers of this sitting included. */
  public Memories memories() {
    return schedule.memories();
  }

  public Schedule schedule() {
    return schedule;
  }

  /** The answers of this sitting that stand, in the order given. */
  public List<Answer> answers() {
    return happened.answers();
  }

  @Override
  public Optional<Attempt> lastAnswer() {
    List<Answer> all = happened.answers();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).standing());
  }

  @Override
  public Question question(String name) {
    return memories()
        .deck()
        .question(name)
        .orElseThrow(() -> new IllegalArgumentException("not a question of this sitting: " + name));
  }

  @Override
  public boolean isFlagged(String name) {
    return happened.isFlagged(name);
  }

  @Override
  public int hints(String name) {
    return happened.hints(name);
  }

  @Override
  public int tries(String name) {
    return happened.tries(name);
  }

  @Override
  public boolean isLastOne() {
    return queue().left() <= 1;
  }

  @Override
  public Document header(Question question, Instant now, View view) {
    return StudyPage.header(this, question.card().name(), now, view);
  }

  @Override
  public Document standing(View view) {
    return StudyPage.standing(this, view);
  }

  @Override
  public Optional<Document> reason(Question question, Instant now, View view) {
    return Optional.of(StudyPage.reason(this, question.card().name(), now, view));
  }

  @Override
  public List<Message> prospects(Question question, Instant now) {
    String key = memories().deck().trait(question.card().name()).memory();
    long today = memories().calendar().day(now);
    return Arrays.stream(Rating.values())
        .map(rating -> StudyPage.inDays(schedule.days(key, rating, today)))
        .toList();
  }

  /** What the sitting came to, and what comes next. */
  public Document summary(Instant now, View view) {
    return StudyPage.summary(this, now, view);
  }

  @Override
  public boolean isStudy() {
    return true;
  }
}
