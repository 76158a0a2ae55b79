package dev.qimma.exchange;

import dev.qimma.authoring.writing.Written;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.text.Fold;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import dev.qimma.text.Numerals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is done to answer a question, as the keys of a question file that say it. */
final class InteractionPage implements Interaction.Cases<Map<String, Written>> {

  private final String language;

  InteractionPage(String language) {
    this.language = language;
  }

  private Written text(Localized text) {
    return ItemPage.text(text, language);
  }

  /** Options in their order, and which of them is right: so each keeps its letter. */
  @Override
  public Map<String, Written> choice(Interaction.Choice choice) {
    Map<String, Written> keys = options(choice.options());
    boolean isAlone = choice.options().stream().filter(Option::isRight).count() == 1;
    if (choice.isSeveral() && isAlone) {
      keys.put("select", new Written.Words("many"));
    }
    return keys;
  }

  private Map<String, Written> options(List<Option> options) {
    Map<String, Written> keys = new LinkedHashMap<>();
    keys.put("options", new Written.Several(options.stream().map(this::option).toList()));
    List<String> right =
        options.stream().filter(Option::isRight).map(option -> option.text().in(language)).toList();
    keys.put(
        "right", right.size() == 1 ? new Written.Words(right.get(0)) : Written.Several.of(right));
    return keys;
  }

  private Written option(Option option) {
    if (option.why().isBlank() && option.weight() == null) {
      return text(option.text());
    }
    Map<String, Written> keys = new LinkedHashMap<>(named(option.text()));
    if (!option.why().isBlank()) {
      keys.put("why", text(option.why()));
    }
    option.credit().ifPresent(credit -> keys.put("credit", new Written.Bare(credit.plain())));
    return new Written.Keyed(keys);
  }

  private Map<String, Written> named(Localized text) {
    return text.byLanguage().size() == 1 && text.has(language)
        ? Map.of("text", new Written.Words(text.in(language)))
        : ItemPage.wordings(text);
  }

  @Override
  public Map<String, Written> trueFalse(Interaction.TrueFalse trueFalse) {
    return Map.of("answer", new Written.Bare(String.valueOf(trueFalse.answer())));
  }

  @Override
  public Map<String, Written> textEntry(Interaction.TextEntry entry) {
    Map<String, Written> keys = new LinkedHashMap<>();
    keys.put("accept", Written.Several.of(entry.accepted()));
    if (entry.heedsCase()) {
      List<String> folds =
          Folding.STANDARD.folds().stream()
              .filter(fold -> fold != Fold.CASE)
              .sorted()
              .map(Fold::word)
              .toList();
      keys.put("fold", new Written.Row(folds));
    }
    return keys;
  }

  @Override
  public Map<String, Written> numberEntry(Interaction.NumberEntry entry) {
    Map<String, Written> keys = new LinkedHashMap<>();
    keys.put("number", new Written.Bare(Numerals.exact(entry.number())));
    if (entry.within().signum() != 0) {
      keys.put("within", new Written.Bare(Numerals.exact(entry.within())));
    }
    if (!entry.unit().isBlank()) {
      keys.put("unit", text(entry.unit()));
    }
    return keys;
  }

  @Override
  public Map<String, Written> cloze(Interaction.Cloze cloze) {
    Map<String, Written> blanks = new LinkedHashMap<>();
    for (Interaction.Gap gap : cloze.gaps()) {
      Map<String, Written> how =
          gap.isTyped()
              ? Map.of("accept", Written.Several.of(gap.accepted()))
              : options(gap.options());
      blanks.put(gap.name(), new Written.Keyed(how));
    }
    return Map.of("blanks", new Written.Keyed(blanks));
  }

  @Override
  public Map<String, Written> match(Interaction.Match match) {
    Map<String, Written> keys = new LinkedHashMap<>();
    keys.put("pairs", new Written.Several(match.pairs().stream().map(this::pair).toList()));
    if (!match.extra().isEmpty()) {
      keys.put("extra", new Written.Several(match.extra().stream().map(this::side).toList()));
    }
    return keys;
  }

  private Written pair(Interaction.Pair pair) {
    Written left = text(pair.left());
    Written right = side(pair.right());
    return left instanceof Written.Words one && right instanceof Written.Words other
        ? new Written.Row(List.of(one.text(), other.text()))
        : new Written.Several(List.of(left, right));
  }

  private Written side(Interaction.Side side) {
    return option(new Option(0, side.text(), true, side.why(), null));
  }

  @Override
  public Map<String, Written> order(Interaction.Order order) {
    return Map.of("order", new Written.Several(order.items().stream().map(this::text).toList()));
  }

  @Override
  public Map<String, Written> recall(Interaction.Recall recall) {
    List<Written> answers =
        recall.answers().stream()
            .<Written>map(
                wordings ->
                    wordings.size() == 1
                        ? new Written.Words(wordings.get(0))
                        : new Written.Row(wordings))
            .toList();
    return Map.of("recall", new Written.Several(answers));
  }

  @Override
  public Map<String, Written> reveal(Interaction.Reveal reveal) {
    return Map.of("back", text(reveal.back()));
  }
}
