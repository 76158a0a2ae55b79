package dev.qimma.cli;

import dev.qimma.files.ConfigFile;
import dev.qimma.report.ConfigJson;
import dev.qimma.report.ConfigJson.Setting;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.text.Message;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the settings and where each comes from; sets one, or takes one back. */
@Command(
    name = "config",
    description = "List the settings and where each comes from; set one, or take one back.",
    footer = {
      "",
      "Examples:",
      "  qimma config",
      "  qimma config set lang ar",
      "  qimma config unset lang"
    })
final class ConfigVerb implements Callable<Integer> {

  private static final int KEY_WIDTH = 16;
  private static final int VALUE_WIDTH = 16;

  @ParentCommand Root root = Root.NONE;

  @Parameters(
      paramLabel = "list|KEY|set KEY VALUE|unset KEY",
      arity = "0..*",
      description = "What is to be done. Default: list.")
  List<String> words = List.of();

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Format.checked(format, Format.TEXT, Format.JSON);
    Session session = session();
    String first = words.isEmpty() ? "list" : words.get(0);
    if (first.equals("set") && words.size() == 3) {
      set(words.get(1), words.get(2), session);
    } else if (first.equals("unset") && words.size() == 2) {
      unset(words.get(1), session);
    } else if (words.size() <= 1 && first.equals("list")) {
      tellStrays(session);
      tell(KnownSettings.ALL, session);
    } else if (words.size() == 1 && !List.of("set", "unset").contains(first)) {
      tell(List.of(KnownSettings.named(first)), session);
    } else {
      throw new Failure(Exit.USAGE, Message.of("config.usage"));
    }
    return Exit.DONE;
  }

  /** Also where a setting is wrong: this is the verb to mend it with. */
  private Session session() {
    try {
      return root.session();
    } catch (Failure e) {
      root.desk().tell(e.message());
      return root.sessionWithoutSettings();
    }
  }

  private void tell(List<KnownSettings.Known> which, Session session) {
    List<Setting> settings = which.stream().map(this::setting).toList();
    if (format.equals(Format.JSON)) {
      session.print(ConfigJson.of(settings));
      return;
    }
    Document.Builder page = Document.builder();
    for (Setting setting : settings) {
      page.item(
          new Run(" " + padded(setting.key(), KEY_WIDTH), Style.KEY),
          Run.of(padded(setting.value(), VALUE_WIDTH)),
          new Run(from(setting.from(), session), Style.QUIET));
    }
    session.print(page.build());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length())) + "  ";
  }

  private static String from(String from, Session session) {
    return switch (from) {
      case "default", "flag" -> session.view().say("config.from." + from);
      case "file" -> session.desk().places().configFile().toString();
      default -> from;
    };
  }

  private Setting setting(KnownSettings.Known known) {
    Settings.Sources sources = root.sources();
    String flag = KnownSettings.flag(known.key(), root.desk().outer(root.options));
    if (flag != null) {
      return new Setting(known.key(), flag, "flag");
    }
    String variable = sources.environment().getOrDefault(known.variable(), "");
    if (!variable.isEmpty()) {
      return new Setting(known.key(), variable, known.variable());
    }
    String kept = sources.config().get(known.key());
    if (kept != null) {
      return new Setting(known.key(), kept, "file");
    }
    String pager = sources.environment().getOrDefault("PAGER", "");
    return known.key().equals("pager") && !pager.isEmpty()
        ? new Setting(known.key(), pager, "PAGER")
        : new Setting(known.key(), known.otherwise(), "default");
  }

  private void tellStrays(Session session) {
    for (String key : root.sources().config().keySet()) {
      if (KnownSettings.isStray(key)) {
        session.tell(Message.of("error", Message.of("config.unknown", key)));
        KnownSettings.meant(key).ifPresent(near -> session.tell(Message.of("config.near", near)));
      }
    }
  }

  private static void set(String key, String value, Session session) {
    KnownSettings.Known known = KnownSettings.named(key);
    if (!known.values().isEmpty() && !known.values().contains(value)) {
      String values = String.join(", ", known.values());
      throw new Failure(Exit.USAGE, Message.of("setting.one-of", key, value, values));
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new Failure(Exit.USAGE, Message.of("config.control", key));
    }
    ConfigFile file = new ConfigFile(session.desk().places().configFile());
    Outputs.write(() -> file.set(key, quoted(value)));
    session.say("config.set", key, value, file.path().toString());
    String variable = session.world().variable(known.variable());
    if (!variable.isEmpty()) {
      session.tell(Message.of("config.overruled", known.variable(), variable));
    }
  }

  /** As YAML takes it for a text, whatever is in it. */
  private static String quoted(String value) {
    boolean isPlain = !value.isEmpty() && value.chars().allMatch(ConfigVerb::isPlain);
    return isPlain ? value : "'" + value.replace("'", "''") + "'";
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '/' || c == '_' || c == '+';
  }

  private static void unset(String key, Session session) {
    ConfigFile file = new ConfigFile(session.desk().places().configFile());
    boolean[] was = {false};
    Outputs.write(() -> was[0] = file.unset(key));
    if (!was[0]) {
      KnownSettings.named(key);
    }
    session.say(was[0] ? "config.unset" : "config.not-set", key, file.path().toString());
  }
}
