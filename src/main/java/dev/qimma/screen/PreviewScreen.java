package dev.qimma.screen;

import dev.qimma.question.Assessment;
import dev.qimma.question.Marking;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.List;

/** A question as a learner sees it, and behind it what a teacher wants to know. */
public final class PreviewScreen {

  private PreviewScreen() {}

  /**
   * All but the quotes.
   *
   * @param place of the question in its file
   */
  public static Document of(Question question, String place, List<Assessment> replies, View view) {
    Document.Builder page = Document.builder();
    page.line(
        new Run(question.card().name(), Style.KEY),
        new Run("  " + question.kind() + "  " + place, Style.QUIET));
    page.gap().add(QuestionScreen.of(question, view));
    if (!question.prompt().back().isBlank()) {
      page.add(QuestionScreen.back(question, view));
    }
    page.gap().text(Style.HEADING, view.say("preview.replies"));
    replies.forEach(reply -> reply(page, reply, view));
    texts(page, "preview.why", List.of(question.card().why()), view);
    texts(page, "preview.hints", question.card().hints(), view);
    return page.build();
  }

  private static void reply(Document.Builder page, Assessment reply, View view) {
    Style style = VerdictScreen.style(reply.verdict());
    String word = view.say("verdict." + reply.verdict().word());
    String marks = view.say("verdict.marks", reply.score().rounded(), reply.max().rounded());
    given(page, reply, "  " + view.theme().sign(style) + " ", style, view);
    page.item(Run.of("    "), new Run(word + "  " + marks, style));
    if (reply.marking() instanceof Marking.Unreadable unreadable) {
      page.item(Run.of("    "), Run.of(view.messages().sayIsolated(unreadable.why())));
    }
    reply
        .remarks()
        .forEach(
            why ->
                view.wordings(why)
                    .forEach(text -> page.item(Run.of("    "), new Run(text, Style.QUIET))));
  }

  /** An option by its letter and its text; else the reply as it was typed. */
  private static void given(
      Document.Builder page, Assessment reply, String sign, Style style, View view) {
    boolean isLetter = reply.picks().size() == 1 && reply.reply().length() == 1;
    if (!isLetter) {
      page.item(new Run(sign, style), new Run(reply.reply(), Style.KEY));
      return;
    }
    String lead = sign + reply.reply() + ". ";
    for (String text : view.wordings(reply.picks().get(0).text())) {
      page.item(new Run(lead, style), Run.of(text));
      lead = " ".repeat(lead.length());
    }
  }

  private static void texts(
      Document.Builder page, String heading, List<Localized> texts, View view) {
    if (texts.stream().allMatch(Localized::isBlank)) {
      return;
    }
    page.gap().text(Style.HEADING, view.say(heading));
    for (Localized text : texts) {
      view.wordings(text).forEach(wording -> page.item(Run.of("  "), Run.of(wording)));
    }
  }
}
