package dev.qimma.terminal;

import dev.qimma.quiz.Console;
import dev.qimma.quiz.board.Key;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.Printer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Shows a page on a terminal and hands it keys until it ends. */
final class PageWatch {

  private static final int USUAL_ROWS = 24;

  private final OpenTerminal open;
  private final Supplier<Keyboard> keyboards;
  private final Supplier<Printer> printers;
  private final LiveRegion region;
  private final AtomicBoolean isResized = new AtomicBoolean();

  /**
   * A watch over one page.
   *
   * @param keyboards give the keys of the terminal, once it is open
   * @param printers give the printer for the terminal as it is
   */
  PageWatch(OpenTerminal open, Supplier<Keyboard> keyboards, Supplier<Printer> printers) {
    this.open = open;
    this.keyboards = keyboards;
    this.printers = printers;
    this.region = new LiveRegion(open.writer());
  }

  /**
   * Watches until the page ends.
   *
   * @param shown run once, when the page is on the screen and keys can be taken
   */
  Console.Line run(Console.Page page, Runnable shown) {
    Size size = open.size();
    Frame frame = page.frame();
    Frame.Laid laid = laid(frame); // while the terminal may still be being opened
    Terminal terminal = open.listen();
    Terminal.SignalHandler before =
        terminal.handle(Terminal.Signal.WINCH, signal -> isResized.set(true));
    Attributes cooked = terminal.enterRawMode();
    open.writer().print(printers.get().explicit());
    try {
      show(frame, open.size().equals(size) ? laid : laid(frame), true);
      shown.run();
      return watch(page, keyboards.get());
    } finally {
      open.writer().print(printers.get().implicit());
      open.writer().flush();
      terminal.setAttributes(cooked);
      terminal.handle(Terminal.Signal.WINCH, before);
    }
  }

  private Console.Line watch(Console.Page page, Keyboard keyboard) {
    Optional<Console.Line> line = Optional.empty();
    while (line.isEmpty()) {
      @Nullable Key key = next(keyboard);
      if (isResized.getAndSet(false)) {
        region.forget();
        Frame frame = page.frame();
        show(frame, laid(frame), true);
      }
      if (key != null) {
        line = page.press(key);
        Frame frame = page.frame();
        show(frame, laid(frame), false);
      }
    }
    finish(page.frame());
    return line.get();
  }

  /** A signal counts as the key that sends it. */
  private @Nullable Key next(Keyboard keyboard) {
    boolean[] isStopped = new boolean[1];
    Key key =
        keyboard.next(
            () -> {
              isStopped[0] = open.wasInterrupted();
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
  private void show(Frame frame, Frame.Laid laid, boolean isFirst) {
    if (isFirst && laid.isCut()) {
      printers.get().lines(frame.head()).forEach(line -> open.writer().print(line + "\r\n"));
    }
    region.draw(laid.lines(), laid.focus());
  }

  private Frame.Laid laid(Frame frame) {
    int rows = open.size().getRows();
    return frame.laid(printers.get(), (rows > 0 ? rows : USUAL_ROWS) - 1);
  }
}
