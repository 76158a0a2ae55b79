package dev.qimma.grading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many records there were and what became of them. Each number comes from a counter of its own;
 * together they must agree.
 */
public record Counts(
    long records,
    long graded,
    long blank,
    Map<Reason, Long> rejects,
    Map<Warning.Kind, Long> warnings) {

  public Counts {
    rejects = Collections.unmodifiableMap(copy(Reason.class, rejects));
    warnings = Collections.unmodifiableMap(copy(Warning.Kind.class, warnings));
    long rejected = sum(rejects);
    if (records != graded + blank + rejected) {
      throw new IllegalStateException(
          records
              + " records, but "
              + graded
              + " graded, "
              + blank
              + " blank, "
              + rejected
              + " rejected");
    }
  }

  public long rejected() {
    return sum(rejects);
  }

  private static long sum(Map<Reason, Long> counted) {
    return counted.values().stream().mapToLong(Long::longValue).sum();
  }

  private static <K extends Enum<K>> Map<K, Long> copy(Class<K> type, Map<K, Long> counted) {
    Map<K, Long> copy = new EnumMap<>(type);
    copy.putAll(counted);
    copy.values().removeIf(count -> count == 0);
    return copy;
  }
}
