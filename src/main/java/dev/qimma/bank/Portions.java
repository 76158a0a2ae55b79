package dev.qimma.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A large file, divided between questions of its list, so that several threads can read it: each
 * part is YAML by itself. Only where a file is written as most are; others are read as a whole.
 *
 * @param key how many code points stand before the key of the list
 * @param head all before the list, and the first questions
 * @param parts questions, in their order
 * @param tail the keys behind the list; empty when there are none
 */
record Portions(int key, Stretch head, List<Stretch> parts, Optional<Stretch> tail) {

  /** Characters of a part that is worth a thread; smaller files are not divided. */
  static final int SIZE = 1 << 15;

  private static final String LIST = "questions:";

  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]*:(?:[ \t].*)?");

  Portions {
    parts = List.copyOf(parts);
  }

  /**
   * The parts of a file; empty where it is small, or not to be divided so.
   *
   * @param size characters of a part, about
   */
  static Optional<Portions> of(BankFile file, int size) {
    String text = file.text();
    boolean isFit = text.length() > size && text.length() <= YamlReader.CODE_POINT_LIMIT;
    if (!isFit || hasLoneReturn(text)) {
      return Optional.empty();
    }
    int key = lineOf(text, LIST);
    int first = key < 0 || hasDirective(text, key) ? -1 : firstItem(text, key);
    return first < 0
        ? Optional.empty()
        : Optional.of(new Cut(text, first, size).portions(text.codePointCount(0, key)))
            .filter(Portions::endsWithKeys);
  }

  /** What follows the list is to be keys like those before it, and no document of its own. */
  private boolean endsWithKeys() {
    return tail.isEmpty() || KEY.matcher(line(tail.get().text(), 0)).matches();
  }

  /** What such a line says holds to the end of the file. */
  private static boolean hasDirective(String text, int end) {
    int at = text.startsWith("%") ? 0 : text.indexOf("\n%");
    return at >= 0 && at < end;
  }

  /** Whether a line ends as it did on the first Macintosh. */
  private static boolean hasLoneReturn(String text) {
    int at = text.indexOf('\r');
    while (at >= 0 && text.startsWith("\n", at + 1)) {
      at = text.indexOf('\r', at + 1);
    }
    return at >= 0;
  }

  /** Where the line begins that is just that key; below 0 where there is none. */
  private static int lineOf(String text, String key) {
    int at = text.startsWith(key) ? 0 : afterBreak(text.indexOf("\n" + key));
    return at >= 0 && Stretches.isNothing(line(text, at + key.length())) ? at : -1;
  }

  private static int afterBreak(int feed) {
    return feed < 0 ? -1 : feed + 1;
  }

  /** Where the line of the first item begins below a key; below 0 where no item follows. */
  private static int firstItem(String text, int key) {
    int at = next(text, key);
    while (at < text.length() && Stretches.isNothing(line(text, at))) {
      at = next(text, at);
    }
    return at < text.length() && isItem(text, at + indentation(text, at)) ? at : -1;
  }

  private static int next(String text, int line) {
    int feed = text.indexOf('\n', line);
    return feed < 0 ? text.length() : feed + 1;
  }

  private static String line(String text, int from) {
    int end = next(text, from);
    return text.substring(from, end).stripTrailing();
  }

  private static int indentation(String text, int line) {
    int at = line;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - line;
  }

  private static boolean isItem(String text, int at) {
    return text.startsWith("- ", at);
  }

  /** Divides the text that begins with the first item. */
  private static final class Cut {
    private final String text;
    private final String item;
    private final int size;
    private final int end;
    private final List<Stretch> stretches = new ArrayList<>();
    private int line;
    private int letters;

    Cut(String text, int first, int size) {
      this.text = text;
      this.size = size;
      this.item = "\n" + " ".repeat(indentation(text, first)) + "- ";
      this.end = end(first);
      int from = 0;
      for (int at = boundary(first); at < end; at = boundary(at)) {
        add(from, at);
        from = at;
      }
      add(from, end);
    }

    Portions portions(int key) {
      Optional<Stretch> tail =
          end < text.length()
              ? Optional.of(new Stretch(text.substring(end), line, letters, end))
              : Optional.empty();
      return new Portions(key, stretches.get(0), stretches.subList(1, stretches.size()), tail);
    }

    /** Where the next item begins, some way on; the end where none does. */
    private int boundary(int from) {
      int feed = text.indexOf(item, Math.min(from + size, text.length()));
      return feed < 0 || feed >= end ? end : feed + 1;
    }

    /** Where something stands at the margin that is no item of the list. */
    private int end(int first) {
      int at = first;
      while (at < text.length() && isWithin(at)) {
        at = next(text, at);
      }
      return at;
    }

    private boolean isWithin(int line) {
      char letter = text.charAt(line);
      return letter == ' '
          || letter == '\n'
          || letter == '\r'
          || letter == '#'
          || (letter == '-' && item.length() == "\n- ".length() && isItem(text, line));
    }

    private void add(int from, int to) {
      String part = text.substring(from, to);
      stretches.add(new Stretch(part, line, letters, from));
      letters += part.codePointCount(0, part.length());
      for (int at = next(part, 0); at < part.length(); at = next(part, at)) {
        line += 1;
      }
      line += part.endsWith("\n") ? 1 : 0;
    }
  }
}
