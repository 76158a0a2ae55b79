package dev.qimma.exchange;

import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts full of what means something to some format. */
final class HostileTexts {

  private static final List<String> SIGNS =
      List.of(
          "{",
          "}",
          "=",
          "~",
          "#",
          ":",
          "\\",
          "]]>",
          "::",
          "\t",
          "\u200F",
          "\u200E",
          "😀",
          "👩‍👩‍👧",
          "//",
          "->",
          "%50%",
          "[html]",
          "<b>x</b>",
          "&amp;",
          "&nbsp;",
          "**bold**",
          "`code`",
          "*it*",
          "\n",
          "\n\n",
          "  ",
          "$CATEGORY: x",
          "####",
          "\\neq",
          "\\n",
          "\\\\",
          "<",
          ">",
          "&",
          "\"",
          "'",
          "T",
          "TRUE",
          "true",
          "\u00A0",
          "=x",
          "~y",
          "- ",
          "1.",
          "|",
          ",",
          ";",
          "a::b",
          "{{c1::x}}",
          "@@PLUGINFILE@@/x.png",
          "[name]",
          "_____",
          "ﷺ",
          "<!--",
          "-->",
          "</p>",
          "<br>",
          "&#35;",
          "%",
          "%100%z",
          "T#x",
          "$x \\nu y$",
          "<span lang=\"en\">",
          "://",
          "#html:true",
          "<![CDATA[",
          "{1:SA:=x}",
          "\\}",
          "*",
          "**",
          "`",
          "@",
          "+",
          "\u2028",
          "é",
          "e\u0301",
          "½");

  private static final List<String> ENGLISH =
      List.of("river", "Lake", "the", "water rises", "Cloud", "42", "3.5", "no", "yes", "rain");

  private static final List<String> ARABIC =
      List.of("ماء", "المَطَرُ", "سَحَابٌ", "النهر", "٣٫٥", "لا", "نعم", "قِمَّة", "إلى", "؟", "،");

  private final Random random;
  private final List<String> languages;

  HostileTexts(Random random, List<String> languages) {
    this.random = random;
    this.languages = languages;
  }

  /** A text of the given language that is not blank. */
  String text(String language) {
    List<String> words = language.equals("ar") ? ARABIC : ENGLISH;
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(400) == 0 ? 2_000 : 1 + random.nextInt(7);
    for (int part = 0; part < parts; part++) {
      text.append(random.nextInt(3) > 0 ? pick(words) : pick(SIGNS));
      text.append(random.nextBoolean() ? " " : "");
    }
    text.insert(random.nextInt(3) == 0 ? 0 : text.length(), words.get(random.nextInt(4)));
    return CleanTexts.clean(text.toString());
  }

  /** The same without braces and line ends, for a name or a hole. */
  String tame(String language) {
    return "x "
        + text(language)
            .replaceAll("[{}]", "")
            .replace("//", "/")
            .replaceAll("[\\s\u00A0\u2028]+", " ")
            .strip();
  }

  Localized localized() {
    Map<String, String> texts = new LinkedHashMap<>();
    languages.forEach(language -> texts.put(language, text(language)));
    return new Localized(texts);
  }

  /** Empty half of the time. */
  Localized maybe() {
    return random.nextBoolean() ? Localized.EMPTY : localized();
  }

  List<String> typed(int most) {
    List<String> texts = new ArrayList<>();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      texts.add(text(languages.get(random.nextInt(languages.size()))));
    }
    return texts.stream().distinct().toList();
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
