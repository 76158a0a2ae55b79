package dev.qimma.report;

import dev.qimma.diagnostic.Explanation;

/** The explanation of a rule as JSON. */
public final class ExplanationJson {

  private ExplanationJson() {}

  /** One object in one line. */
  public static String of(Explanation explanation) {
    return Json.object(
        json ->
            json.put("schema", "qimma.explain/1")
                .put("code", explanation.rule().code())
                .put("severity", explanation.rule().severity().word())
                .put("title", explanation.title())
                .put("when", explanation.when())
                .put("why", explanation.why())
                .put("bad", explanation.bad())
                .put("good", explanation.good())
                .put("times", explanation.times()));
  }
}
