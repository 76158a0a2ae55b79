package dev.qimma.exchange;

import java.time.Instant;
import java.util.List;

/** One format of other programs. */
public interface Format {

  /** Its name on the command line: {@code gift}. */
  String name();

  /** What people call it: {@code GIFT}. */
  String title();

  /** What its files are called like, with the dot; the first is that of files written. */
  List<String> endings();

  /** Whether its files are text. */
  boolean isText();

  /** Whether it can be written. */
  default boolean isWritable() {
    return true;
  }

  /** How much a file looks like one of it by its content, from 0 to 100. */
  int likeness(RawFile file);

  /**
   * Reads all that can be read; what cannot is among the problems. Texts whose language the file
   * does not tell are in {@link Incoming#UNTOLD}.
   */
  Incoming read(RawFile file);

  /**
   * Writes the items.
   *
   * @param languages in which there are texts, the one that leads first
   */
  Outgoing write(List<Item> items, List<String> languages);

  /**
   * Writes the items.
   *
   * @param now for formats that say when they were written
   */
  default Outgoing write(List<Item> items, List<String> languages, Instant now) {
    return write(items, languages);
  }
}
