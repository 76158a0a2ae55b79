package dev.qimma.screen;

import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.List;
import java.util.Map;

/**
 * How things are said: the interface's language, the languages of content, the theme.
 *
 * @param languages of content to show, most wanted first
 */
public record View(Messages messages, List<String> languages, Theme theme) {

  public View {
    languages = List.copyOf(languages);
  }

  public View withLanguages(List<String> others) {
    return new View(messages, others, theme);
  }

  /** A sentence for a document, with foreign words in it set apart. */
  public String say(String key, Object... arguments) {
    return messages.sayIsolated(Message.of(key, arguments));
  }

  /** The wordings to show of a text, most wanted language first. */
  public List<String> wordings(Localized text) {
    return text.shown(languages).stream().map(Map.Entry::getValue).distinct().toList();
  }

  /** One wording of a text, in the interface's language if it has it. */
  public String wording(Localized text) {
    return text.in(messages.language());
  }
}
