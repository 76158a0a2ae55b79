package dev.qimma.terminal;

import dev.qimma.screen.Printer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jline.utils.Signals;

/** The program a person reads long texts with, started without a shell. */
public final class Pager {

  /** Leave at once what fits, leave the text on the screen, let colours through, let Ctrl-C out. */
  private static final String LESS = "FRXK";

  private final String command;
  private final Map<String, String> environment;

  /**
   * A pager.
   *
   * @param command with its arguments, parted by spaces
   */
  public Pager(String command, Map<String, String> environment) {
    this.command = command;
    this.environment = Map.copyOf(environment);
  }

  /**
   * Shows a text until the person has read enough; false where no such program can be started.
   *
   * @param out where the terminal is told what the pager would not pass on
   */
  public boolean show(String text, Printer printer, PrintStream out) {
    ProcessBuilder builder = new ProcessBuilder(words());
    builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
    builder.environment().put("LESS", less());
    Object before = Signals.register("INT", () -> {});
    Thread undone = new Thread(() -> say(printer.implicit(), out));
    Runtime.getRuntime().addShutdownHook(undone);
    try {
      say(printer.explicit(), out);
      read(builder.start(), text);
      return true;
    } catch (IOException e) {
      return false;
    } finally {
      say(printer.implicit(), out);
      Runtime.getRuntime().removeShutdownHook(undone);
      Signals.unregister("INT", before);
    }
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    new StringTokenizer(command).asIterator().forEachRemaining(word -> words.add(word.toString()));
    return words;
  }

  /** Those of the person hold; without colours let through, escapes would be shown as letters. */
  private String less() {
    String theirs = environment.getOrDefault("LESS", "");
    return theirs.isEmpty() ? LESS : theirs + " -R";
  }

  private static void say(String text, PrintStream out) {
    out.print(text);
    out.flush();
  }

  private static void read(Process pager, String text) {
    try (OutputStream in = pager.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // read enough: the pager left before the end
    }
    try {
      pager.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
