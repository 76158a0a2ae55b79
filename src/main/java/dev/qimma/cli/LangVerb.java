package dev.qimma.cli;

import dev.qimma.files.ConfigFile;
import dev.qimma.quiz.Languages;
import dev.qimma.text.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells or sets the languages of content. */
@Command(name = "lang", description = "Tell or set the languages the content is shown in.")
final class LangVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "ar|en|both", arity = "0..1", description = "Kept in the settings.")
  String language = "";

  @Override
  public Integer call() {
    Session session = root.session();
    if (language.isEmpty()) {
      session.say("lang.now", String.join(", ", session.settings().languages()));
      return Exit.DONE;
    }
    if (Languages.parse(language).isEmpty()) {
      throw new Failure(Exit.USAGE, Message.of("lang.unknown", language));
    }
    ConfigFile config = new ConfigFile(session.desk().places().configFile());
    Outputs.write(() -> config.set("lang", language));
    session.desk().show(language);
    session.say("lang.set", language);
    return Exit.DONE;
  }
}
