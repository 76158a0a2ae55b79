package dev.qimma.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes plain lines as HTML that reads back as the same. */
final class HtmlWriter {

  private static final Pattern MARKED =
      Pattern.compile(
          "`([^`\\n]+)`"
              + "|\\*\\*(?=[^\\s*])([^*\\n]*[^\\s*])\\*\\*"
              + "|(?<![*\\w])\\*(?=[^\\s*])([^*\\n]*[^\\s*])\\*(?![*\\w])");

  private final StringBuilder out = new StringBuilder();

  private HtmlWriter() {}

  static String html(String text) {
    HtmlWriter writer = new HtmlWriter();
    writer.marked(text.replace("\r", ""));
    return writer.out.toString();
  }

  private void marked(String text) {
    Matcher marked = MARKED.matcher(text);
    int at = 0;
    while (marked.find()) {
      plain(text, at, marked.start());
      if (marked.group(1) != null && marked.group(1).equals(marked.group(1).strip())) {
        element("code", marked.group(1));
      } else if (marked.group(2) != null) {
        element("strong", marked.group(2));
      } else if (marked.group(3) != null) {
        element("em", marked.group(3));
      } else {
        plain(text, marked.start(), marked.end());
      }
      at = marked.end();
    }
    plain(text, at, text.length());
  }

  private void element(String name, String text) {
    out.append('<').append(name).append('>');
    plain(text, 0, text.length());
    out.append("</").append(name).append('>');
  }

  private void plain(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int letter = text.codePointAt(at);
      letter(letter, text, at);
      at += Character.charCount(letter);
    }
  }

  private void letter(int letter, String text, int at) {
    switch (letter) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\n' -> out.append("<br>");
      case '{' -> out.append(text.startsWith("{mlang", at) ? "&#123;" : "{");
      case ' ' -> out.append(isKept(text, at) ? "&#32;" : " ");
      default -> {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
          out.append("&#").append(letter).append(';');
        } else {
          out.appendCodePoint(letter);
        }
      }
    }
  }

  /** A space that a reader of HTML would drop: beside another, at an end, at an end of a line. */
  private static boolean isKept(String text, int at) {
    boolean isFirst = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean isLast = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return isFirst || isLast;
  }
}
