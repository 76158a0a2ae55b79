package dev.qimma.kind;

import dev.qimma.diagnostic.Rule;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Fraction;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.text.EditDistance;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code right} with {@code wrong}, or {@code options} with {@code right} by value. */
public final class OptionsReader {

  /** The keys read here. */
  public static final Set<String> KEYS = Set.of("right", "wrong", "options");

  private static final int SUGGESTION_LIMIT = 3;

  private final String seed;
  private final Fields fields;
  private final OptionRules rules;

  private OptionsReader(Card card, String seed, Fields fields) {
    this.seed = seed;
    this.fields = fields;
    this.rules = new OptionRules(card.rules().folding());
  }

  /** The options in canonical order, and all that is wrong with them reported. */
  public static Options read(Card card, Fields fields) {
    return read(card, card.id(), fields);
  }

  /** The same for one part of a question, whose letters depend on a name of its own. */
  public static Options read(Card card, String name, Fields fields) {
    return new OptionsReader(card, name, fields).read();
  }

  private Options read() {
    List<Fields.Item> named = right();
    List<Fields.Item> right = filled(named);
    if (named.isEmpty()) {
      fields.problem(Rule.NO_OPTION, "right", "right");
    }
    return fields.has("options") ? byValue(right) : byList(right);
  }

  /** Beside {@code options}, each only names one, in whatever language. */
  private List<Fields.Item> right() {
    return fields.has("options") ? fields.spellings("right") : fields.items("right");
  }

  private Options byList(List<Fields.Item> right) {
    List<Fields.Item> wrong = filled(fields.items("wrong"));
    if (fields.count("wrong") == 0) {
      fields.problem(Rule.NO_OPTION, "wrong", "wrong");
    }
    List<Option> listed = new ArrayList<>();
    right.forEach(item -> listed.add(option(item, true)));
    wrong.forEach(item -> listed.add(option(item, false)));
    rules.checkDistinct(right, wrong);
    return Options.canonical(seed, listed);
  }

  private Options byValue(List<Fields.Item> right) {
    if (fields.has("wrong")) {
      fields.problem(Rule.KIND_UNCLEAR, "wrong", "options-and-wrong");
    }
    List<Fields.Item> items = filled(fields.items("options"));
    Set<Integer> keyed = rules.places(right, items);
    right.stream().filter(item -> rules.place(item, items).isEmpty()).forEach(this::notAnOption);
    if (!right.isEmpty() && keyed.size() == items.size()) {
      fields.problem(Rule.NO_OPTION, "options", "wrong");
    }
    rules.checkDistinct(items);
    List<Option> written = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      written.add(option(items.get(i), keyed.contains(i)));
    }
    return Options.written(written);
  }

  private void notAnOption(Fields.Item item) {
    List<String> wordings =
        fields.items("options").stream().flatMap(o -> o.text().texts().stream()).toList();
    String typed = item.text().texts().stream().findFirst().orElse("");
    Optional<String> nearest = EditDistance.nearest(typed, wordings, SUGGESTION_LIMIT);
    if (nearest.isPresent()) {
      item.problem(Rule.ANSWER_NOT_AN_OPTION, "near", typed, nearest.get());
    } else {
      item.problem(Rule.ANSWER_NOT_AN_OPTION, "far", typed);
    }
  }

  private static List<Fields.Item> filled(List<Fields.Item> all) {
    return OptionRules.filled(all);
  }

  private static Option option(Fields.Item item, boolean isRight) {
    return new Option(0, item.text(), isRight, why(item), weight(item));
  }

  private static Localized why(Fields.Item item) {
    return item.fields().text("why");
  }

  private static @Nullable Fraction weight(Fields.Item item) {
    Optional<BigDecimal> credit = item.fields().number("credit");
    if (credit.isPresent() && credit.get().abs().compareTo(BigDecimal.ONE) > 0) {
      item.fields()
          .problem(Rule.CREDIT_OUT_OF_RANGE, "credit", "range", credit.get().toPlainString());
      return null;
    }
    return credit.map(Fraction::of).orElse(null);
  }
}
