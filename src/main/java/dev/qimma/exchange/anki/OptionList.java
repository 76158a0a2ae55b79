package dev.qimma.exchange.anki;

import dev.qimma.question.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options as a list of HTML, in which classes tell which are right. */
final class OptionList {

  private static final String SEVERAL = "qimma-several";

  private static final Pattern ENTRY =
      Pattern.compile(
          "<li(?: class=\"(qimma-right)\")?>((?:(?!</li>|<section class=\"qimma-why\">).)*+)"
              + "(?:<section class=\"qimma-why\">((?:(?!</section></li>).)*+)</section>)?</li>",
          Pattern.DOTALL);

  private OptionList() {}

  /** An option of HTML. */
  record Entry(boolean isRight, String text, String why) {}

  static String html(List<Option> options, boolean isSeveral) {
    StringBuilder html = new StringBuilder("<ol type=\"A\"");
    html.append(isSeveral ? " class=\"" + SEVERAL + "\">" : ">");
    for (Option option : options) {
      html.append(option.isRight() ? "<li class=\"qimma-right\">" : "<li>");
      html.append(ToAnki.html(option.text()));
      if (!option.why().isBlank()) {
        html.append("<section class=\"qimma-why\">")
            .append(ToAnki.html(option.why()))
            .append("</section>");
      }
      html.append("</li>");
    }
    return html.append("</ol>").toString();
  }

  static boolean isSeveral(String html) {
    return html.contains(SEVERAL);
  }

  static List<Entry> read(String html) {
    List<Entry> entries = new ArrayList<>();
    Matcher entry = ENTRY.matcher(html);
    while (entry.find()) {
      entries.add(
          new Entry(
              entry.group(1) != null,
              entry.group(2),
              entry.group(3) == null ? "" : entry.group(3)));
    }
    return entries;
  }
}
