package dev.qimma.report;

import java.util.List;

/** What was looked at on this machine, as JSON, {@code qimma.doctor/1}. */
public final class DoctorJson {

  public static final String SCHEMA = "qimma.doctor/1";

  private DoctorJson() {}

  public static String of(List<Finding> findings) {
    return Json.object(
        json ->
            json.put("schema", SCHEMA)
                .put("ok", findings.stream().noneMatch(Finding::isWrong))
                .list("findings", findings, finding -> write(json, finding)));
  }

  private static void write(Json json, Finding finding) {
    json.put("name", finding.name())
        .put("value", finding.value())
        .word("why", finding.why())
        .put("wrong", finding.isWrong())
        .word("remedy", finding.remedy());
  }
}
