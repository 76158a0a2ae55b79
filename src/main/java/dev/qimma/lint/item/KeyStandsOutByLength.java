package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** QI204: the right options are much longer, or much shorter, than all others (H24, H28d). */
final class KeyStandsOutByLength implements ItemRule {

  /** 1.5 times as long, in halves. */
  private static final int LONGER = 3;

  private static final int SHORTER = 2;
  private static final int LEAST_DIFFERENCE = 12;
  private static final Comparator<String> BY_LENGTH =
      Comparator.comparingInt(KeyStandsOutByLength::length);

  @Override
  public Optional<Fault> look(Wording wording) {
    List<String> right = wording.right();
    List<String> wrong = wording.wrong();
    if (right.isEmpty() || wrong.isEmpty()) {
      return Optional.empty();
    }
    String shortestKey = right.stream().min(BY_LENGTH).orElseThrow();
    String longestKey = right.stream().max(BY_LENGTH).orElseThrow();
    if (isMuchLonger(shortestKey, wrong.stream().max(BY_LENGTH).orElseThrow())) {
      return Optional.of(fault(shortestKey, "longer"));
    }
    return isMuchLonger(wrong.stream().min(BY_LENGTH).orElseThrow(), longestKey)
        ? Optional.of(fault(longestKey, "shorter").as(Severity.INFO))
        : Optional.empty();
  }

  private static Fault fault(String key, String variant) {
    return Fault.of(Rule.KEY_STANDS_OUT_BY_LENGTH, key).in(key).saying(variant);
  }

  private static boolean isMuchLonger(String one, String other) {
    return length(one) * SHORTER >= length(other) * LONGER
        && length(one) - length(other) >= LEAST_DIFFERENCE;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
