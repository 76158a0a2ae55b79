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
    return withParts(Verbs.of(new Root(null)));
  }

  private static List<CommandSpec> withParts(CommandLine verb) {
    List<CommandSpec> verbs = new ArrayList<>(List.of(verb.getCommandSpec()));
    verb.getSubcommands().values().forEach(part -> verbs.addAll(withParts(part)));
    return verbs;
  }

  private static String name(CommandSpec verb, ArgSpec argument) {
    return verb.name()
        + "."
        + (argument.isOption()
            ? ((CommandLine.Model.OptionSpec) argument).longestName()
            : argument.paramLabel());
  }

  @Test
  void everyVerbFlagAndArgumentIsTold() {
    List<String> missing = new ArrayList<>();
    for (CommandSpec verb : verbs()) {
      if (!ArabicHelp.WORDS.has(verb.name())) {
        missing.add(verb.name());
      }
      for (ArgSpec argument : verb.args()) {
        String own = name(verb, argument);
        if (Stream.of(own, own.substring(own.indexOf('.') + 1)).noneMatch(ArabicHelp.WORDS::has)) {
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
    assertThat(cli.run("--interface", "en", "help", "check").out()).startsWith("Usage: qimma");
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
