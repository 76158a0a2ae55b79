package dev.qimma.cli;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.FlatYaml;
import dev.qimma.files.ConfigFile;
import dev.qimma.files.FileException;
import dev.qimma.screen.Printer;
import dev.qimma.screen.Theme;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.text.Message;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code qimma} itself: without a verb, the prompt at which every verb works. */
@Command(
    name = "qimma",
    description = "A quiz and study tool for the terminal, in Arabic and English.",
    versionProvider = Version.class,
    header = {
      "Examples:",
      "  qimma                      the prompt; Enter starts a quiz",
      "  qimma quiz -n 10           ten questions",
      "  qimma check questions      what is wrong with a bank",
      ""
    },
    subcommands = {
      QuizVerb.class,
      StudyVerb.class,
      ReviewVerb.class,
      BrowseVerb.class,
      ShowVerb.class,
      SearchVerb.class,
      ObjectivesVerb.class,
      SourceVerb.class,
      NewVerb.class,
      PreviewVerb.class,
      QuoteVerb.class,
      ReadVerb.class,
      HistoryVerb.class,
      ResumeVerb.class,
      StatsVerb.class,
      CheckVerb.class,
      CoverageVerb.class,
      PaperVerb.class,
      FmtVerb.class,
      SheetVerb.class,
      TakeVerb.class,
      GradeVerb.class,
      MemoryVerb.class,
      ImportVerb.class,
      ConvertVerb.class,
      ExportVerb.class,
      SchemaVerb.class,
      LangVerb.class,
      SetupVerb.class,
      ConfigVerb.class,
      CompletionVerb.class,
      ManVerb.class,
      CompleteVerb.class,
      DoctorVerb.class,
      InterfaceVerb.class,
      QuitVerb.class,
      HelpVerb.class
    })
final class Root implements Callable<Integer> {

  /** Stands where picocli has not put the real one yet. */
  static final Root NONE = new Root(null);

  @Mixin GlobalOptions options = new GlobalOptions();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version, and exit.")
  boolean version;

  private final @Nullable Desk desk;
  private @Nullable Session session;

  Root(@Nullable Desk desk) {
    this.desk = desk;
  }

  Desk desk() {
    if (desk == null) {
      throw new IllegalStateException("a verb was called without its parent");
    }
    return desk;
  }

  /** What the verb works with; made once, when the flags have been read. */
  Session session() {
    Session made = session;
    if (made == null) {
      Desk open = desk();
      made = new Session(open, Settings.of(open.outer(options), sources()));
      open.speak(made.settings().tongue());
      open.remember(made);
      session = made;
    }
    return made;
  }

  /** What the verb works with, as if nothing but its flags had been set. */
  Session sessionWithoutSettings() {
    Settings.Sources none = new Settings.Sources(Map.of(), Map.of());
    Session made = new Session(desk(), Settings.of(desk().outer(options), none));
    session = made;
    return made;
  }

  /** Where settings that no flag gives come from. */
  Settings.Sources sources() {
    return new Settings.Sources(desk().world().environment(), config(desk()));
  }

  /** How pages are printed; as for a pipe where the settings are wrong. */
  Printer printer() {
    try {
      return session().printer();
    } catch (Failure e) {
      return new Printer(Printer.column(0), EmitMode.OFF, Theme.BARE);
    }
  }

  /** What the environment and the settings come to, before any flag is known. */
  static Session unflagged(Desk desk) {
    return session(desk, new GlobalOptions());
  }

  private static Session session(Desk desk, GlobalOptions options) {
    Settings.Sources sources = new Settings.Sources(desk.world().environment(), config(desk));
    return new Session(desk, Settings.of(options, sources));
  }

  static Map<String, String> config(Desk desk) {
    Path path = desk.places().configFile();
    try {
      return new ConfigFile(path)
          .text()
          .map(text -> new BankFile(path.toString(), text))
          .map(file -> FlatYaml.read(file).orElseThrow(() -> unreadable(path)))
          .orElseGet(Map::of);
    } catch (FileException e) {
      throw unreadable(path);
    }
  }

  private static Failure unreadable(Path path) {
    return new Failure(Exit.UNREADABLE, Message.of("config.unreadable", path.toString()));
  }

  /** The prompt; flags typed alone at the prompt hold from there on. */
  @Override
  public Integer call() {
    if (desk().isAtPrompt()) {
      session().banks();
      desk().enter(desk().outer(options));
      return Exit.DONE;
    }
    return new Repl(session(), options).run();
  }
}
