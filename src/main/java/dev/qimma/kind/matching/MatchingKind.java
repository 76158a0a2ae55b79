package dev.qimma.kind.matching;

import dev.qimma.diagnostic.Rule;
import dev.qimma.kind.Kind;
import dev.qimma.kind.OptionRules;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Matching: pairs to be found again, with right-hand sides that belong to none. */
public final class MatchingKind implements Kind {

  static final String NAME = "matching";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> keys() {
    return Set.of("pairs", "extra");
  }

  @Override
  public Set<String> signature() {
    return Set.of("pairs");
  }

  @Override
  public boolean claims(Fields fields) {
    return true;
  }

  @Override
  public Question read(Card card, Fields fields) {
    List<Fields.Item> left = new ArrayList<>();
    List<Fields.Item> right = new ArrayList<>();
    List<Fields.Row> rows = fields.rows("pairs");
    rows.forEach(row -> readPair(row, left, right));
    List<Fields.Item> extra = OptionRules.filled(fields.items("extra"));
    if (rows.isEmpty()) {
      fields.problem(Rule.NO_OPTION, "pairs", "pairs");
    } else if (rows.size() == 1 && extra.isEmpty()) {
      fields.problem(Rule.NO_OPTION, "pairs", "pair-alone");
    }
    List<Option> listed = new ArrayList<>();
    right.forEach(item -> listed.add(option(item, true)));
    extra.forEach(item -> listed.add(option(item, false)));
    checkDistinct(card, left, right, extra);
    return new Matching(
        card,
        left.stream().map(Fields.Item::text).toList(),
        Options.canonical(card.id(), listed),
        Options.places(card.id(), listed.size()).subList(0, left.size()));
  }

  private static void readPair(Fields.Row row, List<Fields.Item> left, List<Fields.Item> right) {
    if (row.items().size() != 2) {
      row.problem(Rule.WRONG_TYPE_OR_RANGE, "pair");
    } else if (OptionRules.filled(row.items()).size() == 2) {
      left.add(row.items().get(0));
      right.add(row.items().get(1));
    }
  }

  private static void checkDistinct(
      Card card, List<Fields.Item> left, List<Fields.Item> right, List<Fields.Item> extra) {
    OptionRules rules = new OptionRules(card.rules().folding());
    rules.checkDistinct(left);
    List<Fields.Item> all = new ArrayList<>(right);
    all.addAll(extra);
    rules.checkDistinct(all);
  }

  private static Option option(Fields.Item item, boolean belongs) {
    return new Option(0, item.text(), belongs, item.fields().text("why"), null);
  }
}
