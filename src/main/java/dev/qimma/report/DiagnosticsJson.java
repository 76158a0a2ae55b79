package dev.qimma.report;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Severity;
import dev.qimma.text.Displayable;
import dev.qimma.text.Messages;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Diagnostics as the JSON of {@code qimma check}. */
public final class DiagnosticsJson {

  private static final String SCHEMA = "qimma.check/1";

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final int REPLACEMENT = 0xFFFD;

  private final JsonGenerator json;
  private final Messages messages;

  private DiagnosticsJson(JsonGenerator json, Messages messages) {
    this.json = json;
    this.messages = messages;
  }

  /** Writes one object and a line feed; the writer stays open. */
  public static void write(List<Diagnostic> diagnostics, Messages messages, Writer out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      new DiagnosticsJson(json, messages).write(diagnostics);
      json.writeRaw('\n');
    }
  }

  private void write(List<Diagnostic> diagnostics) {
    json.writeStartObject();
    json.writeStringProperty("schema", SCHEMA);
    json.writeNumberProperty("errors", count(diagnostics, Severity.ERROR));
    json.writeNumberProperty("warnings", count(diagnostics, Severity.WARNING));
    json.writeNumberProperty("infos", count(diagnostics, Severity.INFO));
    json.writeArrayPropertyStart("diagnostics");
    diagnostics.forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  private void write(Diagnostic diagnostic) {
    json.writeStartObject();
    write("code", diagnostic.rule().code());
    write("severity", diagnostic.severity().word());
    write("file", diagnostic.span().file());
    json.writeNumberProperty("line", diagnostic.span().line());
    json.writeNumberProperty("column", diagnostic.span().column());
    write("question", diagnostic.question());
    write("message", Displayable.of(messages.say(diagnostic.message())));
    write("remedy", Displayable.of(messages.say(diagnostic.remedy())));
    json.writeEndObject();
  }

  /** Half a surrogate pair has no place in UTF-8. */
  private void write(String name, String text) {
    json.writeStringProperty(
        name,
        text.codePoints()
            .map(c -> c >= 0xD800 && c <= 0xDFFF ? REPLACEMENT : c)
            .mapToObj(Character::toString)
            .collect(Collectors.joining()));
  }
}
