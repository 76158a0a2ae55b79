package dev.qimma.format.gift;

import java.util.List;

/** One thing that a file says. */
public sealed interface GiftItem {

  /** Where it begins, from 1. */
  int line();

  /** The topic of what follows. */
  record Category(int line, String path) implements GiftItem {}

  /**
   * A question.
   *
   * @param id from the remark above it; empty where there is none
   * @param name empty where it has none
   * @param feedback what is said of it whatever was answered
   */
  record Question(
      int line,
      String id,
      List<String> tags,
      String name,
      GiftText stem,
      GiftAnswer answer,
      GiftText feedback)
      implements GiftItem {
    public Question {
      tags = List.copyOf(tags);
    }
  }
}
