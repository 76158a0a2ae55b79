package dev.qimma.grading;

/** Takes every rejected record, as it is met. */
public interface RejectSink {

  /** For those who are content with the first few in the gradebook. */
  RejectSink NONE = reject -> {};

  void take(Reject reject);
}
