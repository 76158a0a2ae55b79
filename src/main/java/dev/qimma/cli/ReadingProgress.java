package dev.qimma.cli;

import dev.qimma.grading.Progress;
import dev.qimma.text.Message;
import java.time.Duration;
import java.time.Instant;

/** Tells a person at a terminal how much was read, once that takes more than a second. */
final class ReadingProgress implements Progress {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int MEBIBYTE = 20;

  /** Back to the start of the line, and clear it. */
  private static final String OVER = "\r\u001b[K";

  private final Session session;
  private Instant next;
  private long read;
  private boolean isShown;

  private ReadingProgress(Session session) {
    this.session = session;
    next = session.world().clock().instant().plus(PATIENCE);
  }

  static Progress of(Session session) {
    boolean isShown = session.world().isErrorTerminal() && !session.isPlain();
    return isShown ? new ReadingProgress(session) : Progress.UNTOLD;
  }

  @Override
  public void read(int bytes) {
    read += bytes;
    Instant now = session.world().clock().instant();
    if (now.isAfter(next)) {
      next = now.plus(PAUSE);
      isShown = true;
      say(OVER + session.messages().say(Message.of("grade.progress", read >> MEBIBYTE)));
    }
  }

  @Override
  public void end() {
    if (isShown) {
      isShown = false;
      say(OVER);
    }
  }

  private void say(String text) {
    session.world().err().print(text);
    session.world().err().flush();
  }
}
