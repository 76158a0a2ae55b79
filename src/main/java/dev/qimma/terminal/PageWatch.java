package dev.qimma.terminal;

import dev.qimma.quiz.Console;
import dev.qimma.quiz.board.Key;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.Printer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Shows a page on a terminal and hands it keys until it ends. */
final class PageWatch {

  private static final int USUAL_ROWS = 24;

  private final Terminal terminal;
  private final Keyboard keyboard;
  private final Supplier<Printer> printers;
  private final LiveRegion region;
  private final BooleanSupplier wasInterrupted;
  private final AtomicBoolean isResized = new AtomicBoolean();

  /**
   * A watch over one page.
   *
   * @param printers give the printer for the terminal as it is
   * @param wasInterrupted whether the process was told to stop since it was asked last
   */
  PageWatch(
      Terminal terminal,
      Keyboard keyboard,
      Supplier<Printer> printers,
      BooleanSupplier wasInterrupted) {
    this.terminal = terminal;
    this.keyboard = keyboard;
    this.printers = printers;
    this.wasInterrupted = wasInterrupted;
    this.region = new LiveRegion(terminal.writer());
  }

  Console.Line run(Console.Page page) {
    Terminal.SignalHandler before =
        terminal.handle(Terminal.Signal.WINCH, signal -> isResized.set(true));
    Attributes cooked = terminal.enterRawMode();
    terminal.writer().print(printers.get().explicit());
    try {
      return watch(page);
    } finally {
      terminal.writer().print(printers.get().implicit());
      terminal.flush();
      terminal.setAttributes(cooked);
      terminal.handle(Terminal.Signal.WINCH, before);
    }
  }

  private Console.Line watch(Console.Page page) {
    show(page.frame(), true);
    Optional<Console.Line> line = Optional.empty();
    while (line.isEmpty()) {
      @Nullable Key key = next();
      if (isResized.getAndSet(false)) {
        region.forget();
        show(page.frame(), true);
      }
      if (key != null) {
        line = page.press(key);
        show(page.frame(), false);
      }
    }
    finish(page.frame());
    return line.get();
  }

  /** A signal counts as the key that sends it. */
  private @Nullable Key next() {
    boolean[] isStopped = new boolean[1];
    Key key =
        keyboard.next(
            () -> {
              isStopped[0] = wasInterrupted.getAsBoolean();
              return isStopped[0] || isResized.get();
            });
    return isStopped[0] ? Key.Stroke.INTERRUPT : key;
  }

  /** Leaves the page as it is, whole, but for the keys. */
  private void finish(Frame frame) {
    Frame rest = new Frame(frame.head(), frame.items(), frame.focus(), Document.EMPTY);
    Frame.Laid shown = laid(rest);
    region.finish(
        shown.isCut() ? shown.lines() : rest.laid(printers.get(), Integer.MAX_VALUE).lines());
  }

  /** What does not fit is first shown whole, to be scrolled back to. */
  private void show(Frame frame, boolean isFirst) {
    Frame.Laid laid = laid(frame);
    if (isFirst && laid.isCut()) {
      printers.get().lines(frame.head()).forEach(line -> terminal.writer().print(line + "\r\n"));
    }
    region.draw(laid.lines(), laid.focus());
  }

  private Frame.Laid laid(Frame frame) {
    int rows = terminal.getSize().getRows();
    return frame.laid(printers.get(), (rows > 0 ? rows : USUAL_ROWS) - 1);
  }
}
