package dev.qimma.report;

import dev.qimma.grading.Gradebook;
import dev.qimma.grading.ItemResult;
import dev.qimma.grading.Mark;
import dev.qimma.grading.Standing;
import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Option;
import dev.qimma.source.Passage;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * A page for one learner, in one HTML file that asks for nothing else: each answer, what it earned,
 * the right one, why, and what the source says.
 *
 * @param messages with the bundle {@link GradeSummary#BUNDLE}
 * @param languages of the content, as wanted
 * @param scheme by which was graded
 */
public record FeedbackPage(Messages messages, List<String> languages, MarkingScheme scheme) {

  /**
   * The page.
   *
   * @param book with what the learners wrote
   * @param learner by place in the book
   */
  public String of(Gradebook book, int learner) {
    Standing standing = book.standings().get(learner);
    String title =
        say(
            Message.of(
                "feedback.title",
                standing.learner(),
                standing.score().plain(),
                standing.max().plain()));
    Html page = new Html(messages.language(), title, "feedback.css");
    page.text("h1", "auto", title);
    standing
        .percent()
        .map(Fraction::plain)
        .map(GradeSummary::rounded)
        .ifPresent(percent -> page.text("p", "ltr", percent + " %"));
    for (int question = 0; question < book.items().size(); question++) {
      question(page, book.items().get(question), book.responses().mark(learner, question));
    }
    return page.end();
  }

  private String say(Message message) {
    return messages.say(message);
  }

  private void question(Html page, ItemResult item, Optional<Mark> mark) {
    String response = mark.map(Mark::response).orElse("");
    Assessment assessment = Assessment.of(item.asked(), response, scheme);
    page.open("section", assessment.verdict().word());
    wordings(page, "h2", item.asked().card().stem());
    verdict(page, assessment, mark.isEmpty());
    if (!response.isBlank()) {
      label(page, "feedback.answer");
      given(page, assessment);
    }
    label(page, "feedback.solution");
    item.asked().solution().forEach(text -> wordings(page, "p", text));
    if (!item.asked().card().why().isBlank()) {
      label(page, "feedback.why");
      wordings(page, "p", item.asked().card().why());
    }
    if (!item.asked().card().passages().isEmpty()) {
      label(page, "feedback.source");
      item.asked().card().passages().forEach(passage -> quote(page, passage));
    }
    page.close("section");
  }

  private void verdict(Html page, Assessment assessment, boolean isMissing) {
    String key = isMissing ? "missing" : "verdict." + assessment.verdict().word();
    Message marks =
        Message.of("feedback.marks", assessment.score().plain(), assessment.max().plain());
    page.text("p", "auto", say(Message.of("feedback." + key)) + " · " + say(marks));
  }

  private void label(Html page, String key) {
    page.text("h3", "auto", say(Message.of(key)));
  }

  /** The options picked, each with what is said about it; else the words typed. */
  private void given(Html page, Assessment assessment) {
    for (Option pick : assessment.picks()) {
      wordings(page, "p", pick.text());
      wordings(page, "small", pick.why());
    }
    if (assessment.picks().isEmpty()) {
      page.text("p", "auto", assessment.reply());
    }
  }

  private void quote(Html page, Passage passage) {
    page.text("blockquote", "auto", passage.quote().exact());
    wordings(page, "blockquote", passage.translation());
    wordings(page, "small", passage.by());
    wordings(page, "small", passage.where());
  }

  private void wordings(Html page, String tag, Localized text) {
    if (!text.isBlank()) {
      text.shown(languages)
          .forEach(wording -> page.wording(tag, wording.getKey(), wording.getValue()));
    }
  }
}
