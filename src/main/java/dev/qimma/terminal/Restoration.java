package dev.qimma.terminal;

import dev.qimma.screen.bidi.EmitMode;

/**
 * Leaves a terminal as it was found, on every way out: also when the process is told to end ({@code
 * kill -TERM}, {@code kill -HUP}). Prints nothing more from then on, lest a page be cut in half.
 */
final class Restoration implements AutoCloseable {

  /** A line of its own, no marks around what is pasted, usual arrow keys, the cursor to be seen. */
  private static final String USUAL = "\r\n\u001b[?2004l\u001b[?1l\u001b>\u001b[?25h";

  private final OpenTerminal terminal;
  private final Thread hook = new Thread(this::restore, "terminal-restoration");
  private EmitMode mode = EmitMode.VISUAL;
  private boolean isOver;

  Restoration(OpenTerminal terminal) {
    this.terminal = terminal;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What may have to be taken back. */
  synchronized void expect(EmitMode used) {
    if (mode != EmitMode.VISUAL_EXPLICIT) {
      mode = used;
    }
  }

  synchronized void print(String text) {
    if (!isOver) {
      terminal.writer().print(text);
      terminal.writer().flush();
    }
  }

  synchronized boolean isOver() {
    return isOver || isEnding();
  }

  /** Whether the process is ending: then no hook can be taken off any more. */
  private static boolean isEnding() {
    try {
      Runtime.getRuntime().removeShutdownHook(new Thread());
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private synchronized void restore() {
    isOver = true;
    finish(USUAL + mode.closing());
  }

  /** The last that is printed; where nothing was before, no terminal is opened for it. */
  private void finish(String text) {
    terminal
        .written()
        .ifPresent(
            writer -> {
              writer.print(text);
              writer.flush();
            });
  }

  @Override
  public synchronized void close() {
    if (!isOver) {
      finish(mode.closing());
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook at work.
    }
  }
}
