package dev.qimma.terminal;

import dev.qimma.quiz.Console;
import dev.qimma.screen.Document;
import dev.qimma.screen.Printer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * A terminal without cursor movement, as screen readers and dumb terminals need it: the terminal
 * itself edits the line. Ctrl-C comes as a signal while a line is waited for.
 */
public final class PlainConsole implements Console {

  private final BufferedReader in;
  private final PrintStream out;
  private final Printer printer;

  /** A line being read; it goes on after Ctrl-C, and the next prompt gets it. */
  private @Nullable CompletableFuture<Line> reading;

  public PlainConsole(BufferedReader in, PrintStream out, Printer printer) {
    this.in = in;
    this.out = out;
    this.printer = printer;
  }

  @Override
  public Line ask(String prompt) {
    out.print(prompt);
    out.flush();
    CompletableFuture<Line> line = reading();
    CompletableFuture<Line> interruption = new CompletableFuture<>();
    Object before = Signals.register("INT", () -> interruption.complete(new Interrupted()));
    try {
      Line came = line.applyToEither(interruption, either -> either).join();
      if (line.isDone()) {
        reading = null;
      } else {
        out.print('\n');
      }
      return came;
    } finally {
      Signals.unregister("INT", before);
    }
  }

  private CompletableFuture<Line> reading() {
    CompletableFuture<Line> line = reading;
    if (line == null) {
      line = CompletableFuture.supplyAsync(this::read, PlainConsole::start);
      reading = line;
    }
    return line;
  }

  private static void start(Runnable task) {
    Thread keyboard = new Thread(task, "keyboard");
    keyboard.setDaemon(true);
    keyboard.start();
  }

  private Line read() {
    try {
      String line = in.readLine();
      return line == null ? new Ended() : new Typed(line);
    } catch (IOException e) {
      return new Ended();
    }
  }

  @Override
  public void show(Document document) {
    out.print(printer.text(document));
    out.flush();
  }
}
