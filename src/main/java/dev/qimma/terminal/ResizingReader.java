package dev.qimma.terminal;

import java.util.HashMap;
import java.util.function.Supplier;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/** A line that is typed; when the terminal is resized, what stands above it is drawn again too. */
final class ResizingReader extends LineReaderImpl {

  private final Supplier<String> above;

  /**
   * A reader of lines.
   *
   * @param above what stands above the line, laid out for the terminal as it is
   */
  ResizingReader(Terminal terminal, Supplier<String> above) {
    super(terminal, "qimma", new HashMap<>());
    this.above = above;
  }

  @Override
  protected void handleSignal(Terminal.Signal signal) {
    if (signal == Terminal.Signal.WINCH) {
      terminal.writer().print(LiveRegion.CLEAR_SCREEN + above.get().replace("\n", "\r\n"));
      terminal.flush();
      redrawLine();
    }
    super.handleSignal(signal);
    if (signal == Terminal.Signal.WINCH) {
      redisplay();
    }
  }
}
