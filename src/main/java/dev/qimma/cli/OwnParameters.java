package dev.qimma.cli;

import dev.qimma.files.ConfigFile;
import dev.qimma.memory.Parameters;
import dev.qimma.source.Digest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The weights of a learner's memory, kept in the settings: {@code parameters}. */
record OwnParameters(Session session) {

  static final String KEY = "parameters";

  private static final Pattern SIMPLE = Pattern.compile("[a-z0-9-]{1,40}");
  private static final int SHORT = 12;

  /** Named learners have each their own line. */
  String key() {
    String learner = session.settings().learner();
    if (learner.isEmpty()) {
      return KEY;
    }
    return KEY + "-" + (SIMPLE.matcher(learner).matches() ? learner : digest(learner));
  }

  private static String digest(String learner) {
    return Digest.sha256(learner.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
  }

  /** As the environment says, else as was found for this learner, else as for everybody. */
  Parameters current() {
    Settings.Sources sources =
        new Settings.Sources(session.world().environment(), Root.config(session.desk()));
    ReviewOptions options = new ReviewOptions();
    String shared = sources.config().getOrDefault(KEY, "");
    options.parameters =
        isFixed() ? sources.find(null, KEY, "") : sources.config().getOrDefault(key(), shared);
    return options.weights();
  }

  /** Whether they are given from outside, so that nothing found here would count. */
  boolean isFixed() {
    return !session.world().variable("QIMMA_PARAMETERS").isEmpty();
  }

  void keep(Parameters parameters) {
    write(
        parameters.weights().stream()
            .map(weight -> BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString())
            .collect(Collectors.joining(",")));
  }

  /** From here on the defaults count. */
  void reset() {
    write("\"\"");
  }

  private void write(String value) {
    ConfigFile file = new ConfigFile(session.desk().places().configFile());
    Outputs.write(() -> file.set(key(), value));
  }
}
