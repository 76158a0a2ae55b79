package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --help} says in Arabic. A failure names what is still to be translated. */
class ArabicHelpTest {

  @TempDir Path folder;

  private static List<CommandSpec> verbs() {
    CommandLine line = Verbs.of(new Root(null));
    List<CommandSpec> verbs = new ArrayList<>(List.of(line.getCommandSpec()));
    add(line, verbs);
    return verbs;
  }

  private static void add(CommandLine line, List<CommandSpec> verbs) {
    for (CommandLine verb : line.getSubcommands().values()) {
      verbs.add(verb.getCommandSpec());
      add(verb, verbs);
    }
  }

  private static String name(CommandSpec verb, ArgSpec argument) {
    return ArabicHelp.key(verb)
        + "."
        + (argument.isOption()
            ? ((CommandLine.Model.OptionSpec) argument).longestName()
            : argument.paramLabel());
  }

  @Test
  void everyVerbFlagAndArgumentIsTold() {
    List<String> missing = new ArrayList<>();
    for (CommandSpec verb : verbs()) {
      if (!ArabicHelp.WORDS.has(ArabicHelp.key(verb))) {
        missing.add(ArabicHelp.key(verb));
      }
      for (ArgSpec argument : verb.args()) {
        String own = name(verb, argument);
        if (Stream.of(own, own.substring(own.lastIndexOf('.') + 1))
            .noneMatch(ArabicHelp.WORDS::has)) {
          missing.add(own);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Else a verb would take over the words for a flag of another verb that means something else. */
  @Test
  void whatDiffersInEnglishDiffersInArabic() {
    Map<String, String> english = new HashMap<>();
    for (CommandSpec verb : verbs()) {
      for (ArgSpec argument : verb.args()) {
        String told = String.join(" ", argument.description());
        if (!name(verb, argument).endsWith(".--help")) {
          String before =
              english.putIfAbsent(
                  name(verb, argument).replaceFirst(".*\\.", "")
                      + ArabicHelp.description(verb, argument),
                  told);
          assertThat(told).as(name(verb, argument)).isEqualTo(before == null ? told : before);
        }
      }
    }
  }

  @Test
  void itIsToldInArabicWithTheCommandsAsTheyStand() {
    Cli cli = new Cli(folder).with("QIMMA_INTERFACE", "ar");
    String help = cli.run("check", "--help").out();
    assertThat(help)
        .startsWith("الاستعمال: qimma check [FLAGS] [PATH...]\n")
        .contains("\n  --strict                    التحذيرات تُعدّ أخطاء.\n")
        .contains("\nأمثلة:\n  qimma check questions/summit\n");
    assertThat(cli.run("help", "check").out()).isEqualTo(help);
    assertThat(cli.run("--interface", "en", "help", "check").out()).contains("Usage: qimma check");
    assertThat(cli.run("--help").out())
        .contains("الأوامر:", "qimma quiz -n 10            عشرة أسئلة");
  }

  @Test
  void wrongSettingsDoNotKeepItBack() {
    Cli cli = new Cli(folder).with("QIMMA_INTERFACE", "ar").with("QIMMA_SEED", "x");
    assertThat(cli.run("quiz", "--help").out()).startsWith("الاستعمال:");
  }

  @Test
  void onATerminalNamesStandLeftAndSentencesRight() {
    Cli cli = new Cli(folder).with("QIMMA_INTERFACE", "ar").with("COLUMNS", "61").onTerminal();
    assertThat(cli.run("quit", "--help", "--color", "never").out())
        .containsPattern("\n {2}--ascii {35,37}\\.ﻂﻘﻓ ASCII ﺕﺎﻣﻼﻋ\n");
  }
}
