package dev.qimma.report;

import dev.qimma.grading.Standing;
import dev.qimma.question.Fraction;

/** What each learner came to, as JSON, {@code qimma.score/1}. */
public final class ScoresJson {

  public static final String SCHEMA = "qimma.score/1";

  private ScoresJson() {}

  /** One learner in one line. */
  public static String line(Standing standing) {
    return Json.object(
        json -> {
          json.put("schema", SCHEMA)
              .put("learner", standing.learner())
              .put("score", standing.score())
              .put("max", standing.max());
          json.put(
              "percent", standing.percent().orElse(Fraction.ZERO), standing.percent().isEmpty());
          json.put("answered", standing.answered())
              .put("blank", standing.blank())
              .put("missing", standing.missing())
              .put("rank", standing.rank())
              .put("percentile_rank", standing.percentileRank())
              .word("grade", standing.outcome().word());
        });
  }
}
