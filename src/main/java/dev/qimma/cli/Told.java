package dev.qimma.cli;

import dev.qimma.screen.Document;
import dev.qimma.text.Message;

/** Problems told on standard error as they come; from so many on they are only counted. */
final class Told {

  /** Nobody reads more than that at once; programs get all. */
  static final int MOST = 200;

  private final Session session;
  private int count;

  Told(Session session) {
    this.session = session;
  }

  void add(Document problem) {
    if (count++ < MOST) {
      session.desk().tell(problem);
    }
  }

  /**
   * How many were not told.
   *
   * @param key of the message, which says where all are, if anywhere
   */
  void close(String key) {
    if (count > MOST) {
      session.tell(Message.of(key, count - MOST));
    }
  }
}
