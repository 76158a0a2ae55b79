package dev.qimma.screen;

import java.util.List;

/** The keys and commands of a sitting. */
public final class HelpScreen {

  private static final List<String> COMMANDS =
      List.of(
          "hint", "skip", "flag", "back", "undo", "right", "why", "source", "edit", "lang", "quit");

  private static final List<String> STUDY_COMMANDS =
      List.of(
          "dunno",
          "hint",
          "skip",
          "flag",
          "back",
          "undo",
          "right-study",
          "easy",
          "guessed",
          "why-study",
          "source",
          "edit",
          "lang",
          "quit");

  private static final List<String> EXAM_COMMANDS =
      List.of("next", "back-exam", "go", "list", "flag", "pause", "handin", "lang", "quit");

  private static final int NAME_WIDTH = 10;

  private HelpScreen() {}

  /**
   * For practice.
   *
   * @param hasKeys whether questions are answered with keys too
   */
  public static Document sitting(boolean hasKeys, View view) {
    return page(hasKeys, COMMANDS, view);
  }

  /** For study. */
  public static Document study(boolean hasKeys, View view) {
    return page(hasKeys, STUDY_COMMANDS, view);
  }

  /** For an exam. */
  public static Document exam(boolean hasKeys, View view) {
    return page(hasKeys, EXAM_COMMANDS, view);
  }

  private static Document page(boolean hasKeys, List<String> commands, View view) {
    Document.Builder page = Document.builder().gap();
    if (hasKeys) {
      keys(page, view);
    }
    page.text(Style.PLAIN, view.say("help.answering"));
    for (String command : commands) {
      int dash = command.indexOf('-');
      named(page, ":" + (dash < 0 ? command : command.substring(0, dash)), command, view);
    }
    return page.gap().build();
  }

  private static void keys(Document.Builder page, View view) {
    boolean isAscii = view.theme().isAscii();
    named(page, isAscii ? "j k" : "↑ ↓ j k", "key-move", view);
    named(page, "Space", "key-space", view);
    named(page, "J K", "key-shift", view);
    named(page, isAscii ? "<- ->" : "← →", "key-slot", view);
    named(page, "Enter", "key-enter", view);
    named(page, "Tab", "key-tab", view);
    named(page, "Esc", "key-escape", view);
    page.gap();
  }

  private static void named(Document.Builder page, String name, String what, View view) {
    page.item(
        new Run("  " + name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())), Style.KEY),
        Run.of(view.say("help." + what)));
  }
}
