package dev.qimma.bank;

import java.util.HashSet;
import java.util.Set;

/** What a bank names and could not be read, so that nobody is told it were not there. */
final class Lost {

  /** Of a file that could not be read at all. */
  static final Set<String> EVERYTHING = Set.of("sources", "quotes", "objectives");

  private final Set<String> names = new HashSet<>();

  void add(Set<String> more) {
    names.addAll(more);
  }

  /** Whether it may be there after all. */
  boolean mayHold(String key, String name) {
    return names.contains(key) || names.contains(key + "/" + name);
  }
}
