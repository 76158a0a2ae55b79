package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qimma.history.AttemptLog;
import dev.qimma.history.Event;
import dev.qimma.history.LogException;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.store.SqliteLog;
import dev.qimma.text.Message;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sitting is begun once, by whoever comes first: a thread beside the question, or its answer. */
@Timeout(60)
class BegunTest {

  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
  private static final Plan PLAN =
      new Plan("", "water", 1, Plan.PRACTICE, List.of("water/rise"), NINE);

  @TempDir static Path folder;
  private AttemptLog log = SqliteLog.open(folder.resolve("history.db"));

  @BeforeEach
  void open() {
    log.close();
    log = SqliteLog.open(folder.resolve("history.db"));
  }

  @AfterEach
  void close() {
    log.close();
  }

  private Begun begun(Event... first) {
    return new Begun(() -> log, PLAN, List.of(first));
  }

  @Test
  void theFirstAnswerBeginsItWhereNothingHas() {
    int before = log.sittings("").size();
    Begun begun = begun(new Event.Learning(NINE));
    assertThat(log.sittings("")).hasSize(before);
    begun.keep(new Event.Closed(NINE));
    SittingRecord kept = log.sitting(begun.id().orElseThrow()).orElseThrow();
    assertThat(kept.events()).containsExactly(new Event.Learning(NINE), new Event.Closed(NINE));
  }

  @Test
  void aThreadBesideBeginsItOnce() throws InterruptedException {
    int before = log.sittings("").size();
    Begun begun = begun();
    Thread beside = new Thread(begun::tryToBegin);
    beside.start();
    begun.keep(new Event.Closed(NINE));
    beside.join();
    begun.begin();
    assertThat(begun.id()).isPresent();
    assertThat(log.sittings("")).hasSize(before + 1);
  }

  @Test
  void whatWentWrongIsTriedAgainByWhateverNeedsIt() {
    LogException busy =
        new LogException(LogException.Reason.UNAVAILABLE, Message.of("store.busy", "x"));
    AtomicInteger fails = new AtomicInteger(3);
    Begun begun =
        new Begun(
            () -> {
              if (fails.getAndDecrement() > 0) {
                throw busy;
              }
              return log;
            },
            PLAN,
            List.of());
    begun.tryToBegin();
    assertThat(begun.id()).isEmpty();
    assertThatThrownBy(() -> begun.keep(new Event.Closed(NINE))).isSameAs(busy);
    begun.keep(new Event.Closed(NINE));
    assertThat(log.sitting(begun.id().orElseThrow()).orElseThrow().events()).hasSize(1);
  }
}
