package dev.qimma.text;

import java.math.BigDecimal;
import java.util.Locale;

/** The form of a sentence that goes with a number: the plural categories of CLDR. */
enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Plural of(String language, BigDecimal number) {
    return language.equals(Localized.ARABIC) ? arabic(number.abs()) : english(number.abs());
  }

  /** {@code one: i = 1 and v = 0}, so 1.0 is other. */
  private static Plural english(BigDecimal number) {
    return number.scale() <= 0 && number.compareTo(BigDecimal.ONE) == 0 ? ONE : OTHER;
  }

  /** {@code few: n % 100 = 3..10; many: n % 100 = 11..99}, whole numbers only. */
  private static Plural arabic(BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0) {
      return OTHER;
    }
    if (number.compareTo(BigDecimal.valueOf(2)) <= 0) {
      return values()[number.intValue()];
    }
    int ofHundred = number.remainder(HUNDRED).intValue();
    if (ofHundred < 3) {
      return OTHER;
    }
    return ofHundred <= 10 ? FEW : MANY;
  }
}
