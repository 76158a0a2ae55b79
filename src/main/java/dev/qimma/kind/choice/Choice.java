package dev.qimma.kind.choice;

import dev.qimma.question.Card;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;

/** Pick one of several options. */
record Choice(Card card, Options options) implements Question {

  @Override
  public String kind() {
    return ChoiceKind.NAME;
  }

  @Override
  public Prompt prompt() {
    return Prompt.of(card.stem(), Message.of("how.choice")).withOptions(options.shown());
  }

  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    if (reply.isBlank()) {
      return new Marking.Blank();
    }
    return options
        .find(reply, card.rules().folding())
        .<Marking>map(Choice::marked)
        .orElseGet(() -> new Marking.Unreadable(options.unreadable(reply.text())));
  }

  private static Marking marked(Option chosen) {
    Fraction weight = chosen.credit().orElse(chosen.isRight() ? Fraction.ONE : Fraction.ZERO);
    return Marking.Marked.exact(
        Letters.latin(chosen.index()), new Tally.Whole(weight), List.of(chosen));
  }

  @Override
  public String modelReply() {
    return options.rightLetters().stream().findFirst().orElse("");
  }

  @Override
  public List<Localized> solution() {
    return options.right().stream().map(Option::text).toList();
  }

  @Override
  public int arrangeable() {
    return options.size();
  }

  @Override
  public Question arranged(List<Integer> order) {
    return new Choice(card, options.arranged(order));
  }

  @Override
  public Interaction interaction() {
    return new Interaction.Choice(false, options.lettered());
  }

  @Override
  public String key() {
    return options.key();
  }
}
