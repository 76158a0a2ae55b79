package dev.qimma.exchange;

import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question of a bank with what a file says of it laid over: what the file does not speak of stays
 * as it is, be it because its format has no place for it.
 */
final class Overlay {

  private final Item old;
  private final Item said;

  private Overlay(Item old, Item said) {
    this.old = old;
    this.said = said;
  }

  /** Empty where the file has another kind of question. */
  static Optional<Item> of(Item old, Item said) {
    boolean isSameKind = old.interaction().getClass().equals(said.interaction().getClass());
    return isSameKind
        ? Optional.of(new Overlay(old, GapNames.named(said, old)).item())
        : Optional.empty();
  }

  private Item item() {
    Matter was = old.matter();
    Matter is = said.matter();
    Matter.Draft both = was.but().stem(over(was.stem(), is.stem())).why(over(was.why(), is.why()));
    if (!is.topic().isEmpty()) {
      both.topic(is.topic());
    }
    if (!is.tags().isEmpty()) {
      both.tags(is.tags());
    }
    if (is.difficulty() > 0) {
      both.difficulty(is.difficulty());
    }
    if (!is.points().equals(Fraction.ONE)) {
      both.points(is.points());
    }
    if (!is.hints().isEmpty()) {
      both.hints(
          is.hints().size() == was.hints().size() ? each(was.hints(), is.hints()) : is.hints());
    }
    if (!is.quotes().isEmpty()) {
      both.quotes(is.quotes());
    }
    if (!is.isShuffled()) {
      both.isShuffled(false);
    }
    boolean isSameCredit =
        old.interaction() instanceof Interaction.Choice before
            && said.interaction() instanceof Interaction.Choice after
            && Weights.of(before, was.credit()).equals(Weights.of(after, is.credit()));
    if (said.interaction() instanceof Interaction.Choice && !isSameCredit) {
      both.policy(is.policy());
    }
    return new Item(
        both.done(), said.interaction().fold(new Interactions(isSameCredit)), old.place());
  }

  private static Localized over(Localized old, Localized said) {
    Map<String, String> both = new LinkedHashMap<>(old.byLanguage());
    both.putAll(said.byLanguage());
    return new Localized(both);
  }

  private static List<Localized> each(List<Localized> old, List<Localized> said) {
    List<Localized> both = new ArrayList<>();
    for (Localized text : said) {
      both.add(over(old.get(both.size()), text));
    }
    return both;
  }

  private static List<Option> options(List<Option> old, List<Option> said, boolean isSameCredit) {
    List<Option> both = new ArrayList<>();
    for (Option option : said) {
      Optional<Option> same = like(option, old, old.size() == said.size() ? both.size() : -1);
      both.add(same.map(before -> over(before, option, isSameCredit)).orElse(option));
    }
    return both;
  }

  private static Option over(Option old, Option said, boolean isSameCredit) {
    return new Option(
        said.index(),
        over(old.text(), said.text()),
        said.isRight(),
        over(old.why(), said.why()),
        isSameCredit ? old.weight() : said.weight());
  }

  /** The option with one of its wordings, else the one in its place. */
  private static Optional<Option> like(Option said, List<Option> old, int place) {
    return old.stream()
        .filter(
            option ->
                said.text().byLanguage().entrySet().stream()
                    .anyMatch(text -> option.text().byLanguage().entrySet().contains(text)))
        .findFirst()
        .or(() -> place < 0 ? Optional.empty() : Optional.of(old.get(place)));
  }

  /** What is done to answer it, with what the file does not say of it. */
  private final class Interactions implements Interaction.Cases<Interaction> {

    private final boolean isSameCredit;

    Interactions(boolean isSameCredit) {
      this.isSameCredit = isSameCredit;
    }

    @Override
    public Interaction choice(Interaction.Choice choice) {
      Interaction.Choice was = (Interaction.Choice) old.interaction();
      return new Interaction.Choice(
          choice.isSeveral(), options(was.options(), choice.options(), isSameCredit));
    }

    @Override
    public Interaction trueFalse(Interaction.TrueFalse trueFalse) {
      return trueFalse;
    }

    @Override
    public Interaction textEntry(Interaction.TextEntry entry) {
      Interaction.TextEntry was = (Interaction.TextEntry) old.interaction();
      return new Interaction.TextEntry(entry.accepted(), entry.heedsCase() || was.heedsCase());
    }

    @Override
    public Interaction numberEntry(Interaction.NumberEntry entry) {
      Interaction.NumberEntry was = (Interaction.NumberEntry) old.interaction();
      return new Interaction.NumberEntry(
          entry.number(), entry.within(), over(was.unit(), entry.unit()));
    }

    @Override
    public Interaction cloze(Interaction.Cloze cloze) {
      Interaction.Cloze was = (Interaction.Cloze) old.interaction();
      return new Interaction.Cloze(
          cloze.gaps().stream()
              .map(
                  gap ->
                      was.gaps().stream()
                          .filter(one -> one.name().equals(gap.name()))
                          .findFirst()
                          .map(before -> gap(before, gap))
                          .orElse(gap))
              .toList());
    }

    /** Where a file knows one right wording alone, and it is that of the bank, all of it stays. */
    private Interaction.Gap gap(Interaction.Gap was, Interaction.Gap is) {
      if (is.isTyped() && is.accepted().size() == 1 && model(was).contains(is.accepted().get(0))) {
        return was;
      }
      return new Interaction.Gap(
          is.name(), is.accepted(), options(was.options(), is.options(), isSameCredit));
    }

    private static Collection<String> model(Interaction.Gap gap) {
      return gap.isTyped()
          ? gap.accepted().subList(0, 1)
          : gap.options().stream()
              .filter(Option::isRight)
              .flatMap(option -> option.text().texts().stream())
              .toList();
    }

    @Override
    public Interaction match(Interaction.Match match) {
      Interaction.Match was = (Interaction.Match) old.interaction();
      if (was.pairs().size() != match.pairs().size()
          || was.extra().size() != match.extra().size()) {
        return match;
      }
      List<Interaction.Pair> pairs = new ArrayList<>();
      for (Interaction.Pair pair : match.pairs()) {
        Interaction.Pair before = was.pairs().get(pairs.size());
        pairs.add(
            new Interaction.Pair(
                over(before.left(), pair.left()), side(before.right(), pair.right())));
      }
      List<Interaction.Side> extra = new ArrayList<>();
      for (Interaction.Side side : match.extra()) {
        extra.add(side(was.extra().get(extra.size()), side));
      }
      return new Interaction.Match(pairs, extra);
    }

    private Interaction.Side side(Interaction.Side was, Interaction.Side is) {
      return new Interaction.Side(over(was.text(), is.text()), over(was.why(), is.why()));
    }

    @Override
    public Interaction order(Interaction.Order order) {
      Interaction.Order was = (Interaction.Order) old.interaction();
      return was.items().size() == order.items().size()
          ? new Interaction.Order(each(was.items(), order.items()))
          : order;
    }

    @Override
    public Interaction recall(Interaction.Recall recall) {
      return recall;
    }

    @Override
    public Interaction reveal(Interaction.Reveal reveal) {
      Interaction.Reveal was = (Interaction.Reveal) old.interaction();
      return new Interaction.Reveal(over(was.back(), reveal.back()));
    }
  }
}
