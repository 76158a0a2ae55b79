package dev.qimma.exchange;

import dev.qimma.diagnostic.Span;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.List;
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
    boolean isLoose = losses.stream().anyMatch(loss -> loss.feature() == Feature.LETTERS);
    Item spoken = isLoose ? item.map(Less::onOneLine) : item;
    for (Loss loss : losses) {
      if (loss.feature() == Feature.LANGUAGES) {
        spoken = without(spoken, List.of(loss.detail().split(", ", -1)));
      }
    }
    boolean isNumbered = losses.stream().anyMatch(loss -> loss.feature() == Feature.GAP_NAMES);
    return new Less(isNumbered ? GapNames.numbered(spoken) : spoken, losses).item();
  }

  private static Localized onOneLine(Localized text) {
    return text.map(words -> words.replaceAll("[\\s\\h\\v]+", " ").strip());
  }

  /** The stem and what is done to answer it, without the wordings of some languages. */
  private static Item without(Item item, List<String> languages) {
    Item less =
        item.map(
            text -> {
              java.util.Map<String, String> kept = new java.util.LinkedHashMap<>(text.byLanguage());
              languages.forEach(kept::remove);
              return new Localized(kept);
            });
    return item.with(less.interaction())
        .with(item.matter().but().stem(less.matter().stem()).done());
  }

  private Item item() {
    Matter.Draft draft = item.matter().but().name("");
    Matter matter = item.matter();
    if (lost.contains(Feature.ID)) {
      draft.id("");
    }
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
    if (lost.contains(Feature.QUOTES)) {
      draft.quotes(List.of());
    } else if (lost.contains(Feature.QUOTE_NOTES)) {
      draft.quotes(matter.quotes().stream().map(quote -> Quote.of(quote.exact())).toList());
    }
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
