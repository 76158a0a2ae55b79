package dev.qimma.terminal;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Reads one key as it is pressed. */
final class SingleKey {

  private static final int ESCAPE = 0x1b;
  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;

  /** A key that sends a sequence sends it at once. */
  private static final int REST_MILLIS = 50;

  private SingleKey() {}

  /**
   * The key; empty where it means to leave, and for arrows and the like.
   *
   * @param isOver looked at all the while; once it says so, nothing is waited for
   */
  static String read(Terminal terminal, BooleanSupplier isOver) {
    Attributes before = terminal.enterRawMode();
    try {
      int key = NonBlockingReader.READ_EXPIRED;
      while (key == NonBlockingReader.READ_EXPIRED && !isOver.getAsBoolean()) {
        key = terminal.reader().read(REST_MILLIS);
      }
      if (key == ESCAPE) {
        skipRest(terminal.reader());
      }
      return key < 0 || key == ESCAPE || key == CTRL_C || key == CTRL_D
          ? ""
          : Character.toString(key);
    } catch (IOException e) {
      return "";
    } finally {
      terminal.setAttributes(before);
    }
  }

  private static void skipRest(NonBlockingReader reader) throws IOException {
    int rest = reader.read(REST_MILLIS);
    while (rest >= 0) {
      rest = reader.read(REST_MILLIS);
    }
  }
}
