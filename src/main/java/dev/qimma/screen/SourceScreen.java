package dev.qimma.screen;

import dev.qimma.question.Card;
import dev.qimma.question.Option;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.source.Passage;

/** What stands behind a question: its passages in full, and the reason for each option. */
public final class SourceScreen {

  private SourceScreen() {}

  public static Document passages(Card card, View view) {
    Document.Builder page = Document.builder();
    if (card.passages().isEmpty()) {
      page.text(Style.QUIET, view.say("source.none"));
    }
    for (Passage passage : card.passages()) {
      page.gap().add(VerdictScreen.quote(passage, view));
      page.text(Style.QUIET, view.say("source.name", passage.source() + "/" + passage.id()));
    }
    return page.build();
  }

  /** Why each option is right or wrong. */
  public static Document reasons(Question question, View view) {
    Document.Builder page = Document.builder();
    if (!isChosenFrom(question.prompt())) {
      question.solution().forEach(line -> Given.signed(page, Style.RIGHT, line, view));
      view.wordings(question.card().why()).forEach(why -> page.text(Style.PLAIN, why));
      return page.build();
    }
    int place = 0;
    for (Option option : question.prompt().options()) {
      Style style = option.isRight() ? Style.RIGHT : Style.WRONG;
      String letter = question.prompt().label(place) + ". ";
      Run lead = new Run(view.theme().sign(style) + " " + letter, style);
      for (String wording : view.wordings(option.text())) {
        page.item(lead, new Run(wording, Style.STRONG));
        lead = Run.of("     ");
      }
      view.wordings(option.why()).forEach(why -> page.item(Run.of("     "), Run.of(why)));
      place++;
    }
    view.wordings(question.card().why()).forEach(why -> page.text(Style.PLAIN, why));
    return page.build();
  }

  /** Whether an option is right or wrong in itself, not by its place. */
  private static boolean isChosenFrom(Prompt prompt) {
    return !prompt.options().isEmpty() && prompt.left().isEmpty() && !prompt.isNumbered();
  }
}
