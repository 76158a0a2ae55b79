package dev.qimma.exchange;

import dev.qimma.format.HtmlText;
import dev.qimma.text.Localized;
import java.util.regex.Pattern;

/**
 * Texts in several languages for programs that show all of them: a block for each, so that they do
 * not run into each other.
 */
public final class LanguageBlocks {

  private static final Pattern SPAN =
      Pattern.compile(
          "<span class=\"multilang\" lang=\"([A-Za-z-]+)\">(.*?)</span>(?=<span class=\"multilang|$)",
          Pattern.DOTALL);

  private LanguageBlocks() {}

  /** Empty where there is no text. */
  public static String html(Localized text) {
    if (text.isBlank()) {
      return "";
    }
    String html = HtmlText.write(text);
    return text.byLanguage().size() > 1
        ? SPAN.matcher(html)
            .replaceAll("<div class=\"multilang\" lang=\"$1\" dir=\"auto\">$2</div>")
        : html;
  }
}
