package dev.qimma.report.page;

import dev.qimma.paper.Labels;
import dev.qimma.paper.Version;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.List;

/**
 * The words and letters of a paper, in each of its languages.
 *
 * @param languages the first one leads
 */
record PaperWords(List<String> languages) {

  PaperWords {
    languages = List.copyOf(languages);
  }

  Markup page() {
    return Markup.whole(Messages.load(languages.get(0), ClassPage.BUNDLE), languages);
  }

  Labels labels() {
    return new Labels(languages);
  }

  /** An element with a sentence in each language. */
  void say(Markup page, String tag, String style, String key, Object... arguments) {
    page.open(tag, "class", style);
    for (int i = 0; i < languages.size(); i++) {
      page.text(i == 0 ? "" : " / ");
      page.sayIn(spoken(languages.get(i)), Message.of(key, arguments));
    }
    page.close(tag);
  }

  /** What is said in one language. */
  interface Lines {
    List<Message> in(String language);
  }

  /** A line with several sentences in each language, side by side where there is room. */
  void lines(Markup page, String style, Lines lines) {
    page.open("div", "class", "side " + style);
    for (String language : languages) {
      page.wording("p", "said", language);
      int said = 0;
      for (Message message : lines.in(language)) {
        page.text(said++ == 0 ? "" : " · ").sayIn(spoken(language), message);
      }
      page.close("p");
    }
    page.close("div").line();
  }

  private static Messages spoken(String language) {
    return Messages.load(language, ClassPage.BUNDLE);
  }

  /** The name of a version as printed in a language; the letter that files have is always told. */
  String name(Version version, String language) {
    String letter = new Labels(List.of(language)).letter(Letters.index(version.name()).orElse(0));
    return languages.contains(Localized.ENGLISH) ? letter : letter + " (" + version.name() + ")";
  }
}
