package dev.qimma.report;

import dev.qimma.grading.Counts;
import dev.qimma.grading.Distribution;
import dev.qimma.grading.Gradebook;
import dev.qimma.grading.InputFile;
import dev.qimma.grading.ItemResult;
import dev.qimma.question.Fraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A grading as JSON, {@code qimma.grade/1}. What is not defined is null. */
public final class GradeJson {

  private static final String SCHEMA = "qimma.grade/1";

  private final JsonGenerator json;

  private GradeJson(JsonGenerator json) {
    this.json = json;
  }

  private interface Content {
    void writeWith(GradeJson json);
  }

  /**
   * Writes one line.
   *
   * @param tool name and version of the program
   */
  public static void write(Gradebook book, String tool, OutputStream out) throws IOException {
    write(tool, json -> json.book(book), out);
  }

  /** Writes that nothing could be graded, and why. */
  public static void writeFailure(String tool, String code, String message, OutputStream out)
      throws IOException {
    write(tool, json -> json.error(code, message), out);
  }

  /** In memory first: then only the stream itself can fail, in its own way. */
  private static void write(String tool, Content content, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
      generator.writeStartObject();
      generator.writeStringProperty("schema", SCHEMA);
      generator.writeStringProperty("tool", tool);
      content.writeWith(new GradeJson(generator));
      generator.writeEndObject();
    }
    bytes.write('\n');
    bytes.writeTo(out);
  }

  private void book(Gradebook book) {
    json.writeObjectPropertyStart("bank");
    json.writeStringProperty("sha256", book.bank().sha256());
    json.writeNumberProperty("questions", book.bank().questions());
    json.writeEndObject();
    input(book);
    rejects(book.counts());
    test(book);
    json.writeArrayPropertyStart("items");
    book.items().forEach(this::item);
    json.writeEndArray();
  }

  private void error(String code, String message) {
    json.writeObjectPropertyStart("error");
    json.writeStringProperty("code", code);
    json.writeStringProperty("message", message);
    json.writeEndObject();
  }

  private void input(Gradebook book) {
    json.writeObjectPropertyStart("input");
    json.writeName("format");
    book.inputs().stream()
        .map(InputFile::format)
        .findFirst()
        .ifPresentOrElse(json::writeString, json::writeNull);
    json.writeNumberProperty("records", book.counts().records());
    json.writeNumberProperty("graded", book.counts().graded());
    json.writeNumberProperty("blank", book.counts().blank());
    json.writeNumberProperty("rejected", book.counts().rejected());
    json.writeEndObject();
  }

  private void rejects(Counts counts) {
    json.writeObjectPropertyStart("rejects");
    counts.rejects().forEach((reason, n) -> json.writeNumberProperty(reason.word(), n));
    json.writeEndObject();
    json.writeObjectPropertyStart("warnings");
    counts.warnings().forEach((kind, n) -> json.writeNumberProperty(kind.word(), n));
    json.writeEndObject();
  }

  private void test(Gradebook book) {
    Distribution totals = book.totals();
    json.writeObjectPropertyStart("test");
    json.writeNumberProperty("learners", totals.size());
    json.writeNumberProperty("questions", book.bank().questions());
    number("max", book.bank().max());
    number("mean", totals.mean());
    number("sd", totals.deviation());
    number("variance", totals.variance());
    number("min", totals.least());
    number("q1", totals.quantile(Distribution.FIRST_QUARTILE));
    number("median", totals.quantile(Distribution.MEDIAN));
    number("q3", totals.quantile(Distribution.THIRD_QUARTILE));
    number("max_observed", totals.most());
    json.writeEndObject();
  }

  private void item(ItemResult item) {
    json.writeStartObject();
    json.writeStringProperty("question", item.question());
    json.writeNumberProperty("n", item.n());
    json.writeNumberProperty("answered", item.answered());
    json.writeNumberProperty("blank", item.blank());
    json.writeNumberProperty("missing", item.missing());
    number("mean", item.mean());
    number("max", item.max());
    number("p", item.p());
    json.writeEndObject();
  }

  private void number(String name, Optional<Fraction> number) {
    number.ifPresentOrElse(known -> number(name, known), () -> json.writeNullProperty(name));
  }

  private void number(String name, Fraction number) {
    json.writeName(name);
    json.writeNumber(number.plain());
  }
}
