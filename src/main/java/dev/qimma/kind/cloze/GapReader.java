package dev.qimma.kind.cloze;

import dev.qimma.diagnostic.Rule;
import dev.qimma.kind.AcceptedReader;
import dev.qimma.kind.OptionsReader;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what fills a blank: a text, several, or a map that says how it is filled. */
final class GapReader {

  private static final String TYPED = "accept";
  private static final Set<String> KEYS = Set.of(TYPED, "right", "wrong", "options");

  private final Card card;
  private final Fields blanks;

  GapReader(Card card, Fields blanks) {
    this.card = card;
    this.blanks = blanks;
  }

  Gap read(String name) {
    Set<String> keys = new HashSet<>(blanks.names(name));
    keys.retainAll(KEYS);
    if (keys.isEmpty()) {
      return typed(name, blanks, name);
    }
    Fields blank = blanks.inside(name, KEYS);
    if (!keys.contains(TYPED)) {
      return new Gap.Chosen(
          name, OptionsReader.read(card, card.id() + "/" + name, blank), card.rules().folding());
    }
    if (keys.size() > 1) {
      blanks.problem(Rule.KIND_UNCLEAR, name, "accept-and-right");
    }
    return typed(name, blank, TYPED);
  }

  private Gap typed(String name, Fields fields, String key) {
    List<Fields.Item> items = fields.spellings(key);
    if (items.isEmpty()) {
      fields.problem(Rule.NO_OPTION, key, "accept");
    }
    return new Gap.Typed(name, AcceptedReader.read(card, items));
  }
}
