package dev.qimma.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Does several things at once where they are much, and one after the other where they are not. */
final class Crew {

  private final int threads;

  private Crew(int threads) {
    this.threads = threads;
  }

  /** One that does everything itself, in turn, or in so many threads. */
  static Crew of(int threads) {
    return new Crew(threads);
  }

  /** One thread for each processor of the machine. */
  static Crew ofAll() {
    return of(Runtime.getRuntime().availableProcessors());
  }

  /** What comes of each, in their order; where one fails, the others are given up. */
  <S, T> List<T> all(List<S> given, Function<S, T> work) {
    return threads == 1 || given.size() < 2 ? inTurn(given, work) : atOnce(given, work);
  }

  private static <S, T> List<T> inTurn(List<S> given, Function<S, T> work) {
    List<T> results = new ArrayList<>(given.size());
    for (S one : given) {
      results.add(work.apply(one));
    }
    return results;
  }

  private <S, T> List<T> atOnce(List<S> given, Function<S, T> work) {
    ExecutorService service = Executors.newFixedThreadPool(threads, Crew::daemon);
    try {
      List<Future<T>> begun = new ArrayList<>(given.size());
      for (S one : given) {
        begun.add(service.submit(() -> work.apply(one)));
      }
      List<T> results = new ArrayList<>(given.size());
      for (Future<T> done : begun) {
        results.add(done.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    } finally {
      service.shutdownNow();
    }
  }

  /** Who ends the program need not wait for it. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "qimma-reader");
    thread.setDaemon(true);
    return thread;
  }

  private static RuntimeException failed(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
