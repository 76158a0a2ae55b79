package dev.qimma.report;

import java.util.List;

/** The settings as JSON, {@code qimma.config/1}. */
public final class ConfigJson {

  public static final String SCHEMA = "qimma.config/1";

  /**
   * A setting as it counts.
   *
   * @param from {@code flag}, the name of a variable, {@code file} or {@code default}
   */
  public record Setting(String key, String value, String from) {}

  private ConfigJson() {}

  public static String of(List<Setting> settings) {
    return Json.object(
        json ->
            json.put("schema", SCHEMA)
                .list(
                    "settings",
                    settings,
                    setting ->
                        json.put("key", setting.key())
                            .put("value", setting.value())
                            .put("from", setting.from())));
  }
}
