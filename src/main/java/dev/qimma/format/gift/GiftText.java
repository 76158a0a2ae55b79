package dev.qimma.format.gift;

import java.util.Locale;
import java.util.Optional;

/** A text and what it is written in. */
public record GiftText(Markup markup, String text) {

  /** What a text is written in: the word between brackets before it. */
  public enum Markup {
    /** Plain lines in which tags of HTML may stand; what a text is where nothing is said. */
    MOODLE,
    HTML,
    PLAIN,
    MARKDOWN;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Markup> parse(String word) {
      for (Markup markup : values()) {
        if (markup.word().equals(word)) {
          return Optional.of(markup);
        }
      }
      return Optional.empty();
    }
  }

  public static final GiftText EMPTY = new GiftText(Markup.MOODLE, "");

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
