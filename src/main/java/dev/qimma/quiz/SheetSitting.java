package dev.qimma.quiz;

import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.question.Assessment;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.quiz.sheet.Sheet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sheet taken like an exam: back and forth, no word on any answer, until it is handed in. */
public final class SheetSitting {

  private SheetSitting() {}

  /** The sitting with what the sheet has of responses. */
  public static Sitting of(Sheet sheet, Instant now) {
    Map<String, Question> questions = new LinkedHashMap<>();
    sheet.questions().forEach(question -> questions.put(question.card().name(), question));
    Plan plan = new Plan(sheet.learner(), "", 0, Plan.EXAM, sheet.names(), now);
    Sitting sitting = Sitting.begin(plan, Shelf.of(questions));
    for (Question question : sheet.questions()) {
      String reply = sheet.responses().getOrDefault(question.card().name(), "");
      if (!reply.isBlank()) {
        Assessment given = Assessment.of(question, reply, MarkingScheme.SITTING);
        sitting = sitting.after(new Event.Answered(now, Attempts.of(given, 0, 1, 0)));
      }
    }
    return sitting;
  }
}
