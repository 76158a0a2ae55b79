package dev.qimma.kind.flashcard;

import dev.qimma.question.Card;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;
import java.util.TreeMap;

/** Recall what a card says on its back, and say how well that went. */
record Flashcard(Card card, Localized back) implements Question {

  @Override
  public String kind() {
    return FlashcardKind.NAME;
  }

  @Override
  public Prompt prompt() {
    return Prompt.of(card.stem(), Message.of("how.flashcard")).withBack(back);
  }

  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    return reply.isBlank()
        ? new Marking.Blank()
        : Grade.parse(reply)
            .<Marking>map(Grade::marked)
            .orElseGet(() -> new Marking.Unreadable(Message.of("unreadable.grade", reply.text())));
  }

  @Override
  public String modelReply() {
    return Grade.model();
  }

  @Override
  public List<Localized> solution() {
    return List.of(back);
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
    return new Interaction.Reveal(back);
  }

  @Override
  public String key() {
    return String.join("|", new TreeMap<>(back.byLanguage()).values());
  }
}
