package dev.qimma.report;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import dev.qimma.exchange.Arrival;
import dev.qimma.exchange.Importing;
import dev.qimma.text.Displayable;
import dev.qimma.text.Messages;

/** What came of bringing questions in, as JSON, {@code qimma.import/1}. */
public final class ImportJson {

  private ImportJson() {}

  /**
   * One file.
   *
   * @param from the name of its format
   * @param bank that they were brought into
   */
  public static String of(
      String from, String file, String bank, Importing.Imported imported, Messages messages) {
    return Json.object(
        json ->
            json.put("schema", "qimma.import/1")
                .put("from", from)
                .put("file", file)
                .put("bank", bank)
                .put("read", imported.arrivals().size())
                .put("skipped", count(imported, Rule.LEFT_OUT_ON_IMPORT))
                .put("lost", count(imported, Rule.CHANGED_ON_IMPORT))
                .put("new", imported.count(Arrival.State.NEW))
                .put("changed", imported.count(Arrival.State.CHANGED))
                .put("unchanged", imported.count(Arrival.State.UNCHANGED))
                .put("kept", imported.count(Arrival.State.KEPT))
                .list("questions", imported.arrivals(), arrival -> write(json, arrival))
                .list("problems", imported.problems(), one -> write(json, one, messages)));
  }

  private static long count(Importing.Imported imported, Rule rule) {
    return imported.problems().stream().filter(problem -> problem.rule() == rule).count();
  }

  private static void write(Json json, Arrival arrival) {
    json.put("id", arrival.id()).put("kind", arrival.kind()).put("state", arrival.state().word());
  }

  private static void write(Json json, Diagnostic problem, Messages messages) {
    json.put("code", problem.rule().code())
        .put("severity", problem.severity().word())
        .put("file", problem.span().file())
        .put("line", problem.span().line())
        .put("column", problem.span().column())
        .put("question", problem.question())
        .put("message", Displayable.of(messages.say(problem.message())))
        .put("remedy", Displayable.of(messages.say(problem.remedy())));
  }
}
