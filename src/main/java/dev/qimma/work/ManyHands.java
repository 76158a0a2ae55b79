package dev.qimma.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Does the same to many things, with as many threads as there are processors. Each takes the next
 * thing when it is done with one, so that none waits for another but at the end: a parallel stream
 * deals out large shares beforehand.
 */
public final class ManyHands {

  private ManyHands() {}

  /**
   * What comes of each thing, in their order; whatever the work throws, for one of them.
   *
   * @param work may be done to several things at once, on any thread
   */
  public static <T, R> List<R> each(List<T> things, Function<T, R> work) {
    List<R> done = new ArrayList<>(Collections.nCopies(things.size(), null));
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, hands(things.size()))
        .parallel()
        .forEach(
            hand -> {
              for (int at = next.getAndIncrement();
                  at < things.size();
                  at = next.getAndIncrement()) {
                done.set(at, work.apply(things.get(at)));
              }
            });
    return done;
  }

  private static int hands(int things) {
    return Math.min(things, Runtime.getRuntime().availableProcessors());
  }
}
