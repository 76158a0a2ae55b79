package dev.qimma.study;

import dev.qimma.history.Attempt;
import dev.qimma.history.Note;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * An answer that stands, and what its learner told of it: the raw facts behind a rating.
 *
 * @param attempt as it was given, whatever became of it
 * @param isOverridden whether the learner said that it should count
 * @param isAfterWrong whether another answer had been given before and taken back, and that was not
 *     right
 */
public record Answer(
    Instant at, Attempt attempt, boolean isOverridden, boolean isAfterWrong, Set<Note> notes) {

  public Answer {
    notes = Set.copyOf(notes);
  }

  static Answer of(Instant at, Attempt attempt, boolean isAfterWrong) {
    return new Answer(at, attempt, false, isAfterWrong, Set.of());
  }

  public String question() {
    return attempt.question();
  }

  public boolean has(Note note) {
    return notes.contains(note);
  }

  /** The answer as it counts. */
  public Attempt standing() {
    return isOverridden ? attempt.overridden() : attempt;
  }

  Answer overridden() {
    return new Answer(at, attempt, true, isAfterWrong, notes);
  }

  /** With a note that takes the place of what it contradicts. */
  Answer with(Note note) {
    Set<Note> all = EnumSet.of(note);
    notes.stream().filter(other -> !note.replaces(other)).forEach(all::add);
    return new Answer(at, attempt, isOverridden, isAfterWrong, all);
  }
}
