package dev.qimma.kind.recall;

import dev.qimma.question.AcceptedTexts;
import dev.qimma.question.Card;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.ReplyList;
import java.util.List;
import java.util.stream.Collectors;

/** Name all of several, in any order. */
record Recall(Card card, List<AcceptedTexts> answers) implements Question {

  Recall {
    answers = List.copyOf(answers);
  }

  @Override
  public String kind() {
    return RecallKind.NAME;
  }

  @Override
  public Prompt prompt() {
    return Prompt.of(card.stem(), Message.of("how.recall", answers.size()))
        .withCount(answers.size());
  }

  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    if (reply.isBlank()) {
      return new Marking.Blank();
    }
    Names names = Names.read(reply.text(), answers, card.rules());
    return names.isEmpty() ? new Marking.Unreadable(Message.of("unreadable.text")) : names.marked();
  }

  @Override
  public String modelReply() {
    return Reply.literal(
        ReplyList.join(answers.stream().flatMap(answer -> answer.model().stream()).toList()));
  }

  @Override
  public List<Localized> solution() {
    return answers.stream().flatMap(answer -> answer.solution().stream()).toList();
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
    return new Interaction.Recall(answers.stream().map(AcceptedTexts::all).toList());
  }

  @Override
  public String key() {
    return answers.stream().map(AcceptedTexts::key).sorted().collect(Collectors.joining("\n\n"));
  }
}
