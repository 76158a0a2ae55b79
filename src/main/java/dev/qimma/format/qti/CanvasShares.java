package dev.qimma.format.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What several answers earn in Canvas: it writes a rule of all or nothing, and gives a share for
 * each right pick and takes one for each wrong one.
 */
final class CanvasShares {

  private static final MathContext DIGITS = new MathContext(9);

  private CanvasShares() {}

  static QtiItem of(QtiItem item) {
    return item.task() instanceof QtiTask.Choice choice && choice.isAllOrNothing()
        ? item.with(shared(choice))
        : item;
  }

  private static QtiTask shared(QtiTask.Choice choice) {
    long rights = choice.options().stream().filter(QtiTask.Option::isRight).count();
    BigDecimal share = BigDecimal.ONE.divide(BigDecimal.valueOf(rights), DIGITS);
    List<QtiTask.Option> options =
        choice.options().stream()
            .map(
                option ->
                    new QtiTask.Option(
                        option.id(),
                        option.text(),
                        option.isRight(),
                        option.isRight() ? share : share.negate(),
                        option.feedback()))
            .toList();
    return new QtiTask.Choice(true, false, options);
  }
}
