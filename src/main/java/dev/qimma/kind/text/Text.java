package dev.qimma.kind.text;

import dev.qimma.question.AnswerRules;
import dev.qimma.question.Card;
import dev.qimma.question.Marking;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Slips;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Type a short answer.
 *
 * @param accepted answers in any language; the first is the model
 */
record Text(Card card, List<Localized> accepted) implements Question {

  Text {
    accepted = List.copyOf(accepted);
  }

  @Override
  public String kind() {
    return TextKind.NAME;
  }

  @Override
  public Prompt prompt() {
    return Prompt.of(card.stem(), Message.of("how.text"));
  }

  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    if (reply.isBlank()) {
      return new Marking.Blank();
    }
    String form = card.rules().folding().normalForm(reply.text());
    return form.isBlank()
        ? new Marking.Unreadable(Message.of("unreadable.text"))
        : compared(reply.text(), form);
  }

  private Marking compared(String reply, String form) {
    if (wordings().anyMatch(wording -> card.rules().folding().matches(reply, wording))) {
      return Marking.Marked.exact(Reply.literal(reply), Tally.RIGHT);
    }
    return slipOf(form)
        .map(meant -> new Marking.Marked(Reply.literal(reply), Tally.RIGHT, List.of(), meant))
        .orElseGet(() -> Marking.Marked.exact(Reply.literal(reply), Tally.WRONG));
  }

  private Optional<String> slipOf(String form) {
    AnswerRules rules = card.rules();
    if (!rules.isLenient()) {
      return Optional.empty();
    }
    return wordings()
        .filter(
            wording ->
                Slips.isSlip(
                    form, form(wording), word -> rules.vocabulary().knows(word, rules.folding())))
        .findFirst();
  }

  private Stream<String> wordings() {
    return accepted.stream().flatMap(answer -> answer.texts().stream());
  }

  private String form(String wording) {
    return card.rules().folding().normalForm(wording);
  }

  @Override
  public String modelReply() {
    return wordings().findFirst().map(Reply::literal).orElse("");
  }

  @Override
  public List<Localized> solution() {
    return Model.of(accepted).stream().toList();
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
  public String key() {
    return String.join("\n", wordings().map(this::form).sorted().distinct().toList());
  }
}
