package dev.qimma.screen;

import dev.qimma.question.Card;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.List;

/** Questions as a reader looks through them. */
public final class BrowseScreen {

  private BrowseScreen() {}

  /** A list: name, kind and stem of each. */
  public static Document of(List<Question> questions, boolean withKey, View view) {
    Document.Builder page = Document.builder();
    for (Question question : questions) {
      page.line(new Run(question.card().name(), Style.KEY), Run.of("  "), meta(question, view));
      stem(page, question, Style.PLAIN, view);
      if (withKey) {
        key(page, question, view);
      }
    }
    String count =
        questions.isEmpty()
            ? view.say("browse.nothing")
            : view.say("browse.count", questions.size());
    return page.gap().text(Style.QUIET, count).build();
  }

  private static Run meta(Question question, View view) {
    Card card = question.card();
    String difficulty =
        card.difficulty() == 0 ? "" : " · " + view.say("show.difficulty", card.difficulty());
    String topic = card.topic().isEmpty() ? "" : " · " + card.topic();
    return new Run(question.kind() + topic + difficulty, Style.QUIET);
  }

  private static void stem(Document.Builder page, Question question, Style style, View view) {
    view.wordings(question.card().stem())
        .forEach(wording -> page.item(Run.of("   "), new Run(wording, style)));
  }

  private static void key(Document.Builder page, Question question, View view) {
    Run lead = new Run("   " + view.theme().sign(Style.RIGHT) + " ", Style.RIGHT);
    for (Localized line : question.solution()) {
      for (String wording : view.wordings(line)) {
        page.item(lead, Run.of(wording));
      }
    }
  }

  /** One question with its options and quotes, in canonical letters. */
  public static Document one(Question question, boolean withKey, View view) {
    Document.Builder page = Document.builder();
    page.line(new Run(question.card().name(), Style.KEY), Run.of("  "), meta(question, view));
    page.gap();
    stem(page, question, Style.STRONG, view);
    QuestionScreen.left(page, question.prompt(), view);
    page.gap();
    for (Option option : question.prompt().options()) {
      option(page, question.prompt().label(option.index()), option, view);
    }
    QuestionScreen.gaps(page, question.prompt(), view);
    if (withKey) {
      page.gap().line(new Run(view.say("show.key"), Style.QUIET));
      key(page, question, view);
      view.wordings(question.card().why()).forEach(why -> page.item(Run.of("   "), Run.of(why)));
    }
    question.card().passages().forEach(p -> page.gap().add(VerdictScreen.quote(p, view)));
    return page.build();
  }

  private static void option(Document.Builder page, String label, Option option, View view) {
    String letter = "   " + label + ". ";
    Run lead = new Run(letter, Style.KEY);
    for (String wording : view.wordings(option.text())) {
      page.item(lead, Run.of(wording));
      lead = Run.of(" ".repeat(letter.length()));
    }
  }
}
