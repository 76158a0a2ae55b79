package dev.qimma.screen;

import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.Marking;
import java.util.List;

/** A scripted sitting as a person reads it afterwards. */
public final class TranscriptScreen {

  private TranscriptScreen() {}

  /**
   * Each question, what was replied and what it came to, then the score.
   *
   * @param given how many replies there were
   */
  public static Document of(
      List<Assessment> items, Fraction score, Fraction max, int given, long seed, View view) {
    Document.Builder page = Document.builder();
    int number = 1;
    for (Assessment item : items) {
      page.text(Style.QUIET, view.say("quiz.item", number, items.size()));
      page.add(QuestionScreen.of(item.question(), view));
      page.item(Run.of(" " + view.say("prompt.answer")), Run.of(item.reply()));
      if (item.marking() instanceof Marking.Unreadable unreadable) {
        page.text(Style.PLAIN, view.messages().sayIsolated(unreadable.why()));
      }
      page.add(VerdictScreen.of(item, view)).gap();
      number++;
    }
    if (given < items.size()) {
      page.text(Style.PLAIN, view.say("summary.early", given, items.size()));
    }
    Standing whole = new Standing("", score, max);
    long answered = items.stream().filter(item -> !item.reply().isEmpty()).count();
    page.text(
        Style.HEADING,
        view.say(
            "summary.score",
            score.rounded(),
            max.rounded(),
            whole.percent(),
            answered,
            items.size()));
    return page.text(Style.QUIET, view.say("summary.seed", String.valueOf(seed))).build();
  }
}
