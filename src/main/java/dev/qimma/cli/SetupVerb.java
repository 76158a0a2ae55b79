package dev.qimma.cli;

import dev.qimma.files.ConfigFile;
import dev.qimma.quiz.Console;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.terminal.JLineConsole;
import dev.qimma.text.Message;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks for the settings one by one, and keeps them. */
@Command(name = "setup", description = "Choose languages, colour, and how Arabic is drawn here.")
final class SetupVerb implements Callable<Integer> {

  private static final String BIDI = "bidi";

  /** A setting, and the values it may have; the first is the one it has unless somebody chose. */
  private record Choice(String key, List<String> values) {}

  private static final List<Choice> CHOICES =
      List.of(
          new Choice("lang", List.of("both", "ar", "en")),
          new Choice("interface", List.of("en", "ar")),
          new Choice("color", List.of("auto", "always", "never")),
          new Choice("plain", List.of("false", "true")));

  @ParentCommand Root root = Root.NONE;

  @Parameters(
      paramLabel = BIDI,
      arity = "0..1",
      description = "Only how Arabic is drawn on this terminal.")
  String part = "";

  @Override
  public Integer call() {
    Session session = root.session();
    if (!part.isEmpty() && !part.equals(BIDI)) {
      throw new Failure(Exit.USAGE, Message.of("setting.one-of", "setup", part, BIDI));
    }
    Console console = session.consoleAsItIs();
    if (part.isEmpty()) {
      Settings.Sources settings = root.sources();
      for (Choice choice : CHOICES) {
        console.show(page(choice, settings, session.view()));
        int code = choose(choice, console, session);
        if (code != Exit.DONE) {
          return code == LEFT ? Exit.DONE : code;
        }
      }
    }
    calibrate(console, session);
    return Exit.DONE;
  }

  /** The person has set enough. */
  private static final int LEFT = -1;

  private static int choose(Choice choice, Console console, Session session) {
    View view = session.view();
    while (true) {
      Console.Line line =
          console.ask(console.prompt(view.say("setup.prompt", choice.values().size())));
      if (!(line instanceof Console.Typed typed)) {
        return line instanceof Console.Interrupted ? Exit.INTERRUPTED : LEFT;
      }
      if (typed.text().isBlank()) {
        return Exit.DONE;
      }
      int number = number(typed.text());
      if (number >= 1 && number <= choice.values().size()) {
        keep(choice.key(), choice.values().get(number - 1), session);
        return Exit.DONE;
      }
      console.show(said(view.say("setup.again", choice.values().size())));
    }
  }

  private static Document page(Choice choice, Settings.Sources settings, View view) {
    String now = settings.find(null, choice.key(), choice.values().get(0));
    Document.Builder page = Document.builder();
    page.gap().text(Style.HEADING, view.say("setup." + choice.key()));
    for (int i = 0; i < choice.values().size(); i++) {
      String value = choice.values().get(i);
      page.item(
          new Run("  " + (i + 1) + ". ", Style.KEY),
          Run.of(view.say("setup." + choice.key() + "." + value)),
          new Run(value.equals(now) ? "  " + view.say("setup.now") : "", Style.QUIET));
    }
    return page.build();
  }

  private static int number(String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static void keep(String key, String value, Session session) {
    ConfigFile config = new ConfigFile(session.desk().places().configFile());
    Outputs.write(() -> config.set(key, value));
  }

  private static void calibrate(Console console, Session session) {
    if (console instanceof JLineConsole terminal) {
      session.desk().consoles().calibrate(terminal, session);
    } else {
      console.show(said(session.view().say("setup.no-calibration")));
    }
  }

  private static Document said(String text) {
    return Document.builder().text(Style.QUIET, text).build();
  }
}
