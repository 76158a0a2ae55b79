package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Wording;
import dev.qimma.question.Question;
import java.math.BigDecimal;
import java.util.Optional;

/** QI402: a number with a fraction is right to the last digit or wrong. */
final class NoTolerance implements ItemRule {

  private static final String NUMBER = "number";

  /** Between the ends of what counts as right, in a question's key. */
  private static final String BETWEEN = "..";

  @Override
  public Optional<Fault> look(Wording wording) {
    Question question = wording.question();
    String model = question.kind().equals(NUMBER) ? question.modelReply() : "";
    boolean isExact = !model.isEmpty() && question.key().equals(model + BETWEEN + model);
    return isExact && hasFraction(model)
        ? Optional.of(Fault.of(Rule.NO_TOLERANCE, model).in(model))
        : Optional.empty();
  }

  private static boolean hasFraction(String number) {
    try {
      return new BigDecimal(number).stripTrailingZeros().scale() > 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
