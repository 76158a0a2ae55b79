package dev.qimma.report.page;

import dev.qimma.text.Message;

/** Pieces of a drawing. */
final class Draw {

  private Draw() {}

  static void box(Markup page, String style, double x, double y, double width, double height) {
    page.leaf(
        "rect",
        "class",
        style,
        "x",
        Shown.coordinate(x),
        "y",
        Shown.coordinate(y),
        "width",
        Shown.coordinate(width),
        "height",
        Shown.coordinate(height));
  }

  static void line(Markup page, String style, double x1, double y1, double x2, double y2) {
    page.leaf(
        "line",
        "class",
        style,
        "x1",
        Shown.coordinate(x1),
        "y1",
        Shown.coordinate(y1),
        "x2",
        Shown.coordinate(x2),
        "y2",
        Shown.coordinate(y2));
  }

  /** A number around its place, from left to right in any language. */
  static void number(Markup page, String style, double x, double y, String number) {
    text(page, style, x, y, "direction", "ltr").text(number).close("text");
  }

  /** Words around their place. */
  static void words(Markup page, String style, double x, double y, Message words) {
    String direction = Markup.direction(page.language());
    text(page, style, x, y, "direction", direction).say(words).close("text");
  }

  private static Markup text(
      Markup page, String style, double x, double y, String attribute, String value) {
    return page.open(
        "text",
        "class",
        style,
        "x",
        Shown.coordinate(x),
        "y",
        Shown.coordinate(y),
        "text-anchor",
        "middle",
        attribute,
        value);
  }

  /** A sign of its own for each look: a dot, a ring, a diamond. */
  static void sign(Markup page, Look look, double x, double y) {
    String style = look.word();
    if (look == Look.CHECK) {
      page.leaf("path", "class", style, "d", diamond(x, y));
    } else {
      String radius = look == Look.FINE ? "4.5" : "4";
      page.leaf(
          "circle",
          "class",
          style,
          "cx",
          Shown.coordinate(x),
          "cy",
          Shown.coordinate(y),
          "r",
          radius);
    }
  }

  private static String diamond(double x, double y) {
    return "M"
        + Shown.coordinate(x)
        + " "
        + Shown.coordinate(y - 6.5)
        + "l6.5 6.5l-6.5 6.5l-6.5-6.5z";
  }
}
