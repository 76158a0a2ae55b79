package dev.qimma.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.source.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page around its articles: {@code page.html} with style and script in it. The browser is told
 * to load nothing, and to run and apply nothing but these two, by their fingerprints.
 */
final class PageFile {

  private static final Pattern HOLE = Pattern.compile("@([a-z]+)@");

  private PageFile() {}

  /**
   * The whole file, in the style and with the script of the class report.
   *
   * @param title escaped already
   * @param articles as HTML
   */
  static String of(String language, String title, String articles) {
    return of(language, title, articles, resource("page.css"), resource("page.js"));
  }

  /**
   * The whole file.
   *
   * @param script empty where the page has none
   */
  static String of(String language, String title, String articles, String style, String script) {
    Map<String, String> parts =
        Map.of(
            "lang", language,
            "dir", Markup.direction(language),
            "title", title,
            "style", style,
            "script", script.isEmpty() ? "" : "<script>" + script + "</script>\n",
            "policy", policy(style, script),
            "articles", articles);
    Matcher holes = HOLE.matcher(resource("page.html"));
    return holes.replaceAll(
        hole -> Matcher.quoteReplacement(parts.getOrDefault(hole.group(1), hole.group())));
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; style-src 'sha256-"
        + fingerprint(style)
        + (script.isEmpty() ? "" : "'; script-src 'sha256-" + fingerprint(script))
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String fingerprint(String text) {
    byte[] digest = HexFormat.of().parseHex(Digest.sha256(text.getBytes(UTF_8)));
    return Base64.getEncoder().encodeToString(digest);
  }

  /** A text beside this class. */
  static String resource(String name) {
    try (InputStream in = PageFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
