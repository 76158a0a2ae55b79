package dev.qimma.history;

import java.time.Instant;

/** Something that happened in a sitting. Events are only ever appended. */
public sealed interface Event {

  Instant at();

  /** Hands this event to the method that is for it. */
  void tell(Handler handler);

  /** What is done with each of the events. */
  interface Handler {
    void answered(Answered event);

    void hinted(Hinted event);

    void skipped(Skipped event);

    void flagged(Flagged event);

    void overridden(Overridden event);

    void undone(Undone event);

    void noted(Noted event);

    void learning(Learning event);

    void paused(Paused event);

    void continued(Continued event);

    void closed(Closed event);
  }

  /** A question was answered. */
  record Answered(Instant at, Attempt attempt) implements Event {
    @Override
    public void tell(Handler handler) {
      handler.answered(this);
    }
  }

  /** A hint was taken. */
  record Hinted(Instant at, String question) implements Event {
    @Override
    public void tell(Handler handler) {
      handler.hinted(this);
    }
  }

  /** A question was put off to the end. */
  record Skipped(Instant at, String question) implements Event {
    @Override
    public void tell(Handler handler) {
      handler.skipped(this);
    }
  }

  /** A question was marked to come back to, or unmarked. */
  record Flagged(Instant at, String question, boolean on) implements Event {
    @Override
    public void tell(Handler handler) {
      handler.flagged(this);
    }
  }

  /** The learner said that the answer given should count. */
  record Overridden(Instant at, String question) implements Event {
    @Override
    public void tell(Handler handler) {
      handler.overridden(this);
    }
  }

  /** The last answer was taken back. */
  record Undone(Instant at, String question) implements Event {
    @Override
    public void tell(Handler handler) {
      handler.undone(this);
    }
  }

  /** The learner told something about the last answer to a question. */
  record Noted(Instant at, String question, Note note) implements Event {
    @Override
    public void tell(Handler handler) {
      handler.noted(this);
    }
  }

  /** The answers of this practice are to count for what is studied and when. */
  record Learning(Instant at) implements Event {
    @Override
    public void tell(Handler handler) {
      handler.learning(this);
    }
  }

  /** The clock of an exam was stopped. */
  record Paused(Instant at) implements Event {
    @Override
    public void tell(Handler handler) {
      handler.paused(this);
    }
  }

  /** The clock of an exam was started again. */
  record Continued(Instant at) implements Event {
    @Override
    public void tell(Handler handler) {
      handler.continued(this);
    }
  }

  /** The sitting was brought to its end. */
  record Closed(Instant at) implements Event {
    @Override
    public void tell(Handler handler) {
      handler.closed(this);
    }
  }
}
