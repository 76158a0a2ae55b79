package dev.qimma.kind.multiple;

import dev.qimma.diagnostic.Rule;
import dev.qimma.kind.Kind;
import dev.qimma.kind.OptionsReader;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Fraction;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Question;
import java.util.List;
import java.util.Set;

/** Multiple choice: any number of the options may be right. */
public final class MultipleKind implements Kind {

  static final String NAME = "multiple";

  /** How far the positive credits may be from 1 in all, since thirds are typed as 0.333. */
  private static final Fraction CREDIT_TOLERANCE = Fraction.of(1, 1000);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> keys() {
    return Set.of("right", "wrong", "options", "select");
  }

  @Override
  public Set<String> signature() {
    return OptionsReader.KEYS;
  }

  @Override
  public boolean claims(Fields fields) {
    return true;
  }

  @Override
  public Question read(Card card, Fields fields) {
    String select = fields.word("select");
    if (!select.isEmpty() && !select.equals("many")) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, "select", "one-of", select, "many");
    }
    Options options = OptionsReader.read(card, fields);
    checkCredits(options, fields);
    return new Multiple(card, options);
  }

  private static void checkCredits(Options options, Fields fields) {
    List<Fraction> credits =
        options.shown().stream().flatMap(option -> option.credit().stream()).toList();
    Fraction positive =
        credits.stream().filter(Fraction::isPositive).reduce(Fraction.ZERO, Fraction::plus);
    Fraction off = positive.minus(Fraction.ONE);
    if (!credits.isEmpty() && off.max(off.negate()).compareTo(CREDIT_TOLERANCE) > 0) {
      fields.problem(
          Rule.CREDIT_OUT_OF_RANGE,
          options.shown().stream().anyMatch(Option::isRight) ? "right" : "options",
          "sum",
          positive.plain());
    }
  }
}
