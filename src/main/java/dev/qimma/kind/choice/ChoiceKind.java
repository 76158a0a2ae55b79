package dev.qimma.kind.choice;

import dev.qimma.diagnostic.Rule;
import dev.qimma.kind.Kind;
import dev.qimma.kind.OptionsReader;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Fraction;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Question;
import java.util.Set;

/** Single choice: one of the options is right. */
public final class ChoiceKind implements Kind {

  static final String NAME = "choice";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> keys() {
    return OptionsReader.KEYS;
  }

  @Override
  public Set<String> signature() {
    return OptionsReader.KEYS;
  }

  @Override
  public boolean claims(Fields fields) {
    return fields.count("right") < 2 && !fields.has("select");
  }

  @Override
  public Question read(Card card, Fields fields) {
    Options options = OptionsReader.read(card, fields);
    checkCredits(options, fields);
    return new Choice(card, options);
  }

  /** The right option earns all, and no other does. */
  private static void checkCredits(Options options, Fields fields) {
    for (Option option : options.shown()) {
      boolean isWhole = option.credit().filter(Fraction.ONE::equals).isPresent();
      if (option.credit().isPresent() && option.isRight() != isWhole) {
        fields.problem(
            Rule.CREDIT_OUT_OF_RANGE,
            place(option, fields),
            option.isRight() ? "key" : "distractor",
            option.text());
      }
    }
  }

  private static String place(Option option, Fields fields) {
    if (option.isRight()) {
      return "right";
    }
    return fields.has("wrong") ? "wrong" : "options";
  }
}
