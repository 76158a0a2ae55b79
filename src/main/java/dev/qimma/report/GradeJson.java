package dev.qimma.report;

import dev.qimma.grading.Counts;
import dev.qimma.grading.Distribution;
import dev.qimma.grading.Gradebook;
import dev.qimma.grading.InputFile;
import dev.qimma.grading.ItemFlag;
import dev.qimma.grading.ItemResult;
import dev.qimma.question.Fraction;
import dev.qimma.question.Option;
import dev.qimma.stats.ItemStatistics;
import dev.qimma.stats.OptionStatistics;
import dev.qimma.text.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalDouble;
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
    number("skewness", totals.skewness());
    number("kurtosis", totals.kurtosis());
    number("cronbach_alpha", book.reliability().alpha());
    number("kr21", book.reliability().kr21());
    number("sem", book.reliability().sem());
    number("split_half", book.reliability().splitHalf());
    number("spearman_brown", book.reliability().spearmanBrown());
    json.writeEndObject();
  }

  private void item(ItemResult item) {
    ItemStatistics figures = item.statistics();
    json.writeStartObject();
    json.writeStringProperty("question", item.question());
    json.writeNumberProperty("n", item.n());
    json.writeNumberProperty("answered", item.answered());
    json.writeNumberProperty("blank", item.blank());
    json.writeNumberProperty("missing", item.missing());
    number("mean", item.mean());
    number("max", item.max());
    number("p", item.p());
    number("sd", figures.sd());
    number("r_total", figures.rTotal());
    number("r_rest", figures.rRest());
    groups(figures.upper27(), figures.lower27(), figures.d27());
    number("alpha_if_dropped", figures.alphaIfDropped());
    number("biserial", figures.biserial());
    number("efficiency", figures.efficiency());
    json.writeArrayPropertyStart("flags");
    item.flags().forEach(this::flag);
    json.writeEndArray();
    json.writeArrayPropertyStart("options");
    for (Option option : item.options()) {
      option(
          Letters.latin(option.index()), option.isRight(), figures.options().get(option.index()));
    }
    if (!item.options().isEmpty()) {
      option("(blank)", false, figures.blank());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void flag(ItemFlag flag) {
    json.writeStartObject();
    json.writeStringProperty("flag", flag.kind().word());
    if (!flag.option().isEmpty()) {
      json.writeStringProperty("option", flag.option());
    }
    json.writeEndObject();
  }

  private void option(String letter, boolean isRight, OptionStatistics figures) {
    json.writeStartObject();
    json.writeStringProperty("option", letter);
    json.writeBooleanProperty("key", isRight);
    json.writeNumberProperty("n", figures.n());
    number("share", figures.share());
    number("mean_total", figures.meanTotal());
    number("r_rest", figures.rRest());
    groups(figures.upper27(), figures.lower27(), figures.d27());
    json.writeEndObject();
  }

  private void groups(OptionalDouble upper, OptionalDouble lower, OptionalDouble difference) {
    number("upper27", upper);
    number("lower27", lower);
    number("d27", difference);
  }

  private void number(String name, OptionalDouble number) {
    plain(name, Plain.of(number));
  }

  private void number(String name, Optional<Fraction> number) {
    plain(name, Plain.of(number));
  }

  private void number(String name, Fraction number) {
    plain(name, Optional.of(number.plain()));
  }

  private void plain(String name, Optional<String> number) {
    json.writeName(name);
    number.ifPresentOrElse(json::writeNumber, json::writeNull);
  }
}
