package dev.qimma.report;

import dev.qimma.memory.Replay;
import dev.qimma.memory.State;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The state of each memory after every review, as CSV or as JSON, {@code qimma.replay/1}.
 *
 * @param interval days until the next review
 */
public record ReplayOutput(List<Replay.Step> steps, ToIntFunction<State> interval) {

  private static final List<String> COLUMNS =
      List.of(
          "card_id",
          "review_time",
          "rating",
          "elapsed_days",
          "retrievability",
          "stability",
          "difficulty",
          "interval_days");

  public ReplayOutput {
    steps = List.copyOf(steps);
  }

  /** Writes a row for each review. */
  public void csv(OutputStream out) throws IOException {
    GradeCsv csv = new GradeCsv(out, false);
    csv.texts(COLUMNS).end();
    for (Replay.Step step : steps) {
      csv.text(step.review().card())
          .number(step.review().timeMillis())
          .number(step.review().rating().number())
          .number(Plain.of(step.review().days()))
          .number(Plain.of(step.retrievability()))
          .number(Plain.of(step.state().stability()))
          .number(Plain.of(step.state().difficulty()))
          .number(interval.applyAsInt(step.state()))
          .end();
    }
    csv.flush();
  }

  /** One object in one line. */
  public String json() {
    return Json.object(
        json ->
            json.put("schema", "qimma.replay/1").list("reviews", steps, step -> write(json, step)));
  }

  private void write(Json json, Replay.Step step) {
    json.put("card_id", step.review().card())
        .put("review_time", step.review().timeMillis())
        .put("rating", step.review().rating().number())
        .put("elapsed_days", step.review().days())
        .put("retrievability", step.retrievability())
        .put("stability", step.state().stability())
        .put("difficulty", step.state().difficulty())
        .put("interval_days", interval.applyAsInt(step.state()));
  }
}
