package dev.qimma.kind.truefalse;

import dev.qimma.question.Card;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.question.TruthWords;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;

/** Say whether a statement is true. */
record TrueFalse(Card card, boolean answer) implements Question {

  private static final Localized TRUE = Localized.both("صحيح", "True");
  private static final Localized FALSE = Localized.both("خطأ", "False");

  @Override
  public String kind() {
    return TrueFalseKind.NAME;
  }

  private Options options() {
    return Options.written(
        List.of(
            new Option(0, TRUE, answer, Localized.EMPTY, null),
            new Option(1, FALSE, !answer, Localized.EMPTY, null)));
  }

  @Override
  public Prompt prompt() {
    return Prompt.of(card.stem(), Message.of("how.truefalse")).withOptions(options().shown());
  }

  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    if (reply.isBlank()) {
      return new Marking.Blank();
    }
    return said(reply)
        .<Marking>map(this::marked)
        .orElseGet(() -> new Marking.Unreadable(Message.of("unreadable.truefalse", reply.text())));
  }

  private Optional<Boolean> said(Reply reply) {
    return TruthWords.read(reply.text())
        .or(() -> options().find(reply, Folding.STANDARD).map(option -> option.index() == 0));
  }

  private Marking marked(boolean said) {
    return Marking.Marked.exact(
        Boolean.toString(said),
        said == answer ? Tally.RIGHT : Tally.WRONG,
        List.of(options().shown().get(said ? 0 : 1)));
  }

  @Override
  public String modelReply() {
    return Boolean.toString(answer);
  }

  @Override
  public List<Localized> solution() {
    return List.of(answer ? TRUE : FALSE);
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
    return new Interaction.TrueFalse(answer);
  }

  @Override
  public String key() {
    return modelReply();
  }
}
