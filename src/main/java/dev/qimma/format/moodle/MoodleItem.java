package dev.qimma.format.moodle;

import java.math.BigDecimal;
import java.util.List;

/** One thing that a file says. */
public sealed interface MoodleItem {

  /** Where it begins, from 1. */
  int line();

  /** The topic of what follows. */
  record Category(int line, String path) implements MoodleItem {}

  /**
   * A question.
   *
   * @param id its {@code idnumber}; empty where it has none
   * @param feedback what is said of it whatever was answered
   * @param points that a right answer earns
   * @param remarks what is said to whoever was right, partly right, wrong
   */
  record Question(
      int line,
      String id,
      String name,
      MoodleText stem,
      MoodleText feedback,
      BigDecimal points,
      List<String> tags,
      List<MoodleText> hints,
      List<MoodleText> remarks,
      MoodleBody body)
      implements MoodleItem {
    public Question {
      tags = List.copyOf(tags);
      hints = List.copyOf(hints);
      remarks = List.copyOf(remarks);
    }
  }
}
