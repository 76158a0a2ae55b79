package dev.qimma.screen;

import dev.qimma.question.Assessment;
import dev.qimma.question.Question;
import java.util.List;

/** The end of a sitting: the score, by topic and objective, and what was wrong. */
public final class SummaryScreen {

  private static final int BAR = 20;

  /** A question that was not answered right, with what would have been. */
  public record Mistake(Assessment assessment, Document evidence) {}

  private SummaryScreen() {}

  public static Document of(
      Standing whole,
      int answered,
      int asked,
      List<Standing> topics,
      List<Standing> objectives,
      List<Mistake> mistakes,
      View view) {
    Document.Builder page = Document.builder();
    page.gap()
        .text(
            Style.HEADING,
            view.say(
                "summary.score",
                whole.score().plain(),
                whole.max().plain(),
                whole.percent(),
                answered,
                asked));
    page.line(Run.of(view.theme().bar(whole.share(), BAR) + " " + whole.percent() + "%"));
    standings(page, "summary.topics", topics, view);
    standings(page, "summary.objectives", objectives, view);
    mistakes(page, mistakes, view);
    return page.build();
  }

  private static void standings(
      Document.Builder page, String heading, List<Standing> standings, View view) {
    if (standings.size() < 2) {
      return;
    }
    page.gap().text(Style.HEADING, view.say(heading));
    for (Standing standing : standings) {
      String marks = standing.score().plain() + "/" + standing.max().plain();
      page.line(
          Run.of(view.theme().bar(standing.share(), BAR / 2)),
          Run.of(" " + marks + "  "),
          Run.of("\u2068" + standing.name() + "\u2069"));
    }
  }

  private static void mistakes(Document.Builder page, List<Mistake> mistakes, View view) {
    if (mistakes.isEmpty()) {
      return;
    }
    page.gap().text(Style.HEADING, view.say("summary.mistakes", mistakes.size()));
    for (Mistake mistake : mistakes) {
      page.gap();
      Question question = mistake.assessment().question();
      view.wordings(question.prompt().stem()).forEach(stem -> page.text(Style.STRONG, stem));
      page.add(Given.of(mistake.assessment(), false, view));
      page.text(Style.QUIET, view.say("verdict.solution"));
      question.solution().forEach(line -> Given.signed(page, Style.RIGHT, line, view));
      page.add(mistake.evidence());
    }
  }
}
