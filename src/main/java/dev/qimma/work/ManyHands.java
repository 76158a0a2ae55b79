package dev.qimma.work;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Does the same to many things, with as many threads as there are processors. Each takes the next
 * thing when it is done with one, so that none waits for another but at the end: a parallel stream
 * deals out large shares beforehand.
 */
public final class ManyHands {

  private ManyHands() {}

  /**
   * What comes of each thing, in their order. Where the work fails, so does this, with what a
   * single thread would have met first; what is not begun by then is left.
   *
   * @param things of which the thread that calls does the first: what shares work itself stands
   *     there best, since who is done with the others comes to help
   * @param work may be done to several things at once, on any thread
   */
  public static <T, R> List<R> each(List<T> things, Function<T, R> work) {
    return each(things, true, work);
  }

  /**
   * The same.
   *
   * @param isMuch whether it pays to share it
   */
  public static <T, R> List<R> each(List<T> things, boolean isMuch, Function<T, R> work) {
    int hands = Math.min(things.size(), hands());
    return isMuch && hands > 1
        ? new Share<>(things, work).done(hands)
        : things.stream().map(work).toList();
  }

  private static int hands() {
    int helpers = ForkJoinPool.getCommonPoolParallelism();
    return Math.min(Runtime.getRuntime().availableProcessors(), helpers + 1);
  }

  /** Work that several threads are at. */
  private static final class Share<T, R> {
    private final List<T> things;
    private final Function<T, R> work;
    private final AtomicReferenceArray<R> done;
    private final AtomicInteger next = new AtomicInteger(1);
    private int helping;
    private int failed = Integer.MAX_VALUE;
    private @Nullable Throwable failure;

    Share(List<T> things, Function<T, R> work) {
      this.things = things;
      this.work = work;
      this.done = new AtomicReferenceArray<>(things.size());
    }

    List<R> done(int hands) {
      for (int helper = 1; helper < hands; helper++) {
        ForkJoinPool.commonPool().execute(this::help);
      }
      takeFrom(0);
      awaitHelpers();
      if (failure instanceof Error error) {
        throw error;
      } else if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      return IntStream.range(0, things.size()).mapToObj(done::get).toList();
    }

    /** Counted before it takes a thing, so that nobody who has one goes unawaited. */
    private void help() {
      change(1);
      takeFrom(next.getAndIncrement());
      change(-1);
    }

    private synchronized void change(int more) {
      helping += more;
      notifyAll();
    }

    /** Until those that took something are done with it; those that never came are not needed. */
    private synchronized void awaitHelpers() {
      boolean isInterrupted = false;
      while (helping > 0) {
        try {
          wait();
        } catch (InterruptedException e) {
          isInterrupted = true; // told to whoever comes next: half of the work is no work
        }
      }
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }

    /** One thing after the other, until none is left; what fails is thrown by who asked for it. */
    private void takeFrom(int first) {
      for (int at = first; at < things.size(); at = next.getAndIncrement()) {
        try {
          done.set(at, work.apply(things.get(at)));
        } catch (RuntimeException | Error e) {
          next.set(things.size());
          fail(at, e);
        }
      }
    }

    /**
     * Of several that fail the first counts: those before it were begun, and are done by the end.
     */
    private synchronized void fail(int at, Throwable thrown) {
      if (at < failed) {
        failed = at;
        failure = thrown;
      }
    }
  }
}
