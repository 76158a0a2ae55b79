package dev.qimma.quiz;

import dev.qimma.history.Event;
import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * A sitting played from a script, from end to end.
 *
 * @param bank name of the bank, or of the banks, asked from
 * @param mode {@code practice} or {@code exam}
 * @param given how many replies there were, blanks included
 */
public record Transcript(String bank, String mode, long seed, List<Assessment> items, int given) {

  public Transcript {
    items = List.copyOf(items);
  }

  /** Marks one reply for each question; where replies end early, the rest is blank. */
  public static Transcript of(
      String bank, String mode, long seed, List<Question> questions, List<String> replies) {
    List<Assessment> items = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      String reply = i < replies.size() ? replies.get(i) : "";
      items.add(Assessment.of(questions.get(i), reply, MarkingScheme.SITTING));
    }
    return new Transcript(bank, mode, seed, items, replies.size());
  }

  /** How many replies were not blank. */
  public long answered() {
    return items.stream().filter(item -> item.verdict() != Verdict.BLANK).count();
  }

  public Fraction score() {
    return items.stream().map(Assessment::score).reduce(Fraction.ZERO, Fraction::plus);
  }

  public Fraction max() {
    return items.stream().map(Assessment::max).reduce(Fraction.ZERO, Fraction::plus);
  }

  /**
   * The score in percent of the marks to be had.
   *
   * @throws ArithmeticException when there are none to be had
   */
  public Fraction percent() {
    return score().times(Fraction.of(100, 1)).over(max());
  }

  /** Whether the replies ended before the questions did. */
  public boolean endedEarly() {
    return given < items.size();
  }

  /** Keeps every answer as if it had been given just now, and the end of the sitting. */
  public void keep(Recorder recorder, InstantSource clock) {
    for (Assessment item : items) {
      recorder.keep(new Event.Answered(clock.instant(), Attempts.of(item, 0, 1, 0)));
    }
    recorder.keep(new Event.Closed(clock.instant()));
  }
}
