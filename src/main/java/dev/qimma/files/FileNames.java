package dev.qimma.files;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * File names for people who may be called anything: no folder, no hidden file, no device, no name
 * twice, on any system.
 */
public final class FileNames {

  private static final int MOST_CHARACTERS = 50;
  private static final String NOBODY = "_";
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
  private static final String NUMBERED_DEVICE = "(com|lpt)[0-9¹²³]";

  private final Set<String> taken = new HashSet<>();

  /** A name for the next person; whoever is called the same, or looks so, has a number behind. */
  public String next(String person) {
    String name = safe(person);
    String free = name;
    for (int number = 2; !taken.add(folded(free)); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }

  private static String safe(String person) {
    StringBuilder safe = new StringBuilder();
    Normalizer.normalize(person, Normalizer.Form.NFC)
        .codePoints()
        .limit(MOST_CHARACTERS)
        .forEach(c -> safe.appendCodePoint(isPlain(c) ? c : '_'));
    String name = safe.toString();
    return name.isEmpty() || isDevice(name) || name.startsWith("-") ? NOBODY + name : name;
  }

  /** A letter or digit of any script, its marks, or a hyphen; the dot is not among them. */
  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> c == '-';
    };
  }

  private static boolean isDevice(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return DEVICES.contains(lower) || lower.matches(NUMBERED_DEVICE);
  }
}
