package dev.qimma.paper;

import dev.qimma.question.Fraction;
import dev.qimma.text.Letters;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * One of the versions of an exam.
 *
 * @param name a capital letter
 * @param items in the order printed
 */
public record Version(String name, List<Printed> items) {

  public Version {
    items = List.copyOf(items);
  }

  /** The marks there are to earn. */
  public Fraction points() {
    return items.stream()
        .map(item -> item.asked().card().points())
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /** The name of the version that somebody means who writes {@code b} or {@code ب}. */
  public static String named(String written) {
    OptionalInt letter = Letters.index(written);
    return letter.isPresent()
        ? Letters.latin(letter.getAsInt())
        : written.strip().toUpperCase(Locale.ROOT);
  }
}
