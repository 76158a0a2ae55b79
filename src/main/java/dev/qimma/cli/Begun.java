package dev.qimma.cli;

import dev.qimma.history.AttemptLog;
import dev.qimma.history.Event;
import dev.qimma.history.LogException;
import dev.qimma.history.Plan;
import dev.qimma.quiz.Recorder;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A new sitting in the history, where it may be begun while its first question is read. Whatever
 * needs it waits until it is there, and tries again where that has failed.
 */
final class Begun implements Recorder {

  private record Place(long id, Recorder recorder) {}

  private final Supplier<AttemptLog> log;
  private final Plan plan;
  private final List<Event> first;
  private @Nullable Place place;

  /**
   * A sitting that is yet to be begun.
   *
   * @param first what is kept of it before the first answer
   */
  Begun(Supplier<AttemptLog> log, Plan plan, List<Event> first) {
    this.log = log;
    this.plan = plan;
    this.first = List.copyOf(first);
  }

  private synchronized Place place() {
    Place begun = place;
    if (begun == null) {
      long id = log.get().begin(plan);
      Recorder recorder = Recorder.of(log.get(), id, 0);
      first.forEach(recorder::keep);
      begun = new Place(id, recorder);
      place = begun;
    }
    return begun;
  }

  /**
   * Begins it, unless it is begun.
   *
   * @throws LogException if that fails
   */
  void begin() {
    place();
  }

  /** Begins it beside something else; what is wrong is told by whatever needs it. */
  void tryToBegin() {
    id();
  }

  @Override
  public void keep(Event event) {
    place().recorder().keep(event);
  }

  /** Its number; empty where it cannot be begun. */
  Optional<Long> id() {
    try {
      return Optional.of(place().id());
    } catch (LogException e) {
      return Optional.empty();
    }
  }
}
