package dev.qimma.report;

import dev.qimma.bank.LocatedPassage;
import dev.qimma.question.Card;
import dev.qimma.question.Option;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.source.Passage;
import dev.qimma.text.Letters;
import java.util.List;

/** Questions as JSON, {@code qimma.question/1}. */
public final class QuestionJson {

  public static final String SCHEMA = "qimma.question/1";

  private QuestionJson() {}

  /**
   * One question in one line.
   *
   * @param withKey whether the answer is told
   */
  public static String line(Question question, boolean withKey) {
    return Json.object(json -> write(json.put("schema", SCHEMA), question, withKey));
  }

  /** A list of questions. */
  public static String list(List<Question> questions, boolean withKey) {
    return Json.object(
        json ->
            json.put("schema", "qimma.questions/1")
                .list("questions", questions, question -> write(json, question, withKey)));
  }

  /** What a search found: questions, without their answers, and passages. */
  public static String found(List<Question> questions, List<LocatedPassage> passages) {
    return Json.object(
        json ->
            json.put("schema", "qimma.questions/1")
                .list("questions", questions, question -> write(json, question, false))
                .list("quotes", passages, one -> write(json, one.passage())));
  }

  static void write(Json json, Question question, boolean withKey) {
    Card card = question.card();
    json.put("id", card.name())
        .put("kind", question.kind())
        .word("topic", card.topic())
        .word("objective", card.objective())
        .words("tags", card.tags());
    if (card.difficulty() == 0) {
      json.none("difficulty");
    } else {
      json.put("difficulty", card.difficulty());
    }
    json.put("points", card.points()).put("q", card.stem());
    if (!question.prompt().left().isEmpty()) {
      json.list("left", question.prompt().left(), json::texts);
    }
    json.list("options", question.prompt().options(), option -> writeOption(json, option, withKey));
    writeGaps(json, question.prompt().gaps(), withKey);
    if (!question.prompt().unit().isBlank()) {
      json.put("unit", question.prompt().unit());
    }
    if (question.prompt().count() > 0) {
      json.put("count", question.prompt().count());
    }
    json.list("quotes", card.passages(), passage -> write(json, passage));
    if (withKey) {
      writeKey(json, question);
    }
  }

  private static void writeGaps(Json json, List<Prompt.Gap> gaps, boolean withKey) {
    if (!gaps.isEmpty()) {
      json.list(
          "blanks",
          gaps,
          gap ->
              json.put("name", gap.name())
                  .list("options", gap.options(), option -> writeOption(json, option, withKey)));
    }
  }

  private static void writeKey(Json json, Question question) {
    json.put("model", question.modelReply());
    if (!question.prompt().back().isBlank()) {
      json.put("back", question.prompt().back());
    }
    json.put("why", question.card().why());
  }

  private static void writeOption(Json json, Option option, boolean withKey) {
    json.put("letter", Letters.latin(option.index())).put("text", option.text());
    if (withKey) {
      json.put("right", option.isRight()).put("feedback", option.why());
    }
  }

  static void write(Json json, Passage passage) {
    json.put("id", passage.id())
        .put("source", passage.source())
        .put("exact", passage.quote().exact())
        .put("translation", passage.translation())
        .put("by", passage.by())
        .put("where", passage.where());
  }
}
