package dev.qimma.format.qti;

import java.util.List;

/** What a file or a package holds, and what of it could not be read at all. */
public record QtiReading(List<QtiEntry> entries, List<Fault> faults) {

  public QtiReading {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /**
   * Something that is no item and cannot be read.
   *
   * @param kind the last part of a key
   * @param detail what it is about; may be empty
   */
  public record Fault(String file, int line, String kind, String detail) {}
}
