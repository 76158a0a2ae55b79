package dev.qimma.report;

import dev.qimma.grading.Gradebook;
import dev.qimma.grading.Mark;
import dev.qimma.grading.Standing;
import dev.qimma.question.Fraction;
import java.util.List;
import java.util.stream.IntStream;

/** What one learner came to, as the {@code results.json} that Gradescope reads. */
public final class GradescopeJson {

  private GradescopeJson() {}

  /**
   * The file of one learner.
   *
   * @param learner by place in the book
   */
  public static String of(Gradebook book, int learner) {
    Standing standing = book.standings().get(learner);
    List<Integer> questions = IntStream.range(0, book.items().size()).boxed().toList();
    return Json.object(
        json ->
            json.put("score", standing.score())
                .put("max_score", standing.max())
                .list("tests", questions, question -> test(json, book, learner, question)));
  }

  private static void test(Json json, Gradebook book, int learner, int question) {
    Fraction max = book.items().get(question).max();
    Fraction score =
        book.responses().mark(learner, question).map(Mark::score).orElse(Fraction.ZERO);
    json.put("name", book.items().get(question).question())
        .put("score", score)
        .put("max_score", max)
        .put("status", score.compareTo(max) >= 0 ? "passed" : "failed");
  }
}
