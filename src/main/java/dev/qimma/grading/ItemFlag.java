package dev.qimma.grading;

import dev.qimma.question.Fraction;
import dev.qimma.question.Option;
import dev.qimma.stats.OptionStatistics;
import dev.qimma.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A sign that something may be wrong with a question.
 *
 * @param option the letter of the option it is about; empty where it is about the question
 */
public record ItemFlag(Kind kind, String option) {

  private static final Fraction HARD = Fraction.of(1, 5);
  private static final Fraction EASY = Fraction.of(9, 10);
  private static final double WEAK = 0.15;
  private static final int ONE_IN = 20;

  /** What the sign is. */
  public enum Kind {
    /** Less than a fifth of the marks was earned. */
    LOW_P,
    /** More than nine tenths of the marks were earned. */
    HIGH_P,
    /** Those who did well on the rest did worse here: the key may be wrong. */
    NEGATIVE_R_REST,
    /** It hardly tells those who do well on the rest from the others. */
    LOW_R_REST,
    /** A wrong option draws better learners than the right one. */
    DISTRACTOR_ABOVE_KEY,
    /** A wrong option that fewer than one in twenty chose. */
    RARE_DISTRACTOR;

    /** The word in machine-readable output. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static List<ItemFlag> of(ItemResult item) {
    List<ItemFlag> flags = new ArrayList<>();
    item.p().filter(p -> p.compareTo(HARD) < 0).ifPresent(p -> flags.add(of(Kind.LOW_P)));
    item.p().filter(p -> p.compareTo(EASY) > 0).ifPresent(p -> flags.add(of(Kind.HIGH_P)));
    item.statistics()
        .rRest()
        .ifPresent(
            r -> {
              if (r < 0) {
                flags.add(of(Kind.NEGATIVE_R_REST));
              }
              if (r < WEAK) {
                flags.add(of(Kind.LOW_R_REST));
              }
            });
    above(item, flags);
    rare(item, flags);
    return flags;
  }

  private static ItemFlag of(Kind kind) {
    return new ItemFlag(kind, "");
  }

  private static OptionStatistics statistics(ItemResult item, Option option) {
    return item.statistics().options().get(option.index());
  }

  /** Above that of every right option. */
  private static void above(ItemResult item, List<ItemFlag> flags) {
    OptionalDouble key =
        item.options().stream()
            .filter(Option::isRight)
            .map(option -> statistics(item, option).rRest())
            .flatMapToDouble(OptionalDouble::stream)
            .max();
    if (key.isPresent()) {
      item.options().stream()
          .filter(option -> !option.isRight())
          .filter(option -> statistics(item, option).rRest().orElse(-1) > key.getAsDouble())
          .forEach(option -> flags.add(about(Kind.DISTRACTOR_ABOVE_KEY, option)));
    }
  }

  private static void rare(ItemResult item, List<ItemFlag> flags) {
    if (item.n() > 0) {
      item.options().stream()
          .filter(option -> !option.isRight())
          .filter(option -> statistics(item, option).n() * ONE_IN < item.n())
          .forEach(option -> flags.add(about(Kind.RARE_DISTRACTOR, option)));
    }
  }

  private static ItemFlag about(Kind kind, Option option) {
    return new ItemFlag(kind, Letters.latin(option.index()));
  }
}
