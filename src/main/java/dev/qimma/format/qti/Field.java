package dev.qimma.format.qti;

import java.math.BigDecimal;
import java.util.List;

/** A place of an item where an answer is given. */
sealed interface Field {

  /** By which rules know it. */
  String id();

  /**
   * Something is picked.
   *
   * @param keys answers that may be right, the likeliest first
   */
  record Pick(String id, boolean isSeveral, List<Label> labels, List<List<String>> keys)
      implements Field {
    public Pick {
      labels = List.copyOf(labels);
      keys = keys.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What is picked, ordered or matched.
   *
   * @param feedback that stands beside it in the file; may be empty
   */
  record Label(String id, String text, String feedback) {}

  /**
   * Something is typed.
   *
   * @param candidates texts that may be right, the likeliest first
   * @param ranges of numbers that may be right
   * @param heedsCase whether the file says that capitals matter
   */
  record Entry(
      String id, boolean isNumber, List<String> candidates, List<Range> ranges, boolean heedsCase)
      implements Field {
    public Entry {
      candidates = List.copyOf(candidates);
      ranges = List.copyOf(ranges);
    }
  }

  /** Numbers from one to another. */
  record Range(BigDecimal least, BigDecimal value, BigDecimal most) {}

  /** Pairs are made; a key names the one and the other, a space between them. */
  record Pairing(String id, List<Label> left, List<Label> right, List<String> key)
      implements Field {
    public Pairing {
      left = List.copyOf(left);
      right = List.copyOf(right);
      key = List.copyOf(key);
    }
  }

  /** Labels are put in order. */
  record Sequence(String id, List<Label> labels, List<String> key) implements Field {
    public Sequence {
      labels = List.copyOf(labels);
      key = List.copyOf(key);
    }
  }

  /** A long text is written. */
  record Essay(String id, String model) implements Field {}
}
