package dev.qimma.report;

import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was looked at on this machine, as JSON, {@code qimma.doctor/1}. */
public final class DoctorJson {

  public static final String SCHEMA = "qimma.doctor/1";

  private DoctorJson() {}

  public static String of(List<Finding> findings, Messages messages) {
    return Json.object(
        json ->
            json.put("schema", SCHEMA)
                .put("ok", findings.stream().noneMatch(Finding::isWrong))
                .list("findings", findings, finding -> write(json, finding, messages)));
  }

  private static void write(Json json, Finding finding, Messages messages) {
    json.put("name", finding.name())
        .put("value", finding.value())
        .word("why", said(finding.why(), messages))
        .put("wrong", finding.isWrong())
        .word("remedy", said(finding.remedy(), messages));
  }

  private static String said(@Nullable Message message, Messages messages) {
    return message == null ? "" : messages.say(message);
  }
}
