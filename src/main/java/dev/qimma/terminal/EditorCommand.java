package dev.qimma.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an editor is started so that it shows a line of a file; no shell reads any of it. */
final class EditorCommand {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final Set<String> WAITS = Set.of("--wait", "-w");

  /** How each editor is told of a line. */
  private enum Way {
    /** {@code +12 FILE}. */
    PLUS(
        "vi vim nvim gvim mvim view vimx ex elvis editor sensible-editor nano pico emacs"
            + " emacsclient micro kak joe jed mg ne mcedit gedit gnome-text-editor pluma xed"),
    /** {@code --goto FILE:12}; goes on at once unless told to wait. */
    GOTO("code code-insiders codium vscodium cursor windsurf"),
    /** {@code FILE:12}; goes on at once unless told to wait. */
    COLON_WAIT("subl sublime_text zed zeditor"),
    /** {@code FILE:12}. */
    COLON("hx helix"),
    /** {@code --line 12 FILE}. */
    LINE("idea pycharm webstorm kate kwrite geany"),
    /** {@code -n12 FILE}. */
    NUMBER("notepad++"),
    /** The file alone. */
    NONE("");

    private final String editors;

    Way(String editors) {
      this.editors = editors;
    }

    static Way of(String editor) {
      for (Way way : values()) {
        if (List.of(way.editors.split(" ", -1)).contains(editor)) {
          return way;
        }
      }
      return NONE;
    }

    boolean isToWait() {
      return this == GOTO || this == COLON_WAIT;
    }
  }

  private EditorCommand() {}

  /** The words to start; none where no editor is named. The path is made absolute. */
  static List<String> of(String editor, Path file, int line) {
    List<String> words = words(editor);
    if (words.isEmpty()) {
      return words;
    }
    Way way = Way.of(name(words.get(0)));
    if (way.isToWait() && words.stream().noneMatch(WAITS::contains)) {
      words.add("--wait");
    }
    String path = file.toAbsolutePath().normalize().toString();
    switch (way) {
      case PLUS -> words.addAll(List.of("+" + line, path));
      case GOTO -> words.addAll(List.of("--goto", path + ":" + line));
      case COLON, COLON_WAIT -> words.add(path + ":" + line);
      case LINE -> words.addAll(List.of("--line", String.valueOf(line), path));
      case NUMBER -> words.addAll(List.of("-n" + line, path));
      case NONE -> words.add(path);
    }
    return words;
  }

  /** The words of the variable; quotation marks hold a word with spaces together. */
  private static List<String> words(String editor) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(editor);
    while (word.find()) {
      for (int group = 1; group <= word.groupCount(); group++) {
        if (word.group(group) != null) {
          words.add(word.group(group));
        }
      }
    }
    return words;
  }

  /** The program without its folder and without what Windows hangs on. */
  private static String name(String program) {
    String name =
        program.substring(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
    return name.toLowerCase(Locale.ROOT).replaceFirst("\\.(exe|cmd|bat|sh)$", "");
  }
}
