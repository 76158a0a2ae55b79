package dev.qimma.study;

import dev.qimma.memory.FuzzRange;
import dev.qimma.memory.Intervals;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Rating;
import dev.qimma.memory.State;
import dev.qimma.memory.StudyDays;
import dev.qimma.question.Shuffle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The study day on which each memory is due. Within the days that an interval leaves open the one
 * with the least to do is taken, and among those one by a hash, so that the same log always gives
 * the same days.
 */
public final class Schedule {

  private final Memories memories;
  private final Policy policy;
  private final Map<String, Long> due = new HashMap<>();

  /** How many memories are due, by day. */
  private final Map<Long, Integer> load = new HashMap<>();

  private final Map<String, Integer> reviews = new HashMap<>();
  private final Map<String, State> states = new HashMap<>();

  private Schedule(Memories memories, Policy policy) {
    this.memories = memories;
    this.policy = policy;
  }

  public static Schedule of(Memories memories, Policy policy) {
    Schedule schedule = new Schedule(memories, policy);
    memories.all().forEach(schedule::take);
    return schedule;
  }

  /** The schedule of memories that begin with those of this one. */
  Schedule grownTo(Memories more) {
    if (!memories.isBeginningOf(more)) {
      return of(more, policy);
    }
    Schedule grown = new Schedule(more, policy);
    grown.due.putAll(due);
    grown.load.putAll(load);
    grown.reviews.putAll(reviews);
    grown.states.putAll(states);
    more.all().stream().skip(memories.all().size()).forEach(grown::take);
    return grown;
  }

  /** The study day on which a memory is due. */
  public long due(Memory memory) {
    return due.getOrDefault(memory.key(), 0L);
  }

  /**
   * In how many days an answer now would bring a question back; 0 for today.
   *
   * @param key of its memory
   */
  public int days(String key, Rating rating, long today) {
    Optional<Memory> memory = Optional.ofNullable(memories.byKey().get(key));
    State before = memory.map(Memory::state).orElse(null);
    double elapsed =
        memory.map(m -> (double) Math.max(0, today - calendar().day(m.last().at()))).orElse(0.0);
    int count = memory.map(m -> m.reviews().size()).orElse(0);
    return days(key, before, elapsed, rating, count, today);
  }

  private void take(Recollection review) {
    String key = review.step().review().card();
    long today = calendar().day(review.at());
    Long old = due.get(key);
    if (old != null) {
      load.merge(old, -1, Integer::sum);
    }
    int count = reviews.getOrDefault(key, 0);
    int days = days(key, states.get(key), review.days(), review.rating(), count, today);
    due.put(key, today + days);
    load.merge(today + days, 1, Integer::sum);
    reviews.put(key, count + 1);
    states.put(key, review.state());
  }

  private int days(
      String key, @Nullable State before, double elapsed, Rating rating, int count, long today) {
    if (!rating.isPass()) {
      return 0;
    }
    double interval = interval(before, elapsed, rating);
    Intervals whole = new Intervals(policy.longestInterval());
    if (interval < FuzzRange.SHORTEST) {
      return whole.days(interval);
    }
    FuzzRange range = FuzzRange.of(interval, elapsed, policy.longestInterval());
    return calmest(range, Shuffle.seedOf(key + "#" + count), today);
  }

  /** Hard is never longer than good, and easy never shorter. */
  private double interval(@Nullable State before, double elapsed, Rating rating) {
    double own = raw(before, elapsed, rating);
    return switch (rating) {
      case AGAIN, GOOD -> own;
      case HARD -> Math.min(own, raw(before, elapsed, Rating.GOOD));
      case EASY -> Math.max(own, raw(before, elapsed, Rating.GOOD));
    };
  }

  private double raw(@Nullable State before, double elapsed, Rating rating) {
    MemoryModel model = memories.model();
    State after = before == null ? model.first(rating) : model.next(before, elapsed, rating);
    return model.interval(after, policy.retention());
  }

  /** The day of the range with the least to do; of several, one by the hash. */
  private int calmest(FuzzRange range, long hash, long today) {
    int least = Integer.MAX_VALUE;
    int same = 0;
    for (int day = range.earliest(); day <= range.latest(); day++) {
      int busy = load.getOrDefault(today + day, 0);
      same = busy < least ? 1 : same + (busy == least ? 1 : 0);
      least = Math.min(least, busy);
    }
    int chosen = (int) Long.remainderUnsigned(hash ^ (hash >>> 32), same);
    int day = range.earliest();
    while (load.getOrDefault(today + day, 0) != least || chosen-- > 0) {
      day++;
    }
    return day;
  }

  private StudyDays calendar() {
    return memories.calendar();
  }

  public Policy policy() {
    return policy;
  }

  public Memories memories() {
    return memories;
  }
}
