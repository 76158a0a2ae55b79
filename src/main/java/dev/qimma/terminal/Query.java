package dev.qimma.terminal;

import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Asks a terminal, in one write and one read, what it does with right-to-left text. */
final class Query {

  private static final String CLEAR_LINE = "\r\u001b[K";

  /**
   * Does it have the bidirectional mode (DECRQM)? What is it called (XTVERSION)? How far do lam and
   * alef take the cursor? Whatever a terminal prints for a question it does not know is cleared.
   * Every terminal answers the last one (DA1), so nothing more is waited for then.
   */
  static final String TEXT =
      CLEAR_LINE
          + "\u001b[8$p"
          + "\u001b[>q"
          + CLEAR_LINE
          + "\u0644\u0627"
          + "\u001b[6n"
          + CLEAR_LINE
          + "\u001b[c";

  /** More than any terminal says; less than a cat on the keyboard. */
  private static final int MOST = 4096;

  private Query() {}

  /**
   * Asks; what is typed meanwhile is among the replies.
   *
   * @param patienceMillis how long a silence ends the waiting
   */
  static Replies ask(Terminal terminal, int patienceMillis) {
    Attributes before = terminal.enterRawMode();
    try {
      terminal.writer().print(TEXT);
      terminal.writer().flush();
      return Replies.parse(heard(terminal.reader(), patienceMillis));
    } catch (IOException e) {
      return Replies.NONE;
    } finally {
      terminal.setAttributes(before);
    }
  }

  private static String heard(NonBlockingReader reader, int patienceMillis) throws IOException {
    StringBuilder heard = new StringBuilder();
    int c = reader.read(patienceMillis);
    while (c >= 0) {
      heard.append((char) c);
      if (heard.length() >= MOST || (c == 'c' && Replies.parse(heard.toString()).isWhole())) {
        break;
      }
      c = reader.read(patienceMillis);
    }
    return heard.toString();
  }
}
