package dev.qimma.kind.flashcard;

import dev.qimma.diagnostic.Rule;
import dev.qimma.kind.Kind;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.Set;

/** Flashcard: turned, and graded by the learner. */
public final class FlashcardKind implements Kind {

  static final String NAME = "flashcard";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> keys() {
    return Set.of("back");
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
    Localized back = fields.text("back");
    if (back.isBlank() && !fields.isList("back")) {
      fields.problem(Rule.NO_OPTION, "back", "back");
    }
    return new Flashcard(card, back);
  }
}
