package dev.qimma.exchange;

import dev.qimma.diagnostic.Span;
import dev.qimma.question.Interaction;
import dev.qimma.text.Localized;
import java.util.function.UnaryOperator;

/**
 * One question on its way from one format to another.
 *
 * @param place where it stands in the file it comes from
 */
public record Item(Matter matter, Interaction interaction, Span place) {

  public Item with(Matter other) {
    return new Item(other, interaction, place);
  }

  public Item with(Interaction other) {
    return new Item(matter, other, place);
  }

  /** The same with every text for the reader changed; typed answers and quoted words are none. */
  public Item map(UnaryOperator<Localized> change) {
    Matter mapped =
        matter
            .but()
            .stem(change.apply(matter.stem()))
            .why(change.apply(matter.why()))
            .hints(matter.hints().stream().map(change).toList())
            .quotes(matter.quotes().stream().map(quote -> map(quote, change)).toList())
            .done();
    return new Item(mapped, interaction.fold(new MappedTexts(change)), place);
  }

  private static Quote map(Quote quote, UnaryOperator<Localized> change) {
    return new Quote(
        quote.id(),
        quote.source(),
        change.apply(quote.title()),
        quote.language(),
        quote.exact(),
        change.apply(quote.by()),
        change.apply(quote.where()),
        change.apply(quote.translation()));
  }
}
