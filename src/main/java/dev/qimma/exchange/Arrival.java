package dev.qimma.exchange;

import java.util.Locale;

/** What became of one question of a file that was read. */
public record Arrival(String id, String kind, State state) {

  /** Against the bank as it was before. */
  public enum State {
    NEW,
    CHANGED,
    UNCHANGED,
    /** The bank has another kind of question by that id, or one that cannot be edited. */
    KEPT;

    /** As in machine-readable output. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
