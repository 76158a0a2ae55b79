package dev.qimma.exchange.moodle;

import dev.qimma.exchange.MoodleTexts;
import dev.qimma.format.HtmlText;
import dev.qimma.format.moodle.ClozeText;
import dev.qimma.format.moodle.MoodleBody;
import dev.qimma.format.moodle.MoodleText;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A stem with holes as a text with embedded answers. */
final class HoledStem {

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Interaction.Cloze cloze;
  private final List<String> languages;

  /**
   * Writes one wording.
   *
   * @param languages that are asked for, the one to be written first
   */
  HoledStem(Interaction.Cloze cloze, List<String> languages) {
    this.cloze = cloze;
    this.languages = languages;
  }

  private String language(Localized text) {
    return languages.stream()
        .filter(text::has)
        .findFirst()
        .orElseGet(() -> text.byLanguage().keySet().stream().findFirst().orElse(""));
  }

  /** The languages that are not written. */
  String others(Localized stem) {
    String kept = language(stem);
    return stem.byLanguage().keySet().stream()
        .filter(tag -> !tag.equals(kept))
        .collect(Collectors.joining(", "));
  }

  String text(Localized stem) {
    String language = language(stem);
    String wording = stem.in(language);
    List<ClozeText.Piece> pieces = new ArrayList<>();
    Matcher hole = HOLE.matcher(wording);
    int at = 0;
    while (hole.find()) {
      pieces.add(words(wording.substring(at, hole.start())));
      String name = hole.group(1).strip();
      cloze.gaps().stream()
          .filter(gap -> gap.name().equals(name))
          .forEach(gap -> pieces.add(hole(gap, language)));
      at = hole.end();
    }
    pieces.add(words(wording.substring(at)));
    return HtmlText.wrapped(language, ClozeText.write(pieces));
  }

  private static ClozeText.Words words(String text) {
    return new ClozeText.Words(HtmlText.write(Localized.of(HtmlText.UNTOLD, text)));
  }

  private static ClozeText.Hole hole(Interaction.Gap gap, String language) {
    if (gap.isTyped()) {
      return new ClozeText.Hole(
          ClozeText.Type.WORD,
          gap.accepted().stream()
              .map(text -> answer(ALL, MoodleTexts.typed(text), Localized.EMPTY, language))
              .toList());
    }
    return new ClozeText.Hole(
        ClozeText.Type.CHOICE,
        gap.options().stream().map(option -> answer(option, language)).toList());
  }

  private static MoodleBody.Answer answer(Option option, String language) {
    BigDecimal fraction = option.isRight() ? ALL : BigDecimal.ZERO;
    return answer(fraction, option.text().in(language), option.why(), language);
  }

  private static MoodleBody.Answer answer(
      BigDecimal fraction, String text, Localized why, String language) {
    return new MoodleBody.Answer(
        fraction,
        MoodleText.html(HtmlText.write(Localized.of(HtmlText.UNTOLD, text))),
        MoodleText.html(
            why.isBlank() ? "" : HtmlText.write(Localized.of(HtmlText.UNTOLD, why.in(language)))));
  }
}
