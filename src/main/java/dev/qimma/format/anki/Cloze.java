package dev.qimma.format.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gaps of a text: {@code {{c1::what is hidden::hint}}}. */
public final class Cloze {

  private static final Pattern GAP =
      Pattern.compile("\\{\\{c(\\d{1,3})::((?:(?!\\{\\{c\\d|\\}\\}).)*+)\\}\\}", Pattern.DOTALL);
  private static final Pattern LEFT = Pattern.compile("\\{\\{c\\d{1,3}::");

  private Cloze() {}

  /** A piece of a text: words, or a gap where the number is above 0. */
  public record Piece(int number, String text, String hint) {
    public boolean isGap() {
      return number > 0;
    }
  }

  public static boolean isIn(String text) {
    return LEFT.matcher(text).find();
  }

  /** Whether gaps stand within gaps, or one has no end. */
  public static boolean isNested(String text) {
    return LEFT.matcher(GAP.matcher(text).replaceAll("")).find();
  }

  public static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    int at = 0;
    while (gap.find()) {
      pieces.add(new Piece(0, text.substring(at, gap.start()), ""));
      String inner = gap.group(2);
      int hint = inner.indexOf("::");
      pieces.add(
          new Piece(
              Integer.parseInt(gap.group(1)),
              hint < 0 ? inner : inner.substring(0, hint),
              hint < 0 ? "" : inner.substring(hint + 2)));
      at = gap.end();
    }
    pieces.add(new Piece(0, text.substring(at), ""));
    return pieces;
  }

  /** A gap; signs that would end it or begin its hint are written by their numbers. */
  public static String gap(int number, String html, String hint) {
    return "{{c" + number + "::" + safe(html) + "::" + safe(hint) + "}}";
  }

  /** Text in which nothing begins or ends a gap. */
  public static String safe(String html) {
    return html.replace("{{", "{&#123;")
        .replace("}}", "}&#125;")
        .replace("::", ":&#58;")
        .replaceAll("[:}]$", "$0<wbr>");
  }
}
