package dev.qimma.report.page;

import dev.qimma.report.Xml;
import dev.qimma.text.Displayable;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.List;
import java.util.Map;

/**
 * HTML and SVG of a page in one language. Every text on the page is written here, and here alone:
 * what others wrote is made displayable and cut, then escaped, and so is never more than a text.
 */
final class Markup {

  /** In code points: nobody reads on, and a hostile text must not make the page heavy. */
  private static final int MOST_CHARACTERS = 400;

  private final StringBuilder out = new StringBuilder();
  private final Messages messages;
  private final List<String> languages;
  private final boolean isWhole;

  /**
   * Begins a page.
   *
   * @param messages with the words of the page
   * @param languages of the content, as wanted
   */
  Markup(Messages messages, List<String> languages) {
    this(messages, languages, false);
  }

  private Markup(Messages messages, List<String> languages, boolean isWhole) {
    this.messages = messages;
    this.languages = List.copyOf(languages);
    this.isWhole = isWhole;
  }

  /** A page on which texts are neither cut nor joined to one line: one has to read them. */
  static Markup whole(Messages messages, List<String> languages) {
    return new Markup(messages, languages, true);
  }

  String language() {
    return messages.language();
  }

  static String direction(String language) {
    return language.equals(Localized.ARABIC) ? "rtl" : "ltr";
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String tag, String... attributes) {
    return tag(tag, ">", attributes);
  }

  /** An element with nothing in it, as SVG has them. */
  Markup leaf(String tag, String... attributes) {
    return tag(tag, "/>", attributes);
  }

  private Markup tag(String tag, String end, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Xml.escaped(attributes[i + 1])).append('"');
    }
    out.append(end);
    return this;
  }

  Markup close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** Ends a line, for those who read the source. */
  Markup line() {
    out.append('\n');
    return this;
  }

  /** A text of unknown origin; in one line, unless the page has them whole. */
  Markup text(String text) {
    out.append(Xml.escaped(isWhole ? Displayable.of(text) : shown(text)));
    return this;
  }

  /** One of the page's own sentences; what is put into it keeps its direction to itself. */
  Markup say(Message message) {
    return say(messages, message);
  }

  private Markup say(Messages spoken, Message message) {
    out.append(Xml.escaped(spoken.sayIsolated(harmless(message))));
    return this;
  }

  /** A sentence in the words of another language. */
  Markup sayIn(Messages spoken, Message message) {
    String language = spoken.language();
    return open("span", "lang", language, "dir", direction(language))
        .say(spoken, message)
        .close("span");
  }

  Markup say(String key, Object... arguments) {
    return say(Message.of(key, arguments));
  }

  /** An element with a sentence in it. */
  Markup say(String tag, String style, Message message) {
    return open(tag, "class", style).say(message).close(tag);
  }

  /** An element with a text of unknown origin and language in it. */
  Markup name(String tag, String style, String text) {
    return open(tag, "class", style, "dir", "auto").text(text).close(tag);
  }

  /** An element with what a bank says, in the language of the page where that is wanted. */
  Markup wording(String tag, String style, Localized text) {
    Map.Entry<String, String> wording = chosen(text.shown(languages));
    String language = wording.getKey();
    return wording(tag, style, language).text(wording.getValue()).close(tag);
  }

  /** Opens an element for words of a language. */
  Markup wording(String tag, String style, String language) {
    return open(tag, "class", style, "lang", language, "dir", direction(language));
  }

  /** An element for each wording that is wanted of what a bank says. */
  Markup wordings(String tag, String style, Localized text) {
    text.shown(languages)
        .forEach(
            wording -> wording(tag, style, wording.getKey()).text(wording.getValue()).close(tag));
    return this;
  }

  private Map.Entry<String, String> chosen(List<Map.Entry<String, String>> wordings) {
    return wordings.stream()
        .filter(wording -> wording.getKey().equals(language()))
        .findFirst()
        .or(() -> wordings.stream().findFirst())
        .orElse(Map.entry(language(), ""));
  }

  private static Message harmless(Message message) {
    return new Message(message.key(), message.arguments().stream().map(Markup::harmless).toList());
  }

  private static Object harmless(Object argument) {
    if (argument instanceof Message nested) {
      return harmless(nested);
    }
    if (argument instanceof List<?> several) {
      return several.stream().map(one -> harmless((Object) one)).toList();
    }
    return argument instanceof Number ? argument : shown(argument.toString());
  }

  private static String shown(String text) {
    String line = Displayable.of(text).replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= MOST_CHARACTERS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS)) + " …";
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
