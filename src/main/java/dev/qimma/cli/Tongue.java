package dev.qimma.cli;

import dev.qimma.text.Localized;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The language of what the program itself says; never taken from the locale. */
final class Tongue {

  static final String SETTING = "interface";
  static final List<String> KNOWN = List.of(Localized.ARABIC, Localized.ENGLISH);

  private static final String FLAG = "--" + SETTING;

  private Tongue() {}

  /**
   * The language asked for, told before the command line is understood, so that what is wrong with
   * it can be said in that language.
   */
  static String wanted(Desk desk, String... arguments) {
    String flag = flag(arguments).orElseGet(() -> desk.outerTongue().orElse(null));
    Map<String, String> environment = desk.world().environment();
    String named = new Settings.Sources(environment, Map.of()).find(flag, SETTING, "");
    return named.isEmpty() ? config(desk).getOrDefault(SETTING, Localized.ENGLISH) : named;
  }

  private static Optional<String> flag(String... arguments) {
    Iterator<String> words = Arrays.asList(arguments).iterator();
    String flag = null;
    while (words.hasNext()) {
      String word = words.next();
      if (word.equals("--")) {
        break;
      }
      if (word.startsWith(FLAG + "=")) {
        flag = word.substring(FLAG.length() + 1);
      } else if (word.equals(FLAG) && words.hasNext()) {
        flag = words.next();
      }
    }
    return Optional.ofNullable(flag);
  }

  /** Settings that cannot be read are told by the verb that needs them. */
  private static Map<String, String> config(Desk desk) {
    try {
      return Root.config(desk);
    } catch (Failure e) {
      return Map.of();
    }
  }
}
