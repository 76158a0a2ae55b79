package dev.qimma.screen;

import dev.qimma.question.Option;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.text.Letters;
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
    if (!prompt.options().isEmpty()) {
      page.gap();
    }
    List<Option> options = prompt.options();
    for (int place = 0; place < options.size(); place++) {
      option(page, prompt.label(place), options.get(place), view);
    }
    gaps(page, prompt, view);
    return page.gap().text(Style.QUIET, view.sayIsolated(prompt.how().key(), how(prompt))).build();
  }

  /** What the card says on its other side, and how to grade oneself by it. */
  public static Document back(Question question, View view) {
    Document.Builder page = Document.builder().gap();
    view.wordings(question.prompt().back()).forEach(text -> page.text(Style.STRONG, text));
    return page.gap().text(Style.QUIET, view.say("card.grade")).build();
  }

  private static Object[] how(Prompt prompt) {
    int last = Math.max(0, prompt.options().size() - 1);
    List<Object> arguments = new ArrayList<>();
    arguments.addAll(List.of(Letters.latin(0), Letters.latin(last), prompt.unit()));
    arguments.addAll(prompt.how().arguments());
    return arguments.toArray();
  }

  /** What there is to choose from for each blank. */
  static void gaps(Document.Builder page, Prompt prompt, View view) {
    for (Prompt.Gap gap : prompt.gaps()) {
      if (!gap.options().isEmpty()) {
        page.gap().text(Style.KEY, gap.name() + ":");
      }
      for (Option option : gap.options()) {
        option(page, Letters.latin(option.index()), option, view);
      }
    }
  }

  private static void option(Document.Builder page, String label, Option option, View view) {
    String letter = label + ". ";
    String lead = "  " + letter;
    for (String wording : view.wordings(option.text())) {
      page.item(new Run(lead, Style.KEY), Run.of(wording));
      lead = " ".repeat(2 + letter.length());
    }
  }
}
