package dev.qimma.cli;

import dev.qimma.text.Message;
import org.jspecify.annotations.Nullable;

/** The language of what is written, where {@code --lang} would else say what is shown. */
final class ContentLanguage {

  private ContentLanguage() {}

  /** Takes {@code --lang} for the text; empty where it was not given. Ends the verb if none. */
  static String taken(GlobalOptions options) {
    @Nullable String given = options.lang;
    if (given == null || given.equals("both")) {
      return "";
    }
    if (!given.matches("[a-z]{2}")) {
      throw new Failure(Exit.USAGE, Message.of("author.language", given));
    }
    options.lang = null;
    return given;
  }
}
