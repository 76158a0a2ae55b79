package dev.qimma.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.question.Question;
import dev.qimma.quiz.Ending;
import dev.qimma.quiz.Player;
import dev.qimma.quiz.Shelf;
import dev.qimma.quiz.Sitting;
import dev.qimma.screen.Theme;
import dev.qimma.screen.View;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.text.Messages;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.ScreenTerminal;

/** A sitting on a terminal that is only a grid of cells; it is typed at and looked at. */
final class VirtualScreen implements AutoCloseable {

  static final String UP = "\u001b[A";
  static final String DOWN = "\u001b[B";
  static final String SHIFT_DOWN = "\u001b[1;2B";
  static final String ENTER = "\r";
  static final String ESCAPE = "\u001b";
  static final String CTRL_C = "\u0003";
  static final String CTRL_D = "\u0004";

  private static final long LOOK_MILLIS = 20;

  /** So many looks at the same make it still. */
  private static final int STILL = 10;

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  private final ScreenTerminal.VirtualTerminal virtual;
  private final JLineConsole console;
  private final List<Event> kept = Collections.synchronizedList(new ArrayList<>());
  private CompletableFuture<Ending> ending = new CompletableFuture<>();

  VirtualScreen(int columns, int rows, boolean hasKeys) throws IOException {
    virtual = ScreenTerminal.withTerminal("test", "xterm-256color", columns, rows);
    Theme theme = new Theme(0, false);
    console = JLineConsole.on(OpenTerminal.of(virtual.terminal()), EmitMode.VISUAL, theme, hasKeys);
  }

  /** Begins a sitting with these questions, their options in canonical order. */
  VirtualScreen play(
      Bank bank, List<Question> questions, String interfaceWords, List<String> content) {
    Map<String, Question> byName = new LinkedHashMap<>();
    questions.forEach(question -> byName.put(question.card().name(), question));
    Plan plan = new Plan("", bank.name(), 1, Plan.PRACTICE, List.copyOf(byName.keySet()), NINE);
    View view = new View(Messages.load(interfaceWords), content, new Theme(0, false));
    Player<Sitting> player =
        new Player<>(
            Sitting.begin(plan, Shelf.of(byName)),
            kept::add,
            console,
            view,
            InstantSource.fixed(NINE),
            place -> false);
    ending = CompletableFuture.supplyAsync(player::play, VirtualScreen::start);
    return this;
  }

  private static void start(Runnable task) {
    Thread sitting = new Thread(task, "sitting");
    sitting.setDaemon(true);
    sitting.start();
  }

  /** Types keys one after the other. */
  VirtualScreen type(String... keys) {
    for (String key : keys) {
      try {
        virtual.terminal().processInputBytes(key.getBytes(UTF_8));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return this;
  }

  VirtualScreen resize(int columns, int rows) {
    virtual.screen().setSize(Size.of(columns, rows));
    virtual.terminal().setSize(Size.of(columns, rows));
    virtual.terminal().raise(Terminal.Signal.WINCH);
    return this;
  }

  /** Waits until a line of the screen holds that text. */
  VirtualScreen until(String text) {
    return until(lines -> lines.stream().anyMatch(line -> line.contains(text)), text);
  }

  VirtualScreen until(Predicate<List<String>> seen, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!seen.test(lines())) {
      assertThat(System.nanoTime())
          .as("waiting for [%s] on\n%s", what, String.join("\n", lines()))
          .isLessThan(end);
      try {
        virtual.screen().waitDirty(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return this;
  }

  /** The lines once nothing has changed on the screen for a while. */
  List<String> settled() {
    List<String> before = List.of();
    int alike = 0;
    while (alike < STILL) {
      List<String> now = lines();
      alike = now.equals(before) ? alike + 1 : 0;
      before = now;
      pause();
    }
    return before;
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Ending ending() {
    return ending.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  List<Event> kept() {
    return List.copyOf(kept);
  }

  Attributes attributes() {
    return virtual.terminal().getAttributes();
  }

  /** The lines of the screen, without what is empty at their ends. */
  List<String> lines() {
    int columns = virtual.screen().getColumns();
    int rows = virtual.screen().getRows();
    long[] cells = new long[columns * rows];
    virtual.screen().dump(cells, 0, 0, rows, columns, null);
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      Arrays.stream(cells, row * columns, (row + 1) * columns)
          .mapToInt(ScreenTerminal::cellCodePoint)
          .forEach(letter -> line.appendCodePoint(letter == 0 ? ' ' : letter));
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    console.close();
  }
}
