package dev.qimma.format.qti;

/** What an item of a file turns out to be. */
public sealed interface QtiEntry permits QtiItem, QtiEntry.Skipped {

  /**
   * One that is not read.
   *
   * @param reason why, as the last part of a key
   * @param about what the reason is about; may be empty
   */
  record Skipped(QtiItem.Place place, String id, String reason, String about) implements QtiEntry {}
}
