package dev.qimma.kind.truefalse;

import dev.qimma.question.Card;
import dev.qimma.question.Marking;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Say whether a statement is true. */
record TrueFalse(Card card, boolean answer) implements Question {

  private static final Localized TRUE = Localized.both("صحيح", "True");
  private static final Localized FALSE = Localized.both("خطأ", "False");
  private static final Set<String> TRUE_WORDS =
      forms("true", "t", "yes", "y", "صح", "صحيح", "صحيحة", "صواب", "نعم", "ص");
  private static final Set<String> FALSE_WORDS =
      forms("false", "f", "no", "n", "خطأ", "خاطئ", "خاطئة", "لا", "خ");

  private static Set<String> forms(String... words) {
    return List.of(words).stream()
        .map(Folding.STANDARD::normalForm)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

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
    String form = Folding.STANDARD.normalForm(reply.text());
    if (TRUE_WORDS.contains(form)) {
      return Optional.of(true);
    }
    if (FALSE_WORDS.contains(form)) {
      return Optional.of(false);
    }
    return options().find(reply, Folding.STANDARD).map(option -> option.index() == 0);
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
  public String key() {
    return modelReply();
  }
}
