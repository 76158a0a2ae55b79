package dev.qimma.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A page of HTML that stands alone: its style is in it, and it may load nothing. */
final class Html {

  private final StringBuilder page = new StringBuilder();

  /**
   * Begins a page.
   *
   * @param style a resource beside this class
   */
  Html(String language, String title, String style) {
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(Xml.escaped(language))
        .append("\" dir=\"")
        .append(direction(language))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" ")
        .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
        .append(Xml.escaped(title))
        .append("</title>\n<style>\n")
        .append(resource(style))
        .append("</style>\n</head>\n<body>\n");
  }

  private static String direction(String language) {
    return language.equals(Localized.ARABIC) ? "rtl" : "ltr";
  }

  private static String resource(String name) {
    try (InputStream in = Html.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  void open(String tag, String style) {
    page.append('<').append(tag).append(" class=\"").append(style).append("\">\n");
  }

  void close(String tag) {
    page.append("</").append(tag).append(">\n");
  }

  /** An element with a text of unknown language. */
  void text(String tag, String direction, String text) {
    element(tag, "dir=\"" + direction + "\"", text);
  }

  /** An element with a text in a language. */
  void wording(String tag, String language, String text) {
    element(
        tag, "lang=\"" + Xml.escaped(language) + "\" dir=\"" + direction(language) + "\"", text);
  }

  private void element(String tag, String attributes, String text) {
    page.append('<').append(tag).append(' ').append(attributes).append('>');
    page.append(Xml.escaped(text).replace("&#10;", "<br>"));
    close(tag);
  }

  String end() {
    return page.append("</body>\n</html>\n").toString();
  }
}
