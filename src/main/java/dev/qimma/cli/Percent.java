package dev.qimma.cli;

import dev.qimma.question.Fraction;
import dev.qimma.text.Message;
import java.math.BigDecimal;

/** A percentage that somebody typed. */
final class Percent {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** An exponent beyond this many places would take forever to write out. */
  private static final int MOST_PLACES = 20;

  private Percent() {}

  /** The pass mark; ends the verb where it is none. */
  static Fraction of(BigDecimal pass) {
    if (pass.signum() < 0 || pass.compareTo(HUNDRED) > 0 || !isShort(pass)) {
      throw new Failure(Exit.USAGE, Message.of("quiz.pass", pass.toString()));
    }
    return Fraction.of(pass);
  }

  static boolean isShort(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_PLACES && number.precision() <= MOST_PLACES;
  }
}
