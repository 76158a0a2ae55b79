package dev.qimma.format;

import dev.qimma.markup.HtmlEntities;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters of HTML that are written by their names or numbers. */
final class Entities {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));?");

  private Entities() {}

  /** What stands for a reference, and where the text goes on. */
  record Found(String text, int end) {}

  /** The reference at a sign of ampersand; the sign itself where there is none. */
  static Found at(String html, int at) {
    Matcher reference = REFERENCE.matcher(html).region(at, html.length());
    if (!reference.lookingAt()) {
      return new Found("&", at + 1);
    }
    String text = text(reference);
    return text.isEmpty() ? new Found("&", at + 1) : new Found(text, reference.end());
  }

  private static String text(Matcher reference) {
    if (reference.group(1) != null) {
      return letter(Integer.parseInt(reference.group(1)));
    }
    if (reference.group(2) != null) {
      return letter(Integer.parseInt(reference.group(2), 16));
    }
    String name = reference.group(3);
    boolean isWhole = reference.group().endsWith(";");
    if (name.equals("nbsp")) {
      return " "; // Editors write it for any space that is to stay.
    }
    return isWhole || name.matches("amp|lt|gt|quot") ? HtmlEntities.of(name) : "";
  }

  private static String letter(int code) {
    boolean isLetter =
        Character.isValidCodePoint(code)
            && code != 0
            && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
    return isLetter ? Character.toString(code) : "\uFFFD";
  }

  static String decoded(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '&') {
        Found found = at(text, at);
        decoded.append(found.text());
        at = found.end();
      } else {
        decoded.append(text.charAt(at++));
      }
    }
    return decoded.toString();
  }
}
