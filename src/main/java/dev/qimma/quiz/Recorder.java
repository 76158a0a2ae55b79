package dev.qimma.quiz;

import dev.qimma.history.AttemptLog;
import dev.qimma.history.Event;

/** Keeps what happens in one sitting before it is shown. */
public interface Recorder {

  /** A recorder that keeps nothing. */
  Recorder NONE = event -> {};

  /** A recorder of a sitting in the log, {@code seen} events of which are there already. */
  static Recorder of(AttemptLog log, long sitting, int seen) {
    return new Recorder() {
      private int sequence = seen;

      @Override
      public void keep(Event event) {
        log.append(sitting, sequence, event);
        sequence++;
      }
    };
  }

  /**
   * Keeps an event; when this returns, it is safe.
   *
   * @throws dev.qimma.history.LogException when it could not be kept
   */
  void keep(Event event);
}
