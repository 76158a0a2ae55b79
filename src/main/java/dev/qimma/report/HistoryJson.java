package dev.qimma.report;

import dev.qimma.history.Attempt;
import dev.qimma.quiz.PastSitting;
import java.util.List;

/** What was played, as JSON, {@code qimma.history/1}. */
public final class HistoryJson {

  public static final String SCHEMA = "qimma.history/1";

  private HistoryJson() {}

  /**
   * Sittings, oldest first.
   *
   * @param withItems whether each answer is told
   */
  public static String of(List<PastSitting> sittings, boolean withItems) {
    return Json.object(
        json ->
            json.put("schema", SCHEMA)
                .list("sittings", sittings, sitting -> write(json, sitting, withItems)));
  }

  private static void write(Json json, PastSitting sitting, boolean withItems) {
    json.put("id", sitting.id())
        .put("bank", sitting.bank())
        .put("seed", sitting.plan().seed())
        .put("mode", sitting.plan().mode())
        .put("state", sitting.isOpen() ? "open" : "done")
        .put("asked", sitting.plan().questions().size())
        .put("answered", sitting.answered())
        .put("score", sitting.score(), sitting.isSealed())
        .put("max", sitting.max());
    if (withItems) {
      json.list("items", sitting.answers(), answer -> write(json, answer, sitting.isSealed()));
    }
  }

  private static void write(Json json, Attempt answer, boolean isSealed) {
    json.put("question", answer.question())
        .put("reply", answer.reply())
        .word("verdict", isSealed ? "" : answer.verdict().word())
        .put("score", answer.score(), isSealed)
        .put("max", answer.max())
        .put("hints", answer.hints())
        .put("tries", answer.tries());
  }
}
