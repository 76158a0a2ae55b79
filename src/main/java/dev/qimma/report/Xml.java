package dev.qimma.report;

/** Texts as XML and HTML take them. */
public final class Xml {

  private static final char REPLACEMENT = '\uFFFD';

  private Xml() {}

  /** For content and for values in double quotation marks. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
              }
            });
    return escaped.toString();
  }

  /** As in XML 1.0, less the controls from 7F to 9F and what is no character. */
  private static boolean isAllowed(int c) {
    return c >= ' '
        && !(c >= 0x7F && c <= 0x9F)
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        && (c & 0xFFFE) != 0xFFFE;
  }
}
