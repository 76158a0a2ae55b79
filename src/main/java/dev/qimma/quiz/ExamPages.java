package dev.qimma.quiz;

import dev.qimma.history.Attempt;
import dev.qimma.question.Assessment;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.screen.Document;
import dev.qimma.screen.ExamScreen;
import dev.qimma.screen.HeaderScreen;
import dev.qimma.screen.QuestionScreen;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import java.time.Instant;

/**
 * What is shown of an exam at one moment.
 *
 * @param place of the question that is put, from 0
 */
record ExamPages(Sitting sitting, ExamClock time, int place, View view, Instant now) {

  /** The question that is put, as it is shown. */
  Question question() {
    return sitting.shown(sitting.questions().get(place));
  }

  /** The question with what was answered so far, where it is answered in a line. */
  Document page() {
    Question question = question();
    Document.Builder page = Document.builder().add(header()).add(QuestionScreen.of(question, view));
    page.add(question.prompt().count() > 0 ? note("exam.in-one-line") : Document.EMPTY);
    return page.add(given()).build();
  }

  /** What stands above a question that is answered with keys. */
  Document head() {
    return header().then(given());
  }

  private Document header() {
    return HeaderScreen.exam(
        place + 1,
        sitting.total(),
        sitting.answers().size(),
        time.left(now).map(left -> new HeaderScreen.Time(left, time.limit())),
        sitting.isFlagged(question().card().name()),
        view);
  }

  private Document given() {
    return sitting
        .answer(question().card().name())
        .map(given -> ExamScreen.given(assessed(given), view))
        .orElse(Document.EMPTY);
  }

  private Document note(String key) {
    return Document.builder().text(Style.QUIET, view.say(key)).build();
  }

  private Assessment assessed(Attempt given) {
    Question question = sitting.question(given.question());
    return Assessment.of(question, given.reply(), MarkingScheme.SITTING);
  }
}
