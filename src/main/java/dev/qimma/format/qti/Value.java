package dev.qimma.format.qti;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** What an expression of a rule comes to: any number of texts; nothing where it has no value. */
record Value(List<String> all) {

  static final Value NOTHING = new Value(List.of());

  Value {
    all = List.copyOf(all);
  }

  static Value of(String one) {
    return new Value(List.of(one));
  }

  static Value of(boolean truth) {
    return of(Boolean.toString(truth));
  }

  static Value of(double number) {
    return of(
        number == Math.rint(number) && Math.abs(number) < 1e15
            ? Long.toString((long) number)
            : Double.toString(number));
  }

  boolean isNothing() {
    return all.isEmpty();
  }

  String one() {
    return all.isEmpty() ? "" : all.get(0);
  }

  boolean isTrue() {
    return one().equals("true") || one().equals("1");
  }

  double number() {
    return Decimal.or(one(), Double.NaN);
  }

  /** Whether both are the same text, or the same number. */
  static boolean isSame(String one, String other) {
    return one.equals(other)
        || (Decimal.parse(one).isPresent() && Decimal.or(one, 0) == Decimal.or(other, Double.NaN));
  }

  /** Nothing where either has no value. */
  static Value reckoned(Value one, Value other, DoubleBinaryOperator how) {
    return one.isNothing() || other.isNothing()
        ? NOTHING
        : of(how.applyAsDouble(one.number(), other.number()));
  }
}
