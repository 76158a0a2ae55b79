package dev.qimma.grading;

import dev.qimma.text.Pair;
import dev.qimma.text.ReplyList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A file of JSON lines: each one response, or all those of a learner. */
record JsonForm(String source, QuestionNames names, Marks marks) implements Form {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** What a line says; the responses by the names of their questions. */
  private record Line(String learner, Map<String, String> responses) {}

  @Override
  public OpenRecord open() {
    return OpenRecord.ofLine();
  }

  @Override
  public Scanner scanner() {
    return new RecordScanner(this, names, marks);
  }

  @Override
  public List<Row> rows(CsvRecord record, String raw) {
    Row.Place place = new Row.Place(source, record.line(), record.lastLine());
    if (record.trouble().isPresent()) {
      return List.of(new Row(place, "", "", "", raw, record.trouble().get()));
    }
    Optional<Line> line = read(record.cells().get(0));
    if (line.isEmpty()) {
      return List.of(new Row(place, "", "", "", raw, Reason.BAD_JSON));
    }
    List<Row> rows = new ArrayList<>();
    String learner = line.get().learner().strip();
    line.get()
        .responses()
        .forEach((question, reply) -> rows.add(new Row(place, learner, question, reply, raw)));
    return rows;
  }

  /** The version of a printed exam that a line names; empty where it names none. */
  static String version(CsvRecord record) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), record.cells().get(0))) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isIt = json.currentName().equals(PrintedColumns.VERSION);
        json.nextToken();
        if (isIt) {
          return scalar(json);
        }
        json.skipChildren();
      }
      return "";
    } catch (JacksonException | Unanswerable e) {
      return "";
    }
  }

  /** Empty where it is not JSON, or not what was asked for. */
  private static Optional<Line> read(String text) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      return json.nextToken() == JsonToken.START_OBJECT
          ? line(json).filter(line -> json.nextToken() == null)
          : Optional.empty();
    } catch (JacksonException | Unanswerable e) {
      return Optional.empty();
    }
  }

  private static Optional<Line> line(JsonParser json) {
    String learner = "";
    String question = "";
    String response = "";
    Map<String, String> responses = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "learner" -> learner = scalar(json);
        case "question" -> question = scalar(json);
        case "response" -> response = reply(json);
        case "responses" -> responses.putAll(replies(json));
        default -> json.skipChildren();
      }
    }
    if (responses.isEmpty() || !question.isEmpty()) {
      responses.put(question, response);
    }
    return Optional.of(new Line(learner, responses));
  }

  private static Map<String, String> replies(JsonParser json) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new Unanswerable();
    }
    Map<String, String> replies = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String question = json.currentName();
      json.nextToken();
      replies.put(question, reply(json));
    }
    return replies;
  }

  /** The reply as one would type it. */
  private static String reply(JsonParser json) {
    return switch (json.currentToken()) {
      case START_ARRAY -> ReplyList.join(list(json));
      case START_OBJECT -> ReplyList.joinPairs(pairs(json));
      default -> scalar(json);
    };
  }

  private static List<String> list(JsonParser json) {
    List<String> parts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      parts.add(scalar(json));
    }
    return parts;
  }

  private static List<Pair> pairs(JsonParser json) {
    List<Pair> pairs = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String left = json.currentName();
      json.nextToken();
      pairs.add(new Pair(left, scalar(json)));
    }
    return pairs;
  }

  /** As spelt; nothing for null. */
  private static String scalar(JsonParser json) {
    if (!json.currentToken().isScalarValue()) {
      throw new Unanswerable();
    }
    return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getString();
  }

  /** A list in a list, and what else no reply can be. */
  private static final class Unanswerable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unanswerable() {
      super("", null, false, false);
    }
  }
}
