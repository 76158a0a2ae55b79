package dev.qimma.cli;

import dev.qimma.shipped.Shipped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Completion scripts, written out by the build: a shell that asks for one at every start is not to
 * wait for the model of all verbs.
 */
public final class PreparedCompletion {

  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private static final String FOLDER = "/dev/qimma/cli/completion/";

  private PreparedCompletion() {}

  /** The scripts by their shells, for the build to write. */
  public static Map<String, String> texts() {
    CommandSpec qimma = Verbs.of(new Root(null)).getCommandSpec();
    Map<String, String> texts = new LinkedHashMap<>();
    SHELLS.forEach(shell -> texts.put(shell, script(shell, qimma)));
    return texts;
  }

  private static String script(String shell, CommandSpec qimma) {
    return switch (shell) {
      case "bash" -> ShellCompletion.bash(qimma);
      case "zsh" -> ShellCompletion.zsh(qimma);
      default -> FishCompletion.of(qimma);
    };
  }

  /** The script for one of these shells. */
  static String of(String shell) {
    return Shipped.text(FOLDER + shell)
        .orElseThrow(() -> new IllegalStateException("the build wrote none for " + shell));
  }
}
