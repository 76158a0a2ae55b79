package dev.qimma.kind;

import dev.qimma.diagnostic.Rule;
import dev.qimma.question.AcceptedTexts;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.List;

/** Reads the accepted spellings of an answer that is typed. */
public final class AcceptedReader {

  private AcceptedReader() {}

  /** The answer with these spellings; those of which nothing is left are reported. */
  public static AcceptedTexts read(Card card, List<Fields.Item> items) {
    List<Localized> spellings = new ArrayList<>();
    for (Fields.Item item : items) {
      boolean isNothing =
          item.text().texts().stream()
              .anyMatch(text -> AcceptedTexts.isNothing(text, card.rules()));
      if (isNothing) {
        item.problem(Rule.NO_OPTION, "nothing");
      } else {
        spellings.add(item.text());
      }
    }
    return new AcceptedTexts(spellings, card.rules());
  }
}
