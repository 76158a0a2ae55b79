package dev.qimma.exchange;

import dev.qimma.bank.Bank;
import dev.qimma.question.Card;
import dev.qimma.question.Question;
import dev.qimma.source.Passage;
import dev.qimma.source.Source;
import dev.qimma.text.Localized;
import java.util.List;

/** The questions of a bank as they are taken out of it. */
public final class Items {

  private Items() {}

  public static List<Item> of(Bank bank) {
    return bank.questions().stream().map(question -> of(question, bank)).toList();
  }

  static Item of(Question question, Bank bank) {
    Card card = question.card();
    Matter matter =
        new Matter(
            card.id(),
            "",
            card.stem(),
            card.topic(),
            card.objective(),
            card.tags(),
            card.difficulty(),
            card.points(),
            card.hints(),
            card.why(),
            card.passages().stream().map(passage -> quote(passage, bank)).toList(),
            card.group(),
            card.policy(),
            card.isShuffled());
    return new Item(matter, question.interaction(), card.span());
  }

  private static Quote quote(Passage passage, Bank bank) {
    Source source = bank.sources().get(passage.source());
    return new Quote(
        passage.id(),
        passage.source(),
        source == null ? Localized.EMPTY : source.title(),
        source == null ? "" : source.language(),
        passage.quote().exact(),
        passage.by(),
        passage.where(),
        passage.translation());
  }
}
