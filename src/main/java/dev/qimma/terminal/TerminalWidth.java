package dev.qimma.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;

/** How wide the terminal is, for verbs that open none. */
public final class TerminalWidth {

  private static final int USUAL = 80;
  private static final File TERMINAL = new File("/dev/tty");
  private static final int PATIENCE_MILLIS = 500;

  private TerminalWidth() {}

  /** Columns as the environment has them, else as the terminal says, else 80. */
  public static int of(Map<String, String> environment, boolean isTerminal) {
    int columns = number(environment.getOrDefault("COLUMNS", ""));
    if (columns > 0) {
      return columns;
    }
    int asked = isTerminal && TERMINAL.exists() ? ask() : 0;
    return asked > 0 ? asked : USUAL;
  }

  private static int number(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** What {@code stty size} says: rows and columns. */
  private static int ask() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(TERMINAL).start();
      stty.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      StringTokenizer words = new StringTokenizer(said);
      return words.countTokens() == 2 && words.nextToken() != null ? number(words.nextToken()) : 0;
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
