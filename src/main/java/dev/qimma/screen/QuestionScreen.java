package dev.qimma.screen;

import dev.qimma.question.Option;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A question as it is put to the learner. */
public final class QuestionScreen {

  private QuestionScreen() {}

  public static Document of(Question question, View view) {
    Prompt prompt = question.prompt();
    Document.Builder page = Document.builder();
    for (String wording : view.wordings(prompt.stem())) {
      page.text(Style.STRONG, wording);
    }
    view.wordings(prompt.outline()).forEach(blanks -> page.gap().text(Style.KEY, blanks));
    left(page, prompt, view);
    if (!prompt.options().isEmpty()) {
      page.gap();
    }
    List<Option> options = prompt.options();
    for (int place = 0; place < options.size(); place++) {
      listed(page, prompt.label(place), options.get(place).text(), view);
    }
    gaps(page, prompt, view);
    return page.gap().text(Style.QUIET, view.messages().sayIsolated(how(prompt))).build();
  }

  /** What the card says on its other side, and how to grade oneself by it. */
  public static Document back(Question question, View view) {
    return back(question, List.of(), view);
  }

  /**
   * The same.
   *
   * @param prospects when each of the four grades brings the card back; empty where none does
   */
  public static Document back(Question question, List<Message> prospects, View view) {
    Document.Builder page = Document.builder().gap();
    view.wordings(question.prompt().back()).forEach(text -> page.text(Style.STRONG, text));
    return page.gap().text(Style.QUIET, grades(prospects, view)).build();
  }

  /** The grades a learner may give, with what each leads to. */
  static String grades(List<Message> prospects, View view) {
    return prospects.isEmpty()
        ? view.say("card.grade")
        : view.say("card.grade-when", prospects.toArray());
  }

  /** How a question is to be answered, with the letters and numbers it has. */
  public static Message how(Prompt prompt) {
    int last = Math.max(0, prompt.options().size() - 1);
    List<Object> arguments = new ArrayList<>();
    arguments.addAll(List.of(Letters.latin(0), Letters.latin(last), prompt.unit()));
    arguments.addAll(prompt.how().arguments());
    return new Message(prompt.how().key(), arguments);
  }

  /** What something is to be found for, numbered. */
  static void left(Document.Builder page, Prompt prompt, View view) {
    if (!prompt.left().isEmpty()) {
      page.gap();
    }
    for (int place = 0; place < prompt.left().size(); place++) {
      listed(page, String.valueOf(place + 1), prompt.left().get(place), view);
    }
  }

  /** What there is to choose from for each blank. */
  static void gaps(Document.Builder page, Prompt prompt, View view) {
    for (Prompt.Gap gap : prompt.gaps()) {
      if (!gap.options().isEmpty()) {
        page.gap().text(Style.KEY, gap.name() + ":");
      }
      for (Option option : gap.options()) {
        listed(page, Letters.latin(option.index()), option.text(), view);
      }
    }
  }

  private static void listed(Document.Builder page, String label, Localized text, View view) {
    String letter = label + ". ";
    String lead = "  " + letter;
    for (String wording : view.wordings(text)) {
      page.item(new Run(lead, Style.KEY), Run.of(wording));
      lead = " ".repeat(2 + letter.length());
    }
  }
}
