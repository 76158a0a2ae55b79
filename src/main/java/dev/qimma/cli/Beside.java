package dev.qimma.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that is done beside what a person sees or waits for. */
final class Beside {

  private Beside() {}

  /** Does it in a thread that keeps no process alive. */
  static void run(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * What came of it. Does it here and now where nobody has begun it.
   *
   * @throws RuntimeException what the work threw
   */
  static <T> T result(FutureTask<T> work) {
    work.run();
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException trouble) {
        throw trouble;
      }
      throw new IllegalStateException("work beside did not end", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while work beside was waited for", e);
    }
  }
}
