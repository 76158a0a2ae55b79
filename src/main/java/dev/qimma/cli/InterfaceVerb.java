package dev.qimma.cli;

import dev.qimma.files.ConfigFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells or sets the language of what the program itself says. */
@Command(name = "interface", description = "Tell or set the language that qimma itself speaks.")
final class InterfaceVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "ar|en", arity = "0..1", description = "Kept in the settings.")
  String language = "";

  @Override
  public Integer call() {
    Session session = root.session();
    if (language.isEmpty()) {
      session.say("interface.now", session.messages().language());
      return Exit.DONE;
    }
    Settings.tongue(language, Tongue.SETTING);
    ConfigFile config = new ConfigFile(session.desk().places().configFile());
    Outputs.write(() -> config.set(Tongue.SETTING, language));
    session.desk().speakInside(language);
    session.say("interface.set", language);
    return Exit.DONE;
  }
}
