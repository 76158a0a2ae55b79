package dev.qimma.kind;

import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Question;
import java.util.Set;

/** One type of question, as the outside world talks to it. */
public interface Kind {

  /** Its name in machine-readable output and filters: {@code choice}. */
  String name();

  /**
   * The keys of a question file that are this kind's own, besides those every question may have.
   */
  Set<String> keys();

  /**
   * The keys that say a question is of this kind, or the like of it: two kinds with the same
   * signature tell themselves apart in {@link #claims}.
   */
  Set<String> signature();

  /** Whether a question with these fields is of this kind. */
  boolean claims(Fields fields);

  /** Reads one; problems are reported through the fields, and something harmless is returned. */
  Question read(Card card, Fields fields);
}
