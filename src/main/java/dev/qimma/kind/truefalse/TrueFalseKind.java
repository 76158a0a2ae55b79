package dev.qimma.kind.truefalse;

import dev.qimma.kind.Kind;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Question;
import java.util.Set;

/** True or false: a statement to be judged. */
public final class TrueFalseKind implements Kind {

  static final String NAME = "truefalse";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> keys() {
    return Set.of("answer");
  }

  @Override
  public Set<String> signature() {
    return keys();
  }

  @Override
  public boolean claims(Fields fields) {
    return true;
  }

  @Override
  public Question read(Card card, Fields fields) {
    return new TrueFalse(card, fields.truth("answer").orElse(true));
  }
}
