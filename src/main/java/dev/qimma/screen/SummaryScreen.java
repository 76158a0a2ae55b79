package dev.qimma.screen;

import dev.qimma.question.Assessment;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The end of a sitting: the score, by topic and objective, and what was wrong. */
public final class SummaryScreen {

  private static final int LONG_BAR = 20;
  private static final int BAR = 10;

  /** So that the page of ten questions can be seen at once. */
  private static final int MOST_OBJECTIVES = 5;

  /** A question that was not answered right, with what would have been. */
  public record Mistake(Assessment assessment, Document evidence) {}

  /**
   * What a sitting came to.
   *
   * @param time spent on answers; zero where it is not known
   */
  public record Outcome(
      Standing whole,
      int answered,
      int asked,
      Duration time,
      List<Standing> topics,
      List<Standing> objectives) {

    public Outcome {
      topics = List.copyOf(topics);
      objectives = List.copyOf(objectives);
    }
  }

  private SummaryScreen() {}

  public static Document of(Outcome outcome, List<Mistake> mistakes, View view) {
    Document.Builder page = Document.builder();
    score(page, outcome, view);
    topics(page, outcome.topics(), view);
    objectives(page, outcome.objectives(), view);
    mistakes(page, mistakes, view);
    return page.build();
  }

  private static void score(Document.Builder page, Outcome outcome, View view) {
    Standing whole = outcome.whole();
    page.gap()
        .text(
            Style.HEADING,
            view.say(
                "summary.score",
                whole.score().rounded(),
                whole.max().rounded(),
                whole.percent(),
                outcome.answered(),
                outcome.asked()));
    page.fitting(
        Stream.of(LONG_BAR, BAR, 0)
            .map(cells -> bar(whole, cells, time(outcome, view), view))
            .toList());
  }

  private static String time(Outcome outcome, View view) {
    return outcome.time().toSeconds() == 0
        ? ""
        : "   " + view.say("summary.time", HeaderScreen.clock(outcome.time()));
  }

  private static List<Run> bar(Standing whole, int cells, String time, View view) {
    String bar = view.theme().bar(whole.share(), cells);
    String between = bar.isEmpty() ? "" : " ";
    return List.of(
        new Run(bar + between + whole.percent() + " %", Style.BAR), new Run(time, Style.QUIET));
  }

  private static void topics(Document.Builder page, List<Standing> topics, View view) {
    if (topics.size() > 1) {
      page.gap().text(Style.HEADING, view.say("summary.topics"));
      rows(page, weakestFirst(topics), view);
    }
  }

  /** Those that are not reached yet; the others are many, and their statements long. */
  private static void objectives(Document.Builder page, List<Standing> objectives, View view) {
    List<Standing> shown =
        weakestFirst(objectives).stream()
            .filter(standing -> standing.share() < 1)
            .limit(MOST_OBJECTIVES)
            .toList();
    if (objectives.size() < 2 || shown.isEmpty()) {
      return;
    }
    page.gap().text(Style.HEADING, view.say("summary.objectives"));
    rows(page, shown, view);
    if (shown.size() < objectives.size()) {
      page.text(Style.QUIET, view.say("summary.more", objectives.size() - shown.size()));
    }
  }

  /** There is most to gain at the top. */
  private static List<Standing> weakestFirst(List<Standing> standings) {
    return standings.stream().sorted(Comparator.comparingDouble(Standing::share)).toList();
  }

  private static void rows(Document.Builder page, List<Standing> standings, View view) {
    int widest = standings.stream().mapToInt(standing -> marks(standing).length()).max().orElse(0);
    standings.forEach(standing -> page.item(lead(standing, widest, view), Run.of(standing.name())));
  }

  private static Run lead(Standing standing, int widest, View view) {
    String bar = view.theme().bar(standing.share(), BAR);
    String marks = marks(standing);
    String room = " ".repeat(1 + (bar.isEmpty() ? 0 : widest - marks.length()));
    return new Run((bar.isEmpty() ? "" : " " + bar) + room + marks + "  ", Style.BAR);
  }

  private static String marks(Standing standing) {
    return standing.score().rounded() + "/" + standing.max().rounded();
  }

  private static void mistakes(Document.Builder page, List<Mistake> mistakes, View view) {
    if (mistakes.isEmpty()) {
      return;
    }
    page.gap().text(Style.HEADING, view.say("summary.mistakes", mistakes.size()));
    for (Mistake mistake : mistakes) {
      page.gap();
      view.wordings(mistake.assessment().question().prompt().stem())
          .forEach(stem -> page.text(Style.STRONG, stem));
      page.add(VerdictScreen.answers(mistake.assessment(), false, view));
      page.add(mistake.evidence());
    }
  }
}
