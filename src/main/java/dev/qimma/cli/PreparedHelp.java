package dev.qimma.cli;

import dev.qimma.shipped.Shipped;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * What {@code --help} says in English, written out by the build from the model of the command line,
 * which takes longer to make than to read this.
 */
public final class PreparedHelp {

  private static final String FOLDER = "/dev/qimma/cli/help/";

  private PreparedHelp() {}

  /** The texts by the names of their files, for the build to write. */
  public static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    CommandLine qimma = Verbs.of(new Root(null));
    put(qimma, "qimma", texts);
    Completed.verbs(qimma.getCommandSpec())
        .forEach(verb -> put(verb.commandLine(), verb.name(), texts));
    return texts;
  }

  private static void put(CommandLine verb, String name, Map<String, String> texts) {
    texts.put(name + ".txt", text(verb, Ansi.OFF));
    texts.put(name + ".ansi", text(verb, Ansi.ON));
  }

  private static String text(CommandLine verb, Ansi ansi) {
    StringWriter text = new StringWriter();
    verb.usage(new PrintWriter(text, true), ansi);
    return text.toString().replace("\r\n", "\n");
  }

  /** Help on a verb; empty where the build has written none. */
  static Optional<String> on(String verb, World world) {
    if (!verb.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return Optional.empty();
    }
    String name = FOLDER + verb + (isStyled(world) ? ".ansi" : ".txt");
    return Shipped.text(name);
  }

  private static boolean isStyled(World world) {
    String terminal = world.variable("TERM");
    return world.isOutputTerminal()
        && world.variable("NO_COLOR").isEmpty()
        && !terminal.isEmpty()
        && !terminal.equals("dumb");
  }
}
