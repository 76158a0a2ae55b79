package dev.qimma.study;

import dev.qimma.history.SittingRecord;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Rating;
import dev.qimma.memory.Replay;
import dev.qimma.memory.Review;
import dev.qimma.memory.StudyDays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything a learner remembers, derived from the log.
 *
 * @param all in order of time
 */
public record Memories(
    Deck deck,
    StudyDays calendar,
    MemoryModel model,
    List<Recollection> all,
    Map<String, Memory> byKey) {

  public Memories {
    all = List.copyOf(all);
  }

  /**
   * What the sittings of a learner have left. Those that do not count for memory are passed over.
   */
  public static Memories of(
      List<SittingRecord> sittings, Deck deck, StudyDays calendar, MemoryModel model) {
    List<Answer> answers = new ArrayList<>();
    sittings.forEach(sitting -> answers.addAll(Happened.counting(sitting)));
    return ofAnswers(answers, deck, calendar, model);
  }

  /** What answers have left; of the same moment, the one that comes first was given first. */
  static Memories ofAnswers(
      List<Answer> answers, Deck deck, StudyDays calendar, MemoryModel model) {
    List<Answer> inTime = new ArrayList<>(answers);
    inTime.sort(Comparator.comparing(Answer::at));
    List<Replay.Step> steps = Replay.of(model, reviews(inTime, deck, calendar));
    List<Recollection> all = new ArrayList<>(steps.size());
    Map<String, List<Recollection>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      Recollection recollection = new Recollection(inTime.get(i), steps.get(i));
      all.add(recollection);
      byKey
          .computeIfAbsent(steps.get(i).review().card(), unseen -> new ArrayList<>())
          .add(recollection);
    }
    Map<String, Memory> memories = new LinkedHashMap<>();
    byKey.forEach((key, reviews) -> memories.put(key, new Memory(key, reviews)));
    return new Memories(deck, calendar, model, all, memories);
  }

  private static List<Review> reviews(List<Answer> answers, Deck deck, StudyDays calendar) {
    Map<String, Instant> last = new HashMap<>();
    List<Review> reviews = new ArrayList<>(answers.size());
    Pace pace = new Pace();
    for (Answer answer : answers) {
      Trait trait = deck.trait(answer.question());
      Instant before = last.put(trait.memory(), answer.at());
      double days = before == null ? 0 : calendar.between(before, answer.at());
      Rating plain = Ratings.of(answer, trait);
      Rating rating = deck.isGradedByTime() ? pace.graded(answer, trait, plain, days) : plain;
      reviews.add(new Review(trait.memory(), answer.at().toEpochMilli(), rating, days));
    }
    return reviews;
  }

  /** The same with more answers, as cheaply as their times allow. */
  Memories with(List<Answer> more) {
    if (more.isEmpty()) {
      return this;
    }
    if (deck.isGradedByTime() || !isInOrder(more)) { // the usual time is of all before
      List<Answer> answers = new ArrayList<>(all.stream().map(Recollection::answer).toList());
      answers.addAll(more);
      return ofAnswers(answers, deck, calendar, model);
    }
    List<Recollection> grown = new ArrayList<>(all);
    Map<String, Memory> memories = new LinkedHashMap<>(byKey);
    for (Answer answer : more) {
      Trait trait = deck.trait(answer.question());
      Optional<Memory> before = Optional.ofNullable(memories.get(trait.memory()));
      Recollection next = next(before, answer, trait);
      grown.add(next);
      memories.put(
          trait.memory(),
          before
              .map(memory -> memory.with(next))
              .orElse(new Memory(trait.memory(), List.of(next))));
    }
    return new Memories(deck, calendar, model, grown, memories);
  }

  private Recollection next(Optional<Memory> before, Answer answer, Trait trait) {
    Rating rating = Ratings.of(answer, trait);
    double days =
        before.map(memory -> calendar.between(memory.last().at(), answer.at())).orElse(0L);
    Review review = new Review(trait.memory(), answer.at().toEpochMilli(), rating, days);
    return new Recollection(
        answer,
        before
            .map(
                memory ->
                    new Replay.Step(
                        review,
                        OptionalDouble.of(model.recall(memory.state(), days)),
                        model.next(memory.state(), days, rating)))
            .orElseGet(() -> new Replay.Step(review, OptionalDouble.empty(), model.first(rating))));
  }

  /** Whether answers follow one another, and all that was known before. */
  private boolean isInOrder(List<Answer> more) {
    Instant last = all.isEmpty() ? Instant.MIN : all.get(all.size() - 1).at();
    for (Answer answer : more) {
      if (answer.at().isBefore(last)) {
        return false;
      }
      last = answer.at();
    }
    return true;
  }

  /** Whether others have only been added to these. */
  boolean isBeginningOf(Memories more) {
    int size = all.size();
    return more.all.size() >= size && more.all.subList(0, size).equals(all);
  }

  /** How many answers were given on a study day. */
  public int answersOn(long day) {
    int count = 0;
    for (int i = all.size() - 1; i >= 0 && calendar.day(all.get(i).at()) >= day; i--) {
      count += calendar.day(all.get(i).at()) == day ? 1 : 0;
    }
    return count;
  }

  /** How many questions were seen for the first time on a study day. */
  public int newOn(long day) {
    int count = 0;
    for (int i = all.size() - 1; i >= 0 && calendar.day(all.get(i).at()) >= day; i--) {
      boolean isFirst = all.get(i).recall().isEmpty();
      count += isFirst && calendar.day(all.get(i).at()) == day ? 1 : 0;
    }
    return count;
  }

  /** The memory of a question, which its variants share; empty while it is new. */
  public Optional<Memory> of(String question) {
    return Optional.ofNullable(byKey.get(deck.trait(question).memory()));
  }

  /** The chance that a question is remembered at that time; 0 while it is new. */
  public double recall(String question, Instant now) {
    return of(question).map(memory -> recall(memory, now)).orElse(0.0);
  }

  public double recall(Memory memory, Instant now) {
    double days = calendar.between(memory.last().at(), now);
    return model.recall(memory.state(), days);
  }

  /** All reviews in order of time, as the fit of a memory model wants them. */
  public List<Review> reviews() {
    return all.stream().map(recollection -> recollection.step().review()).toList();
  }
}
