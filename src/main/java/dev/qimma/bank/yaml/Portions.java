package dev.qimma.bank.yaml;

import dev.qimma.text.Utf8Text;
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
public record Portions(int key, Slice head, List<Slice> parts, Optional<Slice> tail) {

  /** Bytes of a part that is worth a thread; smaller files are not divided. */
  public static final int SIZE = 1 << 15;

  private static final String LIST = "questions:";

  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]*:(?:[ \t].*)?");

  public Portions {
    parts = List.copyOf(parts);
  }

  /**
   * The parts of a file; empty where it is small, or not to be divided so.
   *
   * @param size bytes of a part, about
   */
  public static Optional<Portions> of(BankFile file, int size) {
    if (file.length() <= size || file.length() > YamlReader.CODE_POINT_LIMIT) {
      return Optional.empty();
    }
    return file.written().flatMap(text -> new Cut(text, size).portions());
  }

  /** Divides a text in one walk through its lines. */
  private static final class Cut {
    private final Utf8Text text;
    private final int size;
    private final LineCursor lines;
    private final List<Slice> slices = new ArrayList<>();

    Cut(Utf8Text text, int size) {
      this.text = text;
      this.size = size;
      this.lines = new LineCursor(text);
    }

    Optional<Portions> portions() {
      if (!lines.next() || !findsKey()) {
        return Optional.empty();
      }
      int key = lines.letters();
      if (!findsItem()) {
        return Optional.empty();
      }
      Optional<Slice> tail = divide();
      boolean endsWithKeys = tail.isEmpty() || KEY.matcher(lines.line()).matches();
      return endsWithKeys && isFreeOfLoneReturns()
          ? Optional.of(new Portions(key, slices.get(0), slices.subList(1, slices.size()), tail))
          : Optional.empty();
    }

    private boolean isFreeOfLoneReturns() {
      boolean isThere = true;
      while (isThere && !lines.hasLoneReturn()) {
        isThere = lines.next();
      }
      return !lines.hasLoneReturn();
    }

    /** The line that is just the key; none where a directive stands before it, which holds on. */
    private boolean findsKey() {
      while (!lines.startsWith(LIST)) {
        if (lines.first() == '%' || !lines.next()) {
          return false;
        }
      }
      return Stretches.isNothing(lines.line().substring(LIST.length()));
    }

    /** The line of the first item below the key. */
    private boolean findsItem() {
      boolean isThere = lines.next();
      while (isThere && Stretches.isNothing(lines.line())) {
        isThere = lines.next();
      }
      return isThere && lines.startsWith(item());
    }

    private String item() {
      return " ".repeat(lines.indentation()) + "- ";
    }

    /** Where something stands at the margin that is no item of the list; empty at the end. */
    private Optional<Slice> divide() {
      String item = item();
      boolean isAtMargin = item.startsWith("-");
      Slice open = Slice.whole(text);
      int least = lines.from() + size;
      boolean isThere = lines.next();
      while (isThere && isWithin(isAtMargin)) {
        if (lines.from() > least && lines.startsWith(item)) {
          slices.add(open.upTo(lines.from()));
          open = lines.slice();
          least = lines.from() + size;
        }
        isThere = lines.next();
      }
      slices.add(open.upTo(lines.from()));
      return isThere ? Optional.of(lines.slice()) : Optional.empty();
    }

    private boolean isWithin(boolean isAtMargin) {
      return switch (lines.first()) {
        case ' ', '\n', '\r', '#' -> true;
        case '-' -> isAtMargin && lines.startsWith("- ");
        default -> false;
      };
    }
  }
}
