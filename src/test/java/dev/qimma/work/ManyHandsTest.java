package dev.qimma.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of each thing, in the order of the things, whoever did it. */
class ManyHandsTest {

  private static List<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 1000})
  void whatComesOfThemIsInTheirOrder(int count) {
    List<Integer> things = upTo(count);
    assertThat(ManyHands.each(things, thing -> "" + thing))
        .isEqualTo(things.stream().map(thing -> "" + thing).toList());
  }

  @Test
  void eachIsDoneOnce() {
    ConcurrentHashMap<Integer, AtomicInteger> times = new ConcurrentHashMap<>();
    ManyHands.each(
        upTo(5000),
        thing -> times.computeIfAbsent(thing, t -> new AtomicInteger()).incrementAndGet());
    assertThat(times).hasSize(5000).allSatisfy((thing, count) -> assertThat(count).hasValue(1));
  }

  @Test
  void whoIsHeldUpHoldsUpNobodyElse() {
    CountDownLatch others = new CountDownLatch(99);
    boolean several = Runtime.getRuntime().availableProcessors() > 1;
    List<Boolean> done =
        ManyHands.each(
            upTo(100),
            thing -> {
              if (thing > 0) {
                others.countDown();
                return true;
              }
              return several && awaits(others);
            });
    assertThat(done.get(0)).isEqualTo(several);
  }

  private static boolean awaits(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatOneThreadWouldHaveMetFirstIsThrownAsItIs(boolean isMuch) {
    for (int round = 0; round < 200; round++) {
      IllegalStateException seventh = new IllegalStateException("7");
      assertThatThrownBy(
              () ->
                  ManyHands.each(
                      upTo(50),
                      isMuch,
                      thing -> {
                        if (thing == 7) {
                          throw seventh;
                        }
                        if (thing > 7) {
                          throw new IllegalArgumentException("" + thing);
                        }
                        return thing;
                      }))
          .isSameAs(seventh)
          .hasNoCause();
    }
  }

  @Test
  void afterAFailureNothingIsBegun() {
    AtomicInteger begun = new AtomicInteger();
    assertThatThrownBy(
            () ->
                ManyHands.each(
                    upTo(100_000),
                    thing -> {
                      begun.incrementAndGet();
                      throw new StackOverflowError("" + thing);
                    }))
        .isInstanceOf(StackOverflowError.class)
        .hasMessage("0");
    assertThat(begun).hasValueLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
  }

  @Test
  void workMayBeSharedWithinWork() {
    List<Integer> sums =
        ManyHands.each(
            upTo(20),
            outer ->
                ManyHands.each(upTo(20), inner -> outer * inner).stream()
                    .mapToInt(Integer::intValue)
                    .sum());
    assertThat(sums).isEqualTo(upTo(20).stream().map(outer -> outer * 190).toList());
  }

  @Test
  void whoeverAsksDoesTheFirst() {
    List<Thread> threads = ManyHands.each(upTo(50), thing -> Thread.currentThread());
    assertThat(threads.get(0)).isSameAs(Thread.currentThread());
  }

  @Test
  void whoIsDoneWithTheOthersHelpsWithWhatIsSharedInTheFirst() {
    int both = Math.min(2, Runtime.getRuntime().availableProcessors());
    CountDownLatch met = new CountDownLatch(both);
    List<Boolean> done =
        ManyHands.each(
            upTo(10),
            thing -> thing > 0 || !ManyHands.each(upTo(2), part -> meets(met)).contains(false));
    assertThat(done).doesNotContain(false);
  }

  private static boolean meets(CountDownLatch met) {
    met.countDown();
    return awaits(met);
  }

  @Test
  void whoIsInterruptedDoesItAllAndIsToldThen() {
    Thread.currentThread().interrupt();
    List<Integer> done = ManyHands.each(upTo(1000), thing -> thing);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(done).isEqualTo(upTo(1000));
  }
}
