package dev.qimma.terminal;

import dev.qimma.quiz.Console;
import dev.qimma.screen.Document;
import dev.qimma.screen.Printer;
import dev.qimma.text.Displayable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;

/** Lines in, lines out: a pipe. */
public final class LineConsole implements Console {

  private final BufferedReader in;
  private final PrintStream out;
  private final Printer printer;

  public LineConsole(BufferedReader in, PrintStream out, Printer printer) {
    this.in = in;
    this.out = out;
    this.printer = printer;
  }

  @Override
  public Line ask(String prompt) {
    out.print(prompt);
    out.flush();
    try {
      String line = in.readLine();
      out.println(line == null ? "" : Displayable.of(line));
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
