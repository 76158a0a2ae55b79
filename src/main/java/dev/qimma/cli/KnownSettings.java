package dev.qimma.cli;

import dev.qimma.text.EditDistance;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings there are, in the order listed; each with what it is unless somebody says so. */
final class KnownSettings {

  private static final int NEAR = 3;
  private static final List<String> TRUTH = List.of("false", "true");

  /** Of learners of a name, written by {@code study fit}. */
  private static final String PARAMETERS = "parameters";

  /**
   * One setting.
   *
   * @param values those it may have; none for any text
   */
  record Known(String key, String otherwise, List<String> values) {

    /** The variable that says it too. */
    String variable() {
      return "QIMMA_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
  }

  static final List<Known> ALL =
      List.of(
          new Known("bank", "summit", List.of()),
          new Known("lang", "both", List.of("ar", "en", "both")),
          new Known("interface", "en", List.of("ar", "en")),
          new Known("learner", "", List.of()),
          new Known("seed", "", List.of()),
          new Known("color", "auto", List.of("auto", "always", "never")),
          new Known("theme", "auto", List.of("auto", "light", "dark")),
          new Known("pager", "less", List.of()),
          new Known("plain", "false", TRUTH),
          new Known("ascii", "false", TRUTH),
          new Known("typing", "false", TRUTH),
          new Known(
              "bidi",
              "auto",
              List.of(
                  "auto", "visual", "visual+bdsm", "embed", "embed+unmirrored", "logical", "off")),
          new Known("no-input", "false", TRUTH),
          new Known("retention", "0.9", List.of()),
          new Known("new-per-day", "10", List.of()),
          new Known("answers-per-day", "60", List.of()),
          new Known("max-interval", "365", List.of()),
          new Known("rollover", "4", List.of()),
          new Known("zone", "", List.of()),
          new Known(PARAMETERS, "", List.of()),
          new Known("grade-by-time", "off", List.of("on", "off")));

  private KnownSettings() {}

  /** That setting; ends the verb where there is none, and tells which is meant. */
  static Known named(String key) {
    return find(key)
        .orElseThrow(
            () ->
                new Failure(
                    Exit.USAGE,
                    Message.of("config.unknown", key),
                    meant(key)
                        .map(near -> Message.of("config.near", near))
                        .orElseGet(() -> Message.of("config.list"))));
  }

  static Optional<Known> find(String key) {
    return ALL.stream().filter(known -> known.key().equals(key)).findFirst();
  }

  /** The setting that a wrong name is near to. */
  static Optional<String> meant(String key) {
    return EditDistance.nearest(key, ALL.stream().map(Known::key).toList(), NEAR);
  }

  /** Whether a key of the file means nothing to anybody. */
  static boolean isStray(String key) {
    return find(key).isEmpty() && !key.startsWith(PARAMETERS + "-");
  }

  /** What the command line says of a setting; null where it says nothing. */
  static @Nullable String flag(String key, GlobalOptions flags) {
    Map<String, Boolean> truths =
        Map.of(
            "plain", flags.plain,
            "ascii", flags.ascii,
            "typing", flags.typing,
            "no-input", flags.noInput);
    if (truths.containsKey(key)) {
      return truths.getOrDefault(key, false) ? "true" : null;
    }
    return switch (key) {
      case "bank" -> flags.banks == null ? null : String.join(" ", flags.banks);
      case "lang" -> flags.lang;
      case "interface" -> flags.tongue;
      case "learner" -> flags.learner;
      case "seed" -> flags.seed == null ? null : String.valueOf(flags.seed);
      case "color" -> flags.color;
      case "theme" -> flags.theme;
      case "bidi" -> flags.bidi;
      case "pager" -> flags.noPager ? "" : null;
      default -> null;
    };
  }
}
