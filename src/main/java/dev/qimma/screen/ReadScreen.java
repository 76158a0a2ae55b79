package dev.qimma.screen;

import dev.qimma.question.Question;
import dev.qimma.source.Passage;
import java.util.List;

/** A passage to be read, and what is asked about it. */
public final class ReadScreen {

  private ReadScreen() {}

  /** The passage, and how many questions there are on it. */
  public static Document brief(Passage passage, List<Question> questions, View view) {
    String count =
        questions.isEmpty() ? view.say("read.none") : view.say("read.questions", questions.size());
    return Document.builder()
        .gap()
        .add(VerdictScreen.quote(passage, view))
        .gap()
        .text(Style.QUIET, count)
        .build();
  }

  /** The passage, and what is asked about it. */
  public static Document of(Passage passage, List<Question> questions, View view) {
    Document.Builder page = Document.builder().gap().add(VerdictScreen.quote(passage, view)).gap();
    if (questions.isEmpty()) {
      return page.text(Style.QUIET, view.say("read.none")).build();
    }
    page.text(Style.QUIET, view.say("read.questions", questions.size()));
    for (Question question : questions) {
      Run lead = new Run("   " + view.theme().sign(Style.QUIET) + " ", Style.KEY);
      for (String wording : view.wordings(question.card().stem())) {
        page.item(lead, Run.of(wording));
        lead = Run.of("     ");
      }
    }
    return page.build();
  }
}
