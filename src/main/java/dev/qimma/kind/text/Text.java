package dev.qimma.kind.text;

import dev.qimma.question.AcceptedTexts;
import dev.qimma.question.Card;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;

/** Type a short answer. */
record Text(Card card, AcceptedTexts accepted) implements Question {

  @Override
  public String kind() {
    return TextKind.NAME;
  }

  @Override
  public Prompt prompt() {
    return Prompt.of(card.stem(), Message.of("how.text")).withOutline(accepted.outline());
  }

  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    if (reply.isBlank()) {
      return new Marking.Blank();
    }
    return AcceptedTexts.isNothing(reply.text(), card.rules())
        ? new Marking.Unreadable(Message.of("unreadable.text"))
        : compared(reply.text());
  }

  private Marking compared(String typed) {
    String reply = Reply.literal(typed);
    if (accepted.matches(typed)) {
      return Marking.Marked.exact(reply, Tally.RIGHT);
    }
    return accepted
        .slip(typed)
        .map(meant -> new Marking.Marked(reply, Tally.RIGHT, List.of(), meant, Tally.WRONG))
        .orElseGet(() -> Marking.Marked.exact(reply, Tally.WRONG));
  }

  @Override
  public String modelReply() {
    return accepted.model().map(Reply::literal).orElse("");
  }

  @Override
  public List<Localized> solution() {
    return accepted.solution().stream().toList();
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
    return new Interaction.TextEntry(accepted.all(), card.rules().heedsCase());
  }

  @Override
  public String key() {
    return accepted.key();
  }
}
