package dev.qimma.kind.ordering;

import dev.qimma.diagnostic.Rule;
import dev.qimma.kind.Kind;
import dev.qimma.kind.OptionRules;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.Set;

/** Ordering: items to be put in the order in which the bank lists them. */
public final class OrderingKind implements Kind {

  static final String NAME = "ordering";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> keys() {
    return Set.of("order");
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
    List<Fields.Item> written = fields.items("order");
    List<Fields.Item> items = OptionRules.filled(written);
    if (written.size() < 2) {
      fields.problem(Rule.NO_OPTION, "order", "order");
    }
    new OptionRules(card.rules().folding()).checkDistinct(items);
    List<Option> listed =
        items.stream()
            .map(item -> new Option(0, item.text(), true, Localized.EMPTY, null))
            .toList();
    return new Ordering(
        card, Options.canonical(card.id(), listed), Options.places(card.id(), listed.size()));
  }
}
