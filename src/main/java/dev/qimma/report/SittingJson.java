package dev.qimma.report;

import dev.qimma.question.Assessment;
import dev.qimma.quiz.Transcript;

/** A sitting played from a script, as JSON, {@code qimma.sitting/1}. */
public final class SittingJson {

  public static final String SCHEMA = "qimma.sitting/1";

  private SittingJson() {}

  /** The whole sitting in one line. */
  public static String whole(Transcript sitting) {
    return Json.object(
        json -> head(json, sitting).list("items", sitting.items(), item -> write(json, item)));
  }

  /** A line for each item, and one for the sitting. */
  public static String lines(Transcript sitting) {
    StringBuilder lines = new StringBuilder();
    for (Assessment item : sitting.items()) {
      lines.append(Json.object(json -> write(json.put("schema", "qimma.item/1"), item)));
    }
    return lines.append(Json.object(json -> head(json, sitting))).toString();
  }

  private static Json head(Json json, Transcript sitting) {
    json.put("schema", SCHEMA)
        .put("bank", sitting.bank())
        .put("seed", sitting.seed())
        .put("mode", sitting.mode())
        .put("asked", sitting.items().size())
        .put("answered", sitting.answered())
        .put("score", sitting.score())
        .put("max", sitting.max());
    return sitting.max().isZero() ? json.none("percent") : json.put("percent", sitting.percent());
  }

  private static void write(Json json, Assessment item) {
    json.put("question", item.question().card().name())
        .put("reply", item.reply())
        .put("verdict", item.verdict().word())
        .put("score", item.score())
        .put("max", item.max())
        .put("why", item.question().card().why())
        .list("feedback", item.remarks(), json::texts)
        .list(
            "quotes",
            item.question().card().passages(),
            passage -> QuestionJson.write(json, passage));
  }
}
