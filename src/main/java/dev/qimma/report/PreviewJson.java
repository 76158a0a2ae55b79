package dev.qimma.report;

import dev.qimma.question.Assessment;
import dev.qimma.question.Question;
import dev.qimma.source.Place;
import java.util.List;

/** Questions with what replies to them come to, as the JSON of {@code qimma preview}. */
public final class PreviewJson {

  private static final String SCHEMA = "qimma.preview/1";

  private PreviewJson() {}

  /** Where a quote stands in the text of its source. */
  public record Found(String quote, String source, Place place) {}

  /** A question, the replies tried, and its quotes that were found. */
  public record One(Question question, List<Assessment> replies, List<Found> places) {
    public One {
      replies = List.copyOf(replies);
      places = List.copyOf(places);
    }
  }

  /** One object in one line. */
  public static String of(List<One> questions) {
    return Json.object(
        json -> json.put("schema", SCHEMA).list("questions", questions, one -> write(json, one)));
  }

  private static void write(Json json, One one) {
    Question question = one.question();
    json.object("question", inner -> QuestionJson.write(inner, question, true))
        .put("file", question.card().span().file())
        .put("line", question.card().span().line())
        .list("hints", question.card().hints(), json::texts)
        .list("replies", one.replies(), reply -> write(json, reply))
        .list(
            "places",
            one.places(),
            found ->
                json.put("quote", found.quote())
                    .put("source", found.source())
                    .put("line", found.place().line())
                    .put("column", found.place().column()));
  }

  private static void write(Json json, Assessment reply) {
    json.put("reply", reply.reply())
        .put("verdict", reply.verdict().word())
        .put("score", reply.score())
        .put("max", reply.max())
        .list("feedback", reply.remarks(), json::texts);
  }
}
