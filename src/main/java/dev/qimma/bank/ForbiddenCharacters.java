package dev.qimma.bank;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.text.Message;
import java.util.Locale;

/** Characters that have no business in a question: controls, bidi overrides, tags. */
final class ForbiddenCharacters {

  private ForbiddenCharacters() {}

  static void check(Node.Scalar scalar, Places places, Problems problems) {
    int index = 0;
    for (int i = 0; i < scalar.text().length(); index++) {
      int codePoint = scalar.text().codePointAt(i);
      if (isForbidden(codePoint)) {
        problems.add(
            Rule.FORBIDDEN_CHARACTER,
            places.within(scalar, index),
            "",
            Message.of("QE024.message", name(codePoint)),
            Message.of("QE024.remedy"));
        return;
      }
      i += Character.charCount(codePoint);
    }
  }

  private static boolean isForbidden(int c) {
    return (c < 0x20 && c != '\n' && c != '\t')
        || (c >= 0x7F && c < 0xA0)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  /** {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
  static String name(int codePoint) {
    String name = Character.getName(codePoint);
    return String.format(Locale.ROOT, "U+%04X", codePoint) + (name == null ? "" : " " + name);
  }
}
