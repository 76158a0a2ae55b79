package dev.qimma.study;

import dev.qimma.memory.Rating;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a learner takes for right answers, for grading by time where the learner asks for it:
 * far longer than usual for the kind of question makes good hard, far shorter makes it easy. What
 * is picked among options is never easy by time, nor an answer on the day of another; a pause says
 * nothing.
 */
final class Pace {

  /** Right answers of a kind before any is graded by time. */
  private static final int ENOUGH = 20;

  private static final long PAUSE_MILLIS = 60_000;
  private static final double SLOW = 3;
  private static final double QUICK = 0.5;

  /** Milliseconds in order, by kind. */
  private final Map<String, List<Long>> byKind = new HashMap<>();

  /**
   * Grades an answer by its time, and remembers the time.
   *
   * @param rating without regard to time
   * @param days since the last answer to the question
   */
  Rating graded(Answer answer, Trait question, Rating rating, double days) {
    long millis = answer.attempt().elapsedMillis();
    if (rating != Rating.GOOD || !Ratings.isPlainlyRight(answer) || millis > PAUSE_MILLIS) {
      return rating;
    }
    List<Long> known = byKind.computeIfAbsent(question.kind(), unseen -> new ArrayList<>());
    Rating graded = known.size() < ENOUGH ? rating : by(millis, median(known), question, days);
    int place = Collections.binarySearch(known, millis);
    known.add(place < 0 ? -place - 1 : place, millis);
    return graded;
  }

  private static Rating by(long millis, double median, Trait question, double days) {
    if (millis > SLOW * median) {
      return Rating.HARD;
    }
    boolean mayBeEasy = question.options() == 0 && days > 0;
    return mayBeEasy && millis < QUICK * median ? Rating.EASY : Rating.GOOD;
  }

  private static double median(List<Long> ordered) {
    int middle = ordered.size() / 2;
    return ordered.size() % 2 == 1
        ? ordered.get(middle)
        : (ordered.get(middle - 1) + ordered.get(middle)) / 2.0;
  }
}
