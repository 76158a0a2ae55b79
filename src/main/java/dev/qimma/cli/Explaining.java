package dev.qimma.cli;

import dev.qimma.diagnostic.Explanation;
import dev.qimma.diagnostic.Rule;
import dev.qimma.report.ExplanationJson;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.text.Displayable;
import dev.qimma.text.EditDistance;
import dev.qimma.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a rule is about. */
record Explaining(Session session) {

  private static final int NEAR = 2;

  void print(String typed, String format) {
    Explanation explanation = Explanation.of(rule(typed), session.messages().language());
    if (format.equals(Format.JSON)) {
      session.print(ExplanationJson.of(explanation));
    } else {
      session.print(page(explanation));
    }
  }

  private static Rule rule(String typed) {
    String code = typed.strip().toUpperCase(Locale.ROOT);
    return Rule.parse(code).orElseThrow(() -> unknown(typed, code));
  }

  private static Failure unknown(String typed, String code) {
    List<String> codes = Arrays.stream(Rule.values()).map(Rule::code).toList();
    Optional<String> near = EditDistance.nearest(code, codes, NEAR);
    return near.map(
            other ->
                new Failure(
                    Exit.USAGE,
                    Message.of("check.unknown-rule", typed),
                    Message.of("check.unknown-rule.near", other)))
        .orElseGet(
            () ->
                new Failure(
                    Exit.USAGE,
                    Message.of("check.unknown-rule", typed),
                    Message.of("check.unknown-rule.remedy")));
  }

  private Document page(Explanation explanation) {
    Document.Builder page = Document.builder();
    Rule rule = explanation.rule();
    String severity = session.messages().say(Message.of("diagnostic." + rule.severity().word()));
    page.item(
        Run.of(""),
        new Run(rule.code() + " · " + severity + " · ", Style.KEY),
        new Run(explanation.title(), Style.HEADING));
    page.gap();
    part(page, "check.explain.when", explanation.when());
    part(page, "check.explain.why", explanation.why());
    example(page, "check.explain.bad", explanation.bad(), explanation.times());
    example(page, "check.explain.good", explanation.good(), explanation.times());
    if (rule.isAllowable()) {
      page.item(Run.of(""), new Run(say("check.explain.allow", rule.code()), Style.QUIET));
    }
    if (explanation.namesGuideline()) {
      page.item(Run.of(""), new Run(say("check.explain.source"), Style.QUIET));
    }
    return page.build();
  }

  private void part(Document.Builder page, String key, String text) {
    page.item(Run.of(""), new Run(say(key), Style.STRONG));
    page.text(Style.PLAIN, text);
    page.gap();
  }

  private void example(Document.Builder page, String key, String text, int times) {
    page.item(Run.of(""), new Run(say(key), Style.STRONG));
    text.lines().forEach(line -> code(page, line));
    if (times > 1) {
      page.text(Style.QUIET, say("check.explain.times", times));
    }
    page.gap();
  }

  /** A line as it is to be typed, at its own indentation. */
  private static void code(Document.Builder page, String line) {
    String text = line.stripLeading();
    String indentation = line.substring(0, line.length() - text.length());
    page.item(Run.of("    " + indentation), new Run(Displayable.of(text), Style.PLAIN));
  }

  private String say(String key, Object... arguments) {
    return session.messages().say(Message.of(key, arguments));
  }
}
