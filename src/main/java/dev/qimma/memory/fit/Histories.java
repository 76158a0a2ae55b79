package dev.qimma.memory.fit;

import dev.qimma.memory.Review;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The reviews of a learner card by card, in columns, and which of them are scored: those on a later
 * day than the one before. Others only move the state.
 */
final class Histories {

  private static final int NOT_SCORED = -1;

  private final byte[] ratings;
  private final double[] days;
  private final int[] ranks;
  private final int[] starts;
  private final int scored;

  private Histories(byte[] ratings, double[] days, int[] ranks, int[] starts, int scored) {
    this.ratings = ratings;
    this.days = days;
    this.ranks = ranks;
    this.starts = starts;
    this.scored = scored;
  }

  static Histories of(List<Review> reviews) {
    Map<String, List<Integer>> cards = new LinkedHashMap<>();
    for (int i = 0; i < reviews.size(); i++) {
      cards.computeIfAbsent(reviews.get(i).card(), card -> new ArrayList<>()).add(i);
    }
    byte[] ratings = new byte[reviews.size()];
    double[] days = new double[reviews.size()];
    int[] starts = new int[cards.size() + 1];
    int[] places = new int[reviews.size()];
    boolean[] isScored = new boolean[reviews.size()];
    int at = 0;
    int card = 0;
    for (List<Integer> ofCard : cards.values()) {
      starts[card++] = at;
      for (int place : ofCard) {
        Review review = reviews.get(place);
        ratings[at] = (byte) review.rating().number();
        days[at] = review.isOnLaterDay() ? review.days() : 0;
        isScored[place] = review.isOnLaterDay() && at > starts[card - 1];
        places[place] = at++;
      }
    }
    starts[card] = at;
    return ranked(reviews, isScored, places, new Histories(ratings, days, places, starts, 0));
  }

  /** Gives the scored reviews their places in time order, the log's order among equals. */
  private static Histories ranked(
      List<Review> reviews, boolean[] isScored, int[] places, Histories cards) {
    int[] ranks = new int[reviews.size()];
    Arrays.fill(ranks, NOT_SCORED);
    List<Integer> inTime =
        IntStream.range(0, reviews.size())
            .filter(i -> isScored[i])
            .boxed()
            .sorted(Comparator.comparingLong(i -> reviews.get(i).timeMillis()))
            .toList();
    for (int rank = 0; rank < inTime.size(); rank++) {
      ranks[places[inTime.get(rank)]] = rank;
    }
    return new Histories(cards.ratings, cards.days, ranks, cards.starts, inTime.size());
  }

  int reviews() {
    return ratings.length;
  }

  int scored() {
    return scored;
  }

  int cards() {
    return starts.length - 1;
  }

  /** Where the reviews of a card begin; those of the next begin where they end. */
  int start(int card) {
    return starts[card];
  }

  /** 1 to 4. */
  int rating(int review) {
    return ratings[review];
  }

  /** 0 for the same day. */
  double days(int review) {
    return days[review];
  }

  boolean isScored(int review) {
    return ranks[review] != NOT_SCORED;
  }

  /** The place among the scored in time order, from 0. */
  int rank(int review) {
    return ranks[review];
  }
}
