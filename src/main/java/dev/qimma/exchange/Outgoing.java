package dev.qimma.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * A file for another program. Its bytes are not to be changed.
 *
 * @param losses what it does not hold of the questions
 */
@SuppressWarnings("ArrayRecordComponent")
public record Outgoing(byte[] bytes, List<Loss> losses) {

  public Outgoing {
    losses = List.copyOf(losses);
  }

  public static Outgoing of(String text, List<Loss> losses) {
    return new Outgoing(text.getBytes(UTF_8), losses);
  }

  /** What it says, where it is text. */
  public String text() {
    return new String(bytes, UTF_8);
  }
}
