package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Quantity;
import dev.qimma.lint.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** QI212: one option alone is written in another form: a unit, digits, Latin script. */
final class OddOneOut implements ItemRule {

  /** Of two, each is the other's odd one. */
  private static final int LEAST_OPTIONS = 3;

  @Override
  public Optional<Fault> look(Wording wording) {
    List<String> options = wording.texts();
    if (options.size() < LEAST_OPTIONS) {
      return Optional.empty();
    }
    return unit(options)
        .or(() -> fault("digits", options, OddOneOut::hasDigit))
        .or(() -> fault("latin", options, OddOneOut::hasLatin));
  }

  private static Optional<Fault> unit(List<String> options) {
    return areQuantities(options) ? fault("unit", options, OddOneOut::hasUnit) : none();
  }

  private static Optional<Fault> none() {
    return Optional.empty();
  }

  private static Optional<Fault> fault(
      String variant, List<String> options, Predicate<String> isOdd) {
    List<String> odd = options.stream().filter(isOdd).toList();
    return odd.size() == 1
        ? Optional.of(Fault.of(Rule.ODD_ONE_OUT, odd.get(0)).in(odd.get(0)).saying(variant))
        : none();
  }

  private static boolean hasDigit(String option) {
    return hasAny(option, Character::isDigit);
  }

  private static boolean hasLatin(String option) {
    return hasAny(
        option, letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  private static boolean hasAny(String option, IntPredicate isOne) {
    for (int at = 0; at < option.length(); ) {
      int letter = option.codePointAt(at);
      if (isOne.test(letter)) {
        return true;
      }
      at += Character.charCount(letter);
    }
    return false;
  }

  private static boolean areQuantities(List<String> options) {
    return options.stream().allMatch(option -> Quantity.parse(option).isPresent());
  }

  private static boolean hasUnit(String option) {
    return Quantity.parse(option).filter(quantity -> !quantity.isBare()).isPresent();
  }
}
