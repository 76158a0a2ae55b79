package dev.qimma.bank.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides lines of a file where something begins. */
public final class Stretches {

  /** What begins a question wherever it stands, be it in the wrong column. */
  private static final Pattern QUESTION = Pattern.compile("[ \t]*-[ \t]+(?:q|id)[ \t]*:.*");

  private static final Pattern LINE = Pattern.compile("[^\r\n]*(?:\r\n|\n|\r|\\z)");
  private static final Pattern NOTHING = Pattern.compile("[ \t]*(?:#.*)?");
  private static final Pattern ENTRY = Pattern.compile("-(?:[ \t].*)?");

  private Stretches() {}

  /** Stretches that begin at such lines; the first begins where the text does. */
  public static List<Stretch> of(Stretch whole, Predicate<String> begins) {
    List<Stretch> stretches = new ArrayList<>();
    Stretch open = new Stretch("", whole.line(), whole.letters(), whole.index());
    int from = 0;
    int lines = 0;
    Matcher line = LINE.matcher(whole.text());
    while (line.find() && line.start() < whole.text().length()) {
      if (line.start() > from && begins.test(bare(line.group()))) {
        String text = whole.text().substring(from, line.start());
        stretches.add(new Stretch(text, open.line(), open.letters(), open.index()));
        int letters = open.letters() + text.codePointCount(0, text.length());
        open = new Stretch("", open.line() + lines, letters, open.index() + text.length());
        from = line.start();
        lines = 0;
      }
      lines += 1;
    }
    stretches.add(
        new Stretch(whole.text().substring(from), open.line(), open.letters(), open.index()));
    return stretches;
  }

  /**
   * A key in its line, then each entry of the list or map below it; the key alone where there is
   * none.
   */
  public static List<Stretch> entries(Stretch whole) {
    boolean[] isFirst = {true};
    List<Stretch> keyAndRest =
        of(
            whole,
            line -> {
              boolean begins = isFirst[0] && !isNothing(line);
              isFirst[0] &= !begins;
              return begins;
            });
    if (keyAndRest.size() < 2) {
      return keyAndRest;
    }
    Stretch rest = keyAndRest.get(1);
    String indentation = rest.indentation();
    boolean isList = isEntry(rest.text().lines().findFirst().orElse("").stripLeading());
    List<Stretch> entries = new ArrayList<>(List.of(keyAndRest.get(0)));
    entries.addAll(of(rest, line -> begins(line, indentation, isList)));
    return entries;
  }

  private static boolean begins(String line, String indentation, boolean isList) {
    if (isList && QUESTION.matcher(line).matches()) {
      return true;
    }
    String text = line.startsWith(indentation) ? line.substring(indentation.length()) : "";
    boolean isHere = !isNothing(text) && !Character.isWhitespace(text.charAt(0));
    return isHere && isList == isEntry(text);
  }

  private static boolean isEntry(String text) {
    return ENTRY.matcher(text).matches();
  }

  /** Whether a line says nothing: it is empty, or a remark. */
  static boolean isNothing(String line) {
    return NOTHING.matcher(line).matches();
  }

  private static String bare(String line) {
    return line.lines().findFirst().orElse("");
  }
}
