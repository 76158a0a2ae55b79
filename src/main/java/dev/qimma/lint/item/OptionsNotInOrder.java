package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Quantity;
import dev.qimma.lint.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** QI210: numbers or dates that are always shown in the same order, and it is none (H21). */
final class OptionsNotInOrder implements ItemRule {

  @Override
  public Optional<Fault> look(Wording wording) {
    return wording.question().card().isShuffled()
        ? Optional.empty()
        : amounts(wording.texts())
            .filter(amounts -> !isInOrder(amounts, 1) && !isInOrder(amounts, -1))
            .map(amounts -> Fault.of(Rule.OPTIONS_NOT_IN_ORDER, wording.texts().get(0)));
  }

  /** What all options amount to; empty where one is no number, or of another unit. */
  private static Optional<List<BigDecimal>> amounts(List<String> options) {
    List<BigDecimal> amounts = new ArrayList<>();
    String unit = "";
    for (String option : options) {
      Optional<Quantity> quantity = Quantity.parse(option);
      if (quantity.isEmpty()) {
        return Optional.empty();
      }
      String own = quantity.get().unit();
      if (!own.isEmpty() && !unit.isEmpty() && !own.equals(unit)) {
        return Optional.empty();
      }
      unit = own.isEmpty() ? unit : own;
      amounts.add(quantity.get().amount());
    }
    return Optional.of(amounts);
  }

  private static boolean isInOrder(List<BigDecimal> amounts, int direction) {
    return IntStream.range(1, amounts.size())
        .allMatch(i -> amounts.get(i).compareTo(amounts.get(i - 1)) * direction >= 0);
  }
}
