package dev.qimma.memory;

import dev.qimma.text.Message;
import java.util.List;

/**
 * Reviews in the order in which they were given, as read from a file.
 *
 * @param faults lines that could not be read; where there is one, no state can be trusted
 * @param backwards lines on which the clock had gone backwards, which counts as the same day
 */
public record ReviewLog(List<Review> reviews, List<Fault> faults, List<Integer> backwards) {

  /**
   * Why a line could not be read.
   *
   * @param line from 1
   */
  public record Fault(int line, Message reason) {}

  public ReviewLog {
    reviews = List.copyOf(reviews);
    faults = List.copyOf(faults);
    backwards = List.copyOf(backwards);
  }

  /**
   * Reads lines of CSV with the columns {@code card_id,review_time,rating,delta_t} in any order,
   * others being passed over. Days are those of {@code delta_t}; where there are none, those
   * between the times.
   */
  public static ReviewLog read(List<String> lines, StudyDays calendar) {
    return new ReviewLogReader(calendar).read(lines);
  }
}
