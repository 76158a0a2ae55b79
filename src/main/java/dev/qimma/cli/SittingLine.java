package dev.qimma.cli;

import java.util.Set;

/** Tells of a command line, by its words alone, whether a person will be asked something by it. */
final class SittingLine {

  private static final Set<String> ASKING = Set.of("quiz", "study", "resume", "review");

  private static final Set<String> NOT_ASKING =
      Set.of("-h", "--help", "-V", "--version", "--plain", "--no-input", "--answers", "--format");

  private SittingLine() {}

  /**
   * Likely; to be wrong costs some time, and nothing else. In a loop, because it is asked so early
   * that nothing has made streams yet, which takes as long as all else that happens until then.
   */
  static boolean isLikely(String... words) {
    boolean asks = words.length == 0;
    for (String word : words) {
      if (NOT_ASKING.contains(name(word))) {
        return false;
      }
      asks |= ASKING.contains(word);
    }
    return asks;
  }

  private static String name(String word) {
    int equals = word.indexOf('=');
    return equals < 0 ? word : word.substring(0, equals);
  }
}
