package dev.qimma.screen;

import dev.qimma.question.Assessment;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.util.List;

/** What a person sees of an exam besides its questions. */
public final class ExamScreen {

  private ExamScreen() {}

  /** The answer given so far, without a word on whether it is right. */
  public static Document given(Assessment assessment, View view) {
    List<Localized> picks = assessment.picks().stream().map(Option::text).toList();
    Document.Builder page = Document.builder().text(Style.QUIET, view.say("exam.given"));
    picks.forEach(
        pick -> view.wordings(pick).forEach(text -> page.item(Run.of("    "), Run.of(text))));
    if (picks.isEmpty()) {
      page.item(Run.of("    "), Run.of(assessment.reply()));
    }
    return page.build();
  }
}
