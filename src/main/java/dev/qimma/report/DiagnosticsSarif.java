package dev.qimma.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Explanation;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Displayable;
import dev.qimma.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Diagnostics as SARIF 2.1.0, the format of static analysis that code hosts read. */
public final class DiagnosticsSarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String UNRESERVED = "-._~/";

  private final Json json;
  private final Messages messages;
  private final List<Rule> rules;
  private final Map<String, Integer> seen = new HashMap<>();

  private DiagnosticsSarif(Json json, Messages messages, List<Rule> rules) {
    this.json = json;
    this.messages = messages;
    this.rules = rules;
  }

  /**
   * A log of one run, in one line.
   *
   * @param version of this program
   */
  public static String of(List<Diagnostic> diagnostics, String version, Messages messages) {
    List<Rule> rules = diagnostics.stream().map(Diagnostic::rule).distinct().sorted().toList();
    return Json.object(
        json ->
            json.put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .list(
                    "runs",
                    List.of(diagnostics),
                    run -> new DiagnosticsSarif(json, messages, rules).run(run, version)));
  }

  private void run(List<Diagnostic> diagnostics, String version) {
    json.object(
            "tool",
            tool ->
                tool.object(
                    "driver",
                    driver ->
                        driver
                            .put("name", "qimma")
                            .put("version", version)
                            .list("rules", rules, this::rule)))
        .put("language", messages.language())
        .put("columnKind", "unicodeCodePoints")
        .list("results", diagnostics, this::result);
  }

  private void rule(Rule rule) {
    Explanation explanation = Explanation.of(rule, messages.language());
    json.put("id", rule.code())
        .object("shortDescription", text -> text.put("text", explanation.title()))
        .object("fullDescription", text -> text.put("text", explanation.when()))
        .object("help", text -> text.put("text", explanation.why()))
        .object(
            "defaultConfiguration",
            configuration -> configuration.put("level", level(rule.severity())));
  }

  private void result(Diagnostic diagnostic) {
    json.put("ruleId", diagnostic.rule().code())
        .put("ruleIndex", rules.indexOf(diagnostic.rule()))
        .put("level", level(diagnostic.severity()))
        .object("message", message -> message.put("text", said(diagnostic)))
        .list(
            "locations",
            List.of(diagnostic.span()),
            span -> json.object("physicalLocation", place -> place(span)))
        .object(
            "partialFingerprints",
            prints -> prints.put("questionAndRule/v1", fingerprint(diagnostic)));
  }

  private void place(Span span) {
    json.object("artifactLocation", artifact -> artifact.put("uri", uri(span.file())));
    if (span.line() > 0) {
      json.object("region", region -> region(region, span));
    }
  }

  /** A place without extent has no end. */
  private static void region(Json region, Span span) {
    region.put("startLine", span.line()).put("startColumn", span.column());
    boolean hasEnd =
        span.endLine() > span.line()
            || (span.endLine() == span.line() && span.endColumn() > span.column());
    if (hasEnd) {
      region.put("endLine", span.endLine()).put("endColumn", span.endColumn());
    }
  }

  private String said(Diagnostic diagnostic) {
    return Displayable.of(
        messages.say(diagnostic.message()) + "; " + messages.say(diagnostic.remedy()));
  }

  /** The same for the same problem of the same question, in whatever line it stands by now. */
  private String fingerprint(Diagnostic diagnostic) {
    String of = diagnostic.question().isEmpty() ? diagnostic.span().file() : diagnostic.question();
    String print = of + ":" + diagnostic.rule().code();
    return print + ":" + seen.merge(print, 1, Integer::sum);
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }

  /** A path as a relative reference; what has a meaning in one is escaped. */
  private static String uri(String path) {
    List<String> parts = new ArrayList<>();
    for (byte octet : path.replace('\\', '/').getBytes(UTF_8)) {
      boolean isPlain =
          octet > 0 && (Character.isLetterOrDigit(octet) || UNRESERVED.indexOf(octet) >= 0);
      parts.add(
          isPlain ? String.valueOf((char) octet) : String.format(Locale.ROOT, "%%%02X", octet));
    }
    return String.join("", parts);
  }
}
