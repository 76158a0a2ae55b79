package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Characters that have no business in a question. Those that act on a terminal or on the order of
 * what stands around them are errors; those that are merely not shown may belong to a quotation.
 */
final class ForbiddenCharacters {

  private ForbiddenCharacters() {}

  /** Tells each such character of a text once, at its first place. */
  static void check(Node.Scalar scalar, Places places, Problems problems) {
    if (isPlain(scalar.text())) {
      return;
    }
    int[] letters = scalar.text().codePoints().toArray();
    Set<Integer> told = new HashSet<>();
    for (int index = 0; index < letters.length; index++) {
      int letter = letters[index];
      if (acts(letter) && told.add(letter)) {
        report(Rule.FORBIDDEN_CHARACTER, letter, places.within(scalar, index), problems);
      } else if (isHidden(letter) && told.add(letter)) {
        report(Rule.HIDDEN_CHARACTER, letter, places.within(scalar, index), problems);
      }
    }
  }

  /** The text without those that act. */
  static String without(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(letter -> !acts(letter)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static void report(Rule rule, int letter, Span place, Problems problems) {
    problems.add(
        rule,
        place,
        "",
        Message.of(rule.code() + ".message", name(letter)),
        Message.of(rule.code() + ".remedy"));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7F ? !isOfWriting(c) : c < ' ' && c != '\n' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a character above those of ASCII is a letter or a sign of most scripts: none of them is
   * forbidden, and none hidden.
   */
  static boolean isOfWriting(char c) {
    return (c >= 0xA0 && c < 0x200B && c != 0x00AD && c != 0x061C) || (c >= 0x2010 && c < 0x2028);
  }

  private static boolean acts(int c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7F && c < 0xA0) // delete and C1
        || (c >= 0x202A && c <= 0x202E) // embeddings and overrides
        || (c >= 0x2066 && c <= 0x2069) // isolates
        || (c >= 0xD800 && c <= 0xDFFF) // half a letter
        || (c >= 0xE0000 && c <= 0xE007F); // tags
  }

  private static boolean isHidden(int c) {
    return c == 0x00AD // soft hyphen
        || c == 0x061C // Arabic letter mark
        || c == 0x200B // zero width space
        || c == 0x200E // direction marks
        || c == 0x200F
        || (c >= 0x2060 && c <= 0x2064) // word joiner, invisible operators
        || (c >= 0x206A && c <= 0x206F) // deprecated format characters
        || c == 0xFEFF // byte order mark
        || (c >= 0xFFF9 && c <= 0xFFFB) // interlinear annotation
        || isNoncharacter(c)
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /** {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
  static String name(int codePoint) {
    String name = Character.getName(codePoint);
    return String.format(Locale.ROOT, "U+%04X", codePoint) + (name == null ? "" : " " + name);
  }
}
