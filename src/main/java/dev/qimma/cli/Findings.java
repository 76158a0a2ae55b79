package dev.qimma.cli;

import dev.qimma.report.Finding;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what a look at this machine finds. */
final class Findings {

  private final Supplier<Messages> messages;
  private final List<Finding> all = new ArrayList<>();

  /**
   * An empty collection.
   *
   * @param messages in the language that is known once the settings are
   */
  Findings(Supplier<Messages> messages) {
    this.messages = messages;
  }

  void fact(String name, String value) {
    all.add(new Finding(name, value, "", false, ""));
  }

  void fine(String name, String value, Message why) {
    all.add(new Finding(name, value, messages.get().say(why), false, ""));
  }

  /** All is well, and there is something worth knowing. */
  void note(String name, String value, Message why, Message remedy) {
    all.add(new Finding(name, value, messages.get().say(why), false, messages.get().say(remedy)));
  }

  void wrong(String name, String value, Message why, Message remedy) {
    all.add(new Finding(name, value, messages.get().say(why), true, messages.get().say(remedy)));
  }

  List<Finding> all() {
    return List.copyOf(all);
  }

  boolean hasWrong() {
    return all.stream().anyMatch(Finding::isWrong);
  }
}
