package dev.qimma.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;

/**
 * How large the terminal is, for verbs that open none.
 *
 * @param rows 0 where nobody says
 */
public record TerminalSize(int columns, int rows) {

  private static final int USUAL = 80;
  private static final File TERMINAL = new File("/dev/tty");
  private static final int PATIENCE_MILLIS = 500;
  private static final TerminalSize UNKNOWN = new TerminalSize(0, 0);

  /** As the environment has it, else as the terminal says, else 80 columns. */
  public static TerminalSize of(Map<String, String> environment, boolean isTerminal) {
    int columns = number(environment.getOrDefault("COLUMNS", ""));
    int rows = number(environment.getOrDefault("LINES", ""));
    boolean isAsked = isTerminal && (columns == 0 || rows == 0) && TERMINAL.exists();
    TerminalSize asked = isAsked ? ask() : UNKNOWN;
    int width = columns > 0 ? columns : asked.columns;
    return new TerminalSize(width > 0 ? width : USUAL, rows > 0 ? rows : asked.rows);
  }

  private static int number(String word) {
    try {
      return Math.max(0, Integer.parseInt(word));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** What {@code stty size} says: rows and columns. */
  private static TerminalSize ask() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(TERMINAL).start();
      stty.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      StringTokenizer words = new StringTokenizer(said);
      if (words.countTokens() != 2) {
        return UNKNOWN;
      }
      int rows = number(words.nextToken());
      return new TerminalSize(number(words.nextToken()), rows);
    } catch (IOException e) {
      return UNKNOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }
}
