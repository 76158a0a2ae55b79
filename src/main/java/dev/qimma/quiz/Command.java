package dev.qimma.quiz;

import dev.qimma.text.EditDistance;
import dev.qimma.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be asked for in a sitting besides answering, by its English or its Arabic name. */
public enum Command {
  HELP("help", "مساعدة"),
  HINT("hint", "تلميح"),
  SKIP("skip", "تخطي"),
  FLAG("flag", "علامة"),
  BACK("back", "رجوع"),
  UNDO("undo", "تراجع"),
  RIGHT("right", "صواب"),
  EASY("easy", "سهل"),
  GUESSED("guessed", "خمنت"),
  DONT_KNOW("dunno", "لاأعرف"),
  WHY("why", "لماذا"),
  SOURCE("source", "المصدر"),
  EDIT("edit", "تحرير"),
  LANG("lang", "لغة"),
  NEXT("next", "التالي"),
  GO("go", "اذهب"),
  LIST("list", "قائمة"),
  PAUSE("pause", "توقف"),
  HAND_IN("handin", "تسليم"),
  QUIT("quit", "خروج");

  private static final int SUGGESTION_LIMIT = 2;

  private final String english;
  private final String arabic;

  Command(String english, String arabic) {
    this.english = english;
    this.arabic = arabic;
  }

  public String english() {
    return english;
  }

  public String arabic() {
    return arabic;
  }

  /** The command of that name; the colon is left out. */
  static Optional<Command> named(String name) {
    String form = Folding.STANDARD.normalForm(name);
    for (Command command : values()) {
      if (form.equals(command.english)
          || form.equals(Folding.STANDARD.normalForm(command.arabic))) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** The name that was probably meant. */
  static Optional<String> nearest(String name) {
    List<String> names = new ArrayList<>();
    for (Command command : values()) {
      names.add(command.english);
      names.add(command.arabic);
    }
    return EditDistance.nearest(name, names, SUGGESTION_LIMIT);
  }
}
