package dev.qimma.screen;

import dev.qimma.question.Assessment;
import dev.qimma.question.Marking;
import dev.qimma.question.Verdict;
import dev.qimma.source.Passage;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;

/** What a reply came to: verdict, why, the right answer, the explanation, the quotes. */
public final class VerdictScreen {

  private VerdictScreen() {}

  public static Document of(Assessment assessment, View view) {
    Document.Builder page = Document.builder().add(told(assessment, view));
    passages(assessment, view).forEach(page::add);
    return page.build();
  }

  /** All but the passages. */
  public static Document told(Assessment assessment, View view) {
    Document.Builder page = Document.builder();
    page.line(headline(assessment, view));
    page.add(answers(assessment, true, view));
    slip(page, assessment, view);
    explanation(page, assessment.question().card().why(), view);
    return page.build();
  }

  /** What was answered, and what would have been right. */
  static Document answers(Assessment assessment, boolean withReasons, View view) {
    Document.Builder page = Document.builder();
    Comparison comparison = new Comparison(assessment, view);
    if (comparison.isWhole()) {
      comparison.whole(page);
      return page.build();
    }
    page.add(Given.of(assessment, withReasons, view));
    if (assessment.verdict() != Verdict.RIGHT) {
      solution(page, assessment, view);
    }
    return page.build();
  }

  /** The passages, each with a gap above. */
  public static List<Document> passages(Assessment assessment, View view) {
    return assessment.question().card().passages().stream()
        .map(passage -> Document.builder().gap().add(quote(passage, view)).build())
        .toList();
  }

  private static Run headline(Assessment assessment, View view) {
    Style style = style(assessment.verdict());
    String word = view.say("verdict." + assessment.verdict().word());
    String marks =
        view.say("verdict.marks", assessment.score().rounded(), assessment.max().rounded());
    return new Run(view.theme().sign(style) + " " + word + "  " + marks, style);
  }

  public static Style style(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> Style.RIGHT;
      case PARTLY -> Style.PARTLY;
      case WRONG -> Style.WRONG;
      case BLANK -> Style.QUIET;
    };
  }

  private static void slip(Document.Builder page, Assessment assessment, View view) {
    if (assessment.marking() instanceof Marking.Marked marked && marked.isSlip()) {
      page.text(Style.PLAIN, view.say("verdict.slip", marked.meant()));
    }
  }

  private static void solution(Document.Builder page, Assessment assessment, View view) {
    List<Localized> lines = assessment.question().solution();
    page.text(Style.QUIET, view.say("verdict.solution"));
    lines.forEach(line -> Given.signed(page, Style.RIGHT, line, view));
  }

  private static void explanation(Document.Builder page, Localized why, View view) {
    if (!why.isBlank()) {
      page.gap();
      view.wordings(why).forEach(wording -> page.text(Style.PLAIN, wording));
    }
  }

  /** A passage: the words of the source, their translation, who says so and where. */
  public static Document quote(Passage passage, View view) {
    Document.Builder page = Document.builder();
    page.quote(new Run("«" + passage.quote().exact() + "»", Style.QUOTE));
    for (String wording : view.wordings(passage.translation())) {
      page.quote(Run.of("“" + wording + "”"));
    }
    String owner = view.wording(passage.by());
    String place = view.wording(passage.where());
    if (!owner.isEmpty() && !place.isEmpty()) {
      Message both = Message.of("quote.owner-place", owner, place);
      page.quote(new Run("— " + view.messages().say(both), Style.QUIET));
    } else if (!owner.isEmpty() || !place.isEmpty()) {
      page.quote(new Run("— " + owner + place, Style.QUIET));
    }
    return page.build();
  }
}
