package dev.qimma.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A terminal is opened once, by whoever comes first; its size is known before. */
@Timeout(60)
class OpenTerminalTest {

  private static final Size SMALL = Size.of(40, 10);

  private final AtomicInteger built = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();

  private Terminal build() throws IOException {
    built.incrementAndGet();
    Terminal terminal =
        new DumbTerminal(
            "test",
            "xterm",
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8) {
          @Override
          protected void doClose() throws IOException {
            ended.incrementAndGet();
            super.doClose();
          }
        };
    terminal.setSize(Size.of(80, 24));
    return terminal;
  }

  private static OpenTerminal terminal(Optional<Size> measured, Callable<Terminal> building) {
    return new OpenTerminal("xterm", new FutureTask<>(() -> measured), building);
  }

  @Test
  void itsSizeIsKnownWhileItIsStillBeingOpened() throws Exception {
    CountDownLatch mayOpen = new CountDownLatch(1);
    OpenTerminal open =
        terminal(
            Optional.of(SMALL),
            () -> {
              mayOpen.await();
              return build();
            });
    Thread beside = new Thread(open::open);
    beside.start();
    assertThat(open.size()).isEqualTo(SMALL);
    assertThat(open.isCapable()).isTrue();
    assertThat(open.isOpen()).isFalse();
    mayOpen.countDown();
    assertThat(open.listen()).isSameAs(open.terminal());
    beside.join();
    assertThat(open.size()).isEqualTo(Size.of(80, 24));
    assertThat(built).hasValue(1);
    open.close();
  }

  @Test
  void whereNothingIsKnownOfItItIsOpened() {
    OpenTerminal open = terminal(Optional.empty(), this::build);
    assertThat(open.written()).isEmpty();
    assertThat(open.size()).isEqualTo(Size.of(80, 24));
    assertThat(open.writer()).isSameAs(open.terminal().writer());
    assertThat(open.written()).isPresent();
    open.close();
  }

  @Test
  void whatNobodyOpenedIsNotOpenedToBeClosed() {
    terminal(Optional.of(SMALL), this::build).close();
    assertThat(built).hasValue(0);
  }

  /** To set it back would stop a process that is not in front. */
  @Test
  void whatWasOpenedAheadAndNotUsedIsLetBe() {
    OpenTerminal open = terminal(Optional.of(SMALL), this::build);
    open.open();
    open.settle();
    open.close();
    assertThat(ended).hasValue(0);
    assertThat(open.listen()).isSameAs(open.terminal());
    open.close();
    assertThat(ended).hasValue(1);
  }

  @Test
  void whatCouldNotBeOpenedIsToldOnceAndNotAgainAtTheEnd() {
    OpenTerminal open =
        terminal(
            Optional.of(SMALL),
            () -> {
              throw new IOException("no terminal");
            });
    open.open();
    assertThatThrownBy(open::terminal)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no terminal");
    open.close();
  }
}
