package dev.qimma.report;

import dev.qimma.question.Fraction;
import dev.qimma.text.Localized;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON in one line: keys in a fixed order, texts by language, exact numbers. */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new HarmlessEscapes()).build();

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** One object, in one line with its line end. */
  static String object(Consumer<Json> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      Json json = new Json(out);
      out.writeStartObject();
      content.accept(json);
      out.writeEndObject();
    }
    return text + "\n";
  }

  Json put(String key, String value) {
    out.writeStringProperty(key, value);
    return this;
  }

  /** A word, or null where there is none. */
  Json word(String key, String value) {
    if (value.isEmpty()) {
      out.writeNullProperty(key);
    } else {
      put(key, value);
    }
    return this;
  }

  Json put(String key, long value) {
    out.writeNumberProperty(key, value);
    return this;
  }

  Json put(String key, boolean value) {
    out.writeBooleanProperty(key, value);
    return this;
  }

  Json put(String key, Fraction value) {
    out.writeName(key);
    out.writeNumber(value.plain());
    return this;
  }

  Json put(String key, double value) {
    out.writeName(key);
    out.writeNumber(Plain.of(value));
    return this;
  }

  /** A number, or null where it is not defined. */
  Json put(String key, OptionalDouble value) {
    return value.isPresent() ? put(key, value.getAsDouble()) : none(key);
  }

  Json numbers(String key, List<Double> numbers) {
    out.writeArrayPropertyStart(key);
    numbers.forEach(number -> out.writeNumber(Plain.of(number)));
    out.writeEndArray();
    return this;
  }

  /** A number, or null where it is not to be told. */
  Json put(String key, Fraction value, boolean isSealed) {
    return isSealed ? none(key) : put(key, value);
  }

  Json none(String key) {
    out.writeNullProperty(key);
    return this;
  }

  Json put(String key, Localized text) {
    out.writeObjectPropertyStart(key);
    texts(text);
    out.writeEndObject();
    return this;
  }

  Json object(String key, Consumer<Json> content) {
    out.writeObjectPropertyStart(key);
    content.accept(this);
    out.writeEndObject();
    return this;
  }

  /** A list of objects. */
  <T> Json list(String key, List<T> items, Consumer<T> content) {
    out.writeArrayPropertyStart(key);
    for (T item : items) {
      out.writeStartObject();
      content.accept(item);
      out.writeEndObject();
    }
    out.writeEndArray();
    return this;
  }

  /** The wordings of a text as keys of the object being written. */
  void texts(Localized text) {
    text.byLanguage().forEach(out::writeStringProperty);
  }

  Json words(String key, List<String> words) {
    out.writeArrayPropertyStart(key);
    words.forEach(out::writeString);
    out.writeEndArray();
    return this;
  }
}
