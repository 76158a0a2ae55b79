package dev.qimma.planted.kind.two;

import dev.qimma.kind.Kind;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Question;
import java.util.Set;

/** A kind that nobody put into the catalogue. */
final class Forgotten implements Kind {

  @Override
  public String name() {
    return "forgotten";
  }

  @Override
  public Set<String> keys() {
    return Set.of();
  }

  @Override
  public Set<String> signature() {
    return Set.of();
  }

  @Override
  public boolean claims(Fields fields) {
    return false;
  }

  @Override
  public Question read(Card card, Fields fields) {
    throw new IllegalStateException();
  }
}
