package dev.qimma.kind.number;

import dev.qimma.question.Card;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Localized;
import dev.qimma.text.Measure;
import dev.qimma.text.Message;
import dev.qimma.text.Numerals;
import java.util.List;
import java.util.Optional;

/** Give a number, within a tolerance or a range. */
record NumberQuestion(Card card, Interval interval, Localized unit) implements Question {

  @Override
  public String kind() {
    return NumberKind.NAME;
  }

  @Override
  public Prompt prompt() {
    return Prompt.of(card.stem(), Message.of(unit.isBlank() ? "how.number" : "how.number-unit"))
        .withUnit(unit);
  }

  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    if (reply.isBlank()) {
      return new Marking.Blank();
    }
    Optional<Measure> measure = Numerals.parseWithUnit(reply.text());
    if (measure.isEmpty()) {
      return new Marking.Unreadable(Message.of("unreadable.number", reply.text()));
    }
    return new Units(unit, card.rules().folding()).allow(measure.get().unit())
        ? marked(measure.get())
        : new Marking.Unreadable(
            Message.of(
                unit.isBlank() ? "unreadable.no-unit" : "unreadable.unit",
                measure.get().unit(),
                unit));
  }

  private Marking marked(Measure measure) {
    return Marking.Marked.exact(
        Numerals.exact(measure.number()),
        interval.contains(measure.number()) ? Tally.RIGHT : Tally.WRONG);
  }

  @Override
  public String modelReply() {
    return Numerals.exact(interval.model());
  }

  @Override
  public List<Localized> solution() {
    String number =
        interval.isExact()
            ? modelReply()
            : modelReply()
                + " ("
                + Numerals.plain(interval.least())
                + " – "
                + Numerals.plain(interval.most())
                + ")";
    return List.of(
        unit.isBlank()
            ? Localized.of(Localized.ENGLISH, number)
            : unit.map(wording -> number + " " + wording));
  }

  @Override
  public int arrangeable() {
    return 0;
  }

  @Override
  public Question arranged(List<Integer> order) {
    return this;
  }

  @Override
  public Interaction interaction() {
    return new Interaction.NumberEntry(
        interval.model(), interval.most().subtract(interval.model()), unit);
  }

  @Override
  public String key() {
    return Numerals.exact(interval.least()) + ".." + Numerals.exact(interval.most());
  }
}
