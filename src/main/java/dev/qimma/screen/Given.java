package dev.qimma.screen;

import dev.qimma.question.Assessment;
import dev.qimma.question.Option;
import dev.qimma.question.Verdict;
import dev.qimma.text.Localized;
import java.util.List;

/** What was answered, each part behind a sign that says whether it is right. */
final class Given {

  private Given() {}

  /**
   * The options picked, or the words typed.
   *
   * @param withReasons whether the reason of each option picked stands below it
   */
  static Document of(Assessment assessment, boolean withReasons, View view) {
    Document.Builder page = Document.builder();
    Comparison comparison = new Comparison(assessment, view);
    for (Option pick : assessment.picks()) {
      if (comparison.part(page, pick)) {
        continue;
      }
      signed(page, pick.isRight() ? Style.RIGHT : Style.WRONG, pick.text(), view);
      if (withReasons) {
        view.wordings(pick.why()).forEach(why -> page.item(Run.of("    "), Run.of(why)));
      }
    }
    if (assessment.picks().isEmpty()) {
      typed(page, assessment, view);
    }
    return page.build();
  }

  private static void typed(Document.Builder page, Assessment assessment, View view) {
    String text =
        assessment.verdict() == Verdict.BLANK ? view.say("summary.blank") : assessment.reply();
    page.item(sign(VerdictScreen.style(assessment.verdict()), view), Run.of(text));
  }

  private static Run sign(Style verdict, View view) {
    return new Run("  " + view.theme().sign(verdict) + " ", verdict);
  }

  /** A text in each language, the first one behind a sign. */
  static void signed(Document.Builder page, Style verdict, Localized text, View view) {
    List<Run> wordings = view.wordings(text).stream().map(Run::of).toList();
    page.item(sign(verdict, view), wordings);
  }
}
