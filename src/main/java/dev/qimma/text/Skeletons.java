package dev.qimma.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/** The skeletons of texts that should differ, as they come. */
public final class Skeletons {

  private final Set<Long> seen = new HashSet<>();
  private boolean mayBeAny;

  /**
   * Takes these to those before them, and tells whether no folding can make one of these the same
   * as one of those, as is most often so. Among each other they may be.
   */
  public boolean takesNew(Collection<String> texts) {
    long[] own = new long[texts.size()];
    int known = 0;
    boolean areNew = true;
    for (String text : texts) {
      OptionalLong skeleton = Skeleton.of(text);
      if (skeleton.isEmpty()) {
        mayBeAny = true;
      } else {
        own[known++] = skeleton.getAsLong();
        areNew &= !seen.contains(own[known - 1]);
      }
    }
    for (int at = 0; at < known; at++) {
      seen.add(own[at]);
    }
    return areNew && !mayBeAny;
  }
}
