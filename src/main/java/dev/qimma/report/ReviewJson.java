package dev.qimma.report;

import dev.qimma.study.Mistake;
import java.util.List;

/** The book of mistakes, as JSON, {@code qimma.review/1}. */
public final class ReviewJson {

  private ReviewJson() {}

  /** Mistakes in the order in which they are to be gone over. */
  public static String of(List<Mistake> mistakes) {
    return Json.object(
        json ->
            json.put("schema", "qimma.review/1")
                .list("mistakes", mistakes, mistake -> write(json, mistake)));
  }

  private static void write(Json json, Mistake mistake) {
    json.put("question", mistake.question())
        .put("wrong", mistake.wrong())
        .put("sure", mistake.wasSure())
        .put("reply", mistake.reply());
  }
}
