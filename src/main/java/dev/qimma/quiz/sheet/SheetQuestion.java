package dev.qimma.quiz.sheet;

import dev.qimma.question.Card;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.text.Localized;
import java.util.List;

/** A question whose key is elsewhere: it tells what can be an answer to it, never what is one. */
record SheetQuestion(Card card, String kind, Prompt prompt) implements Question {

  /**
   * Readable or not; what is readable is worth nothing here, since nobody knows what it is worth.
   */
  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    return reply.isBlank() ? new Marking.Blank() : new SheetReading(prompt).read(reply, line);
  }

  @Override
  public String modelReply() {
    return "";
  }

  @Override
  public List<Localized> solution() {
    return List.of();
  }

  @Override
  public int arrangeable() {
    return 0;
  }

  @Override
  public Question arranged(List<Integer> order) {
    return this;
  }

  /** Its texts, with an answer that nobody gave: what counts as right is elsewhere. */
  @Override
  public Interaction interaction() {
    return new Interaction.Reveal(Localized.EMPTY);
  }

  @Override
  public String key() {
    return "";
  }
}
