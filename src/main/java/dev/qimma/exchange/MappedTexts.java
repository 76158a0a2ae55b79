package dev.qimma.exchange;

import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.function.UnaryOperator;

/** An interaction with every text for the reader changed. */
final class MappedTexts implements Interaction.Cases<Interaction> {

  private final UnaryOperator<Localized> change;

  MappedTexts(UnaryOperator<Localized> change) {
    this.change = change;
  }

  private List<Option> options(List<Option> options) {
    return options.stream()
        .map(
            option ->
                new Option(
                    option.index(),
                    change.apply(option.text()),
                    option.isRight(),
                    change.apply(option.why()),
                    option.weight()))
        .toList();
  }

  private Interaction.Side side(Interaction.Side side) {
    return new Interaction.Side(change.apply(side.text()), change.apply(side.why()));
  }

  @Override
  public Interaction choice(Interaction.Choice choice) {
    return new Interaction.Choice(choice.isSeveral(), options(choice.options()));
  }

  @Override
  public Interaction trueFalse(Interaction.TrueFalse trueFalse) {
    return trueFalse;
  }

  @Override
  public Interaction textEntry(Interaction.TextEntry entry) {
    return entry;
  }

  @Override
  public Interaction numberEntry(Interaction.NumberEntry entry) {
    return new Interaction.NumberEntry(entry.number(), entry.within(), change.apply(entry.unit()));
  }

  @Override
  public Interaction cloze(Interaction.Cloze cloze) {
    return new Interaction.Cloze(
        cloze.gaps().stream()
            .map(gap -> new Interaction.Gap(gap.name(), gap.accepted(), options(gap.options())))
            .toList());
  }

  @Override
  public Interaction match(Interaction.Match match) {
    return new Interaction.Match(
        match.pairs().stream()
            .map(pair -> new Interaction.Pair(change.apply(pair.left()), side(pair.right())))
            .toList(),
        match.extra().stream().map(this::side).toList());
  }

  @Override
  public Interaction order(Interaction.Order order) {
    return new Interaction.Order(order.items().stream().map(change).toList());
  }

  @Override
  public Interaction recall(Interaction.Recall recall) {
    return recall;
  }

  @Override
  public Interaction reveal(Interaction.Reveal reveal) {
    return new Interaction.Reveal(change.apply(reveal.back()));
  }
}
