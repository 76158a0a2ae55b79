package dev.qimma.screen;

import java.util.List;

/** The keys and commands of a sitting. */
public final class HelpScreen {

  private static final List<String> COMMANDS =
      List.of(
          "hint", "skip", "flag", "back", "undo", "right", "why", "source", "edit", "lang", "quit");

  private static final List<String> EXAM_COMMANDS =
      List.of("next", "back-exam", "go", "list", "flag", "pause", "handin", "lang", "quit");

  private static final int NAME_WIDTH = 10;

  private HelpScreen() {}

  public static Document sitting(View view) {
    return page(COMMANDS, view);
  }

  public static Document exam(View view) {
    return page(EXAM_COMMANDS, view);
  }

  private static Document page(List<String> commands, View view) {
    Document.Builder page = Document.builder();
    page.gap().text(Style.PLAIN, view.say("help.answering"));
    for (String command : commands) {
      int dash = command.indexOf('-');
      String name = ":" + (dash < 0 ? command : command.substring(0, dash));
      page.item(
          new Run("  " + name + " ".repeat(NAME_WIDTH - name.length()), Style.KEY),
          Run.of(view.say("help." + command)));
    }
    return page.gap().build();
  }
}
