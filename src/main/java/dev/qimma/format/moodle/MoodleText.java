package dev.qimma.format.moodle;

/** A text and what it is written in. */
public record MoodleText(Markup markup, String text) {

  /** What a text is written in, by its word in the file. */
  public enum Markup {
    HTML("html"),
    /** Plain lines in which tags may stand. */
    AUTO("moodle_auto_format"),
    PLAIN("plain_text"),
    MARKDOWN("markdown");

    private final String word;

    Markup(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /** The one of that word; of another, or none, what lets tags stand. */
    static Markup of(String word) {
      for (Markup markup : values()) {
        if (markup.word.equals(word)) {
          return markup;
        }
      }
      return AUTO;
    }
  }

  public static final MoodleText EMPTY = new MoodleText(Markup.HTML, "");

  /** A text of HTML. */
  public static MoodleText html(String html) {
    return new MoodleText(Markup.HTML, html);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
