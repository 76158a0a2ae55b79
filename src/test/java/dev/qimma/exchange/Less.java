package dev.qimma.exchange;

import dev.qimma.diagnostic.Span;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A question without what was said to be lost of it, in a form that compares. */
final class Less implements Interaction.Cases<Interaction> {

  private final Set<Feature> lost;
  private final List<String> details;
  private final Item item;

  private Less(Item item, List<Loss> losses) {
    this.item = item;
    this.lost = losses.stream().map(Loss::feature).collect(Collectors.toSet());
    this.details =
        losses.stream()
            .filter(loss -> loss.feature() == Feature.ACCEPTED || loss.feature() == Feature.EXTRA)
            .map(Loss::detail)
            .toList();
  }

  static Item of(Item item, List<Loss> losses) {
    Set<String> languages =
        losses.stream()
            .filter(loss -> loss.feature() == Feature.LANGUAGES)
            .flatMap(loss -> Arrays.stream(loss.detail().split(", ", -1)))
            .collect(Collectors.toSet());
    boolean isLoose = losses.stream().anyMatch(loss -> loss.feature() == Feature.LETTERS);
    Item left = item.map(text -> without(languages, text));
    return new Less(isLoose ? left.map(Less::onOneLine) : left, losses).item();
  }

  private static Localized onOneLine(Localized text) {
    return text.map(words -> words.replaceAll("[\\s\\h\\v]+", " ").strip());
  }

  private static Localized without(Set<String> languages, Localized text) {
    Map<String, String> left = new LinkedHashMap<>(text.byLanguage());
    left.keySet().removeAll(languages);
    return new Localized(left);
  }

  private Item item() {
    Matter.Draft draft = item.matter().but().name("");
    Matter matter = item.matter();
    if (lost.contains(Feature.TOPIC)) {
      draft.topic("");
    }
    if (lost.contains(Feature.OBJECTIVE)) {
      draft.objective("");
    }
    if (lost.contains(Feature.TAGS)) {
      draft.tags(List.of());
    }
    if (lost.contains(Feature.DIFFICULTY)) {
      draft.difficulty(0);
    }
    if (lost.contains(Feature.POINTS)) {
      draft.points(Fraction.ONE);
    }
    if (lost.contains(Feature.HINTS)) {
      draft.hints(List.of());
    }
    if (lost.contains(Feature.WHY)) {
      draft.why(Localized.EMPTY);
    }
    if (lost.contains(Feature.GROUP)) {
      draft.group("");
    }
    if (lost.contains(Feature.ORDER)) {
      draft.isShuffled(true);
    }
    draft.quotes(lost.contains(Feature.QUOTES) ? List.of() : matter.quotes());
    draft.policy(null);
    Interaction interaction =
        lost.contains(Feature.KIND)
            ? new Interaction.Reveal(Localized.EMPTY)
            : item.interaction().fold(this);
    return new Item(draft.done(), interaction, Span.at("x", 1, 1));
  }

  private List<Option> options(List<Option> options, List<Fraction> weights) {
    boolean isLost = lost.contains(Feature.CREDIT) || lost.contains(Feature.ROUNDED);
    List<Option> less = new ArrayList<>();
    for (Option option : options) {
      less.add(
          new Option(
              less.size(),
              option.text(),
              option.isRight(),
              why(option.why()),
              isLost || weights.isEmpty() ? null : weights.get(less.size())));
    }
    return less;
  }

  private Localized why(Localized why) {
    return lost.contains(Feature.OPTION_WHY) ? Localized.EMPTY : why;
  }

  @Override
  public Interaction choice(Interaction.Choice choice) {
    List<Fraction> weights = Weights.of(choice, item.matter().credit());
    return new Interaction.Choice(choice.isSeveral(), options(choice.options(), weights));
  }

  @Override
  public Interaction trueFalse(Interaction.TrueFalse trueFalse) {
    return trueFalse;
  }

  @Override
  public Interaction textEntry(Interaction.TextEntry entry) {
    return new Interaction.TextEntry(
        entry.accepted().stream().filter(text -> !details.contains(text)).toList(),
        entry.heedsCase() && !lost.contains(Feature.CASE));
  }

  @Override
  public Interaction numberEntry(Interaction.NumberEntry entry) {
    return new Interaction.NumberEntry(
        entry.number(),
        entry.within(),
        lost.contains(Feature.UNIT) ? Localized.EMPTY : entry.unit());
  }

  @Override
  public Interaction cloze(Interaction.Cloze cloze) {
    return new Interaction.Cloze(
        cloze.gaps().stream()
            .map(
                gap ->
                    new Interaction.Gap(
                        gap.name(),
                        gap.accepted().stream().filter(text -> !details.contains(text)).toList(),
                        options(gap.options(), List.of())))
            .toList());
  }

  @Override
  public Interaction match(Interaction.Match match) {
    return new Interaction.Match(
        match.pairs().stream()
            .map(pair -> new Interaction.Pair(pair.left(), side(pair.right())))
            .toList(),
        lost.contains(Feature.EXTRA) ? List.of() : match.extra().stream().map(this::side).toList());
  }

  private Interaction.Side side(Interaction.Side side) {
    return new Interaction.Side(side.text(), why(side.why()));
  }

  @Override
  public Interaction order(Interaction.Order order) {
    return order;
  }

  @Override
  public Interaction recall(Interaction.Recall recall) {
    return recall;
  }

  @Override
  public Interaction reveal(Interaction.Reveal reveal) {
    return reveal;
  }
}
