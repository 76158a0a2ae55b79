package dev.qimma.lint.wording;

import dev.qimma.text.Measure;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An option that stands for all numbers between two, with their ends. */
public record NumberRange(BigDecimal least, BigDecimal most) {

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
  private static final Set<String> BEFORE = Words.forms("from between", "من بين");
  private static final List<String> BETWEEN = List.of("to", "and", "إلى", "الى", "و");
  private static final int LONGEST = 80;

  /** Reads {@code 1–5 days}, {@code from 1 to 5}, {@code بين 1 و5}. */
  public static Optional<NumberRange> parse(String text) {
    boolean mayBe = text.length() <= LONGEST && Numerals.hasDigit(text);
    String range = mayBe ? withoutFirst(text.strip()) : "";
    for (int at = 1; at < range.length(); at++) {
      Optional<NumberRange> read = parse(range, at);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  private static String withoutFirst(String text) {
    int space = text.indexOf(' ');
    boolean begins =
        space > 0 && Words.of(text.substring(0, space)).stream().anyMatch(w -> w.isOneOf(BEFORE));
    return begins ? text.substring(space + 1).strip() : text;
  }

  private static Optional<NumberRange> parse(String range, int at) {
    if (DASHES.indexOf(range.charAt(at)) >= 0) {
      return of(range.substring(0, at), range.substring(at + 1));
    }
    if (range.charAt(at - 1) != ' ') {
      return Optional.empty();
    }
    return BETWEEN.stream()
        .filter(word -> range.startsWith(word, at))
        .findFirst()
        .flatMap(word -> of(range.substring(0, at), range.substring(at + word.length())));
  }

  private static Optional<NumberRange> of(String first, String second) {
    if (!Numerals.hasDigit(first) || !Numerals.hasDigit(second)) {
      return Optional.empty();
    }
    Optional<Measure> least = Numerals.parseWithUnit(first.strip());
    Optional<Measure> most = Numerals.parseWithUnit(second.strip());
    return least.isPresent()
            && most.isPresent()
            && isOneUnit(least.get().unit(), most.get().unit())
            && least.get().number().compareTo(most.get().number()) < 0
        ? Optional.of(new NumberRange(least.get().number(), most.get().number()))
        : Optional.empty();
  }

  private static boolean isOneUnit(String first, String second) {
    return first.isEmpty() || first.equals(second);
  }

  /** The ranges of some options, nothing for those that are none. */
  public static List<Optional<NumberRange>> all(List<String> options) {
    List<Optional<NumberRange>> ranges = new ArrayList<>();
    options.forEach(option -> ranges.add(parse(option)));
    return ranges;
  }

  /** Whether some number lies within both and is the end of neither. */
  public boolean overlaps(NumberRange other) {
    return least.max(other.least).compareTo(most.min(other.most)) < 0;
  }

  /** Whether one begins where the other ends. */
  public boolean touches(NumberRange other) {
    return least.compareTo(other.most) == 0 || other.least.compareTo(most) == 0;
  }
}
