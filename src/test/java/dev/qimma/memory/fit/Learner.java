package dev.qimma.memory.fit;

import dev.qimma.memory.Fsrs6;
import dev.qimma.memory.Intervals;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Parameters;
import dev.qimma.memory.Rating;
import dev.qimma.memory.Review;
import dev.qimma.memory.State;
import dev.qimma.memory.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Somebody whose memory has known weights, and who studies by the default ones. */
record Learner(Parameters truth, Random random) {

  private static final long DAY = 86_400_000;

  /** One who forgets several times as fast as the defaults say. */
  static Learner quickToForget(long seed) {
    List<Double> weights = new ArrayList<>(Parameters.STANDARD.weights());
    for (int i = 0; i < 4; i++) {
      weights.set(i, weights.get(i) / 4);
    }
    weights.set(Weight.GROWTH.index(), 1.2);
    return new Learner(new Parameters(weights), new Random(seed));
  }

  static Learner ordinary(long seed) {
    return new Learner(Parameters.STANDARD, new Random(seed));
  }

  /** The reviews of so many cards over so many days, day by day. */
  List<Review> study(int cards, int days) {
    List<Review> reviews = new ArrayList<>();
    List<Card> deck = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      for (int i = 0; i < 10 && deck.size() < cards; i++) {
        deck.add(new Card("card " + deck.size(), day));
      }
      for (Card card : deck) {
        card.study(day, reviews);
      }
    }
    return reviews;
  }

  private final class Card {

    private final MemoryModel mind = new Fsrs6(truth);
    private final MemoryModel plan = new Fsrs6(Parameters.STANDARD);
    private final String name;
    private final List<State> states = new ArrayList<>();
    private int last;
    private int due;

    Card(String name, int day) {
      this.name = name;
      this.last = day;
      this.due = day;
    }

    void study(int day, List<Review> reviews) {
      if (day < due) {
        return;
      }
      answer(rating(day - last), day, reviews);
      if (reviews.get(reviews.size() - 1).rating() == Rating.AGAIN) {
        answer(Rating.GOOD, day, reviews);
      }
      due = day + new Intervals(365).days(plan.interval(states.get(1), 0.9));
    }

    private Rating rating(int days) {
      if (states.isEmpty()) {
        return random.nextInt(4) == 0 ? Rating.AGAIN : Rating.GOOD;
      }
      boolean isRecalled = random.nextDouble() < mind.recall(states.get(0), days);
      return isRecalled ? (random.nextBoolean() ? Rating.HARD : Rating.GOOD) : Rating.AGAIN;
    }

    private void answer(Rating rating, int day, List<Review> reviews) {
      int days = day - last;
      reviews.add(new Review(name, day * DAY + reviews.size(), rating, days));
      List<State> after =
          states.isEmpty()
              ? List.of(mind.first(rating), plan.first(rating))
              : List.of(
                  mind.next(states.get(0), days, rating), plan.next(states.get(1), days, rating));
      states.clear();
      states.addAll(after);
      last = day;
    }
  }
}
