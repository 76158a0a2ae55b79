package dev.qimma.kind;

import dev.qimma.kind.choice.ChoiceKind;
import dev.qimma.kind.cloze.ClozeKind;
import dev.qimma.kind.flashcard.FlashcardKind;
import dev.qimma.kind.matching.MatchingKind;
import dev.qimma.kind.multiple.MultipleKind;
import dev.qimma.kind.number.NumberKind;
import dev.qimma.kind.ordering.OrderingKind;
import dev.qimma.kind.recall.RecallKind;
import dev.qimma.kind.text.TextKind;
import dev.qimma.kind.truefalse.TrueFalseKind;
import java.util.List;

/** The catalogue: every type of question there is. */
public final class Kinds {

  private static final List<Kind> ALL =
      List.of(
          new ChoiceKind(),
          new MultipleKind(),
          new TrueFalseKind(),
          new TextKind(),
          new NumberKind(),
          new ClozeKind(),
          new MatchingKind(),
          new OrderingKind(),
          new RecallKind(),
          new FlashcardKind());

  private Kinds() {}

  public static List<Kind> all() {
    return ALL;
  }
}
