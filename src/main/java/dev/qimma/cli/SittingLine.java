package dev.qimma.cli;

import java.util.Set;

/** Tells of a command line, by its words alone, whether a person will be asked something by it. */
final class SittingLine {

  private static final Set<String> ASKING = Set.of("quiz", "study", "resume", "review");

  private static final Set<String> NOT_ASKING =
      Set.of("-h", "--help", "--plain", "--no-input", "--answers", "--format", "--list");

  private SittingLine() {}

  /**
   * Likely, going by the first word; to be wrong costs some time. In a loop, because it is asked so
   * early that nothing has made streams yet, which takes as long as all else that happens until
   * then.
   */
  static boolean isLikely(String... words) {
    for (String word : words) {
      if (NOT_ASKING.contains(name(word))) {
        return false;
      }
    }
    return words.length == 0 || ASKING.contains(words[0]);
  }

  private static String name(String word) {
    int equals = word.indexOf('=');
    return equals < 0 ? word : word.substring(0, equals);
  }
}
