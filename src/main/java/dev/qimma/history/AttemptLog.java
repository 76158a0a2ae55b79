package dev.qimma.history;

import java.util.List;
import java.util.Optional;

/** Where sittings and answers are kept. Every method may throw {@link LogException}. */
public interface AttemptLog extends AutoCloseable {

  /** Keeps a new sitting and returns its number. */
  long begin(Plan plan);

  /**
   * Appends an event to a sitting; when this returns, the event survives a crash of the machine.
   *
   * @param sequence how many events the caller has seen of this sitting, from 0
   * @throws LogException with {@link LogException.Reason#TAKEN} when another process has appended
   *     in the meantime; nothing is kept then
   */
  void append(long sitting, int sequence, Event event);

  Optional<SittingRecord> sitting(long id);

  /** The learner's newest sitting that has not come to its end. */
  Optional<SittingRecord> lastOpen(String learner);

  /** All sittings of a learner, oldest first. */
  List<SittingRecord> sittings(String learner);

  @Override
  void close();
}
