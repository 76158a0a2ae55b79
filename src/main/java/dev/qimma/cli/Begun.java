package dev.qimma.cli;

import dev.qimma.history.AttemptLog;
import dev.qimma.history.Event;
import dev.qimma.history.LogException;
import dev.qimma.history.Plan;
import dev.qimma.quiz.Recorder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A new sitting in the history, where it may be begun while its first question is read: whatever
 * needs it waits until it is there.
 */
final class Begun implements Recorder {

  private record Place(long id, Recorder recorder) {}

  private final FutureTask<Place> beginning;

  /**
   * A sitting that is yet to be begun.
   *
   * @param first what is kept of it before the first answer
   */
  Begun(Supplier<AttemptLog> log, Plan plan, List<Event> first) {
    beginning = new FutureTask<>(() -> begin(log.get(), plan, first));
  }

  private static Place begin(AttemptLog log, Plan plan, List<Event> first) {
    long id = log.begin(plan);
    Recorder recorder = Recorder.of(log, id, 0);
    first.forEach(recorder::keep);
    return new Place(id, recorder);
  }

  /** Begins it; what is wrong is told by what needs it. */
  void begin() {
    beginning.run();
  }

  /**
   * Throws what was wrong if it has been tried to begin it.
   *
   * @throws LogException if it could not be begun
   */
  void require() {
    if (beginning.isDone()) {
      Beside.result(beginning);
    }
  }

  @Override
  public void keep(Event event) {
    Beside.result(beginning).recorder().keep(event);
  }

  /** Its number; empty where it could not be begun. */
  Optional<Long> id() {
    try {
      return Optional.of(Beside.result(beginning).id());
    } catch (LogException e) {
      return Optional.empty();
    }
  }
}
