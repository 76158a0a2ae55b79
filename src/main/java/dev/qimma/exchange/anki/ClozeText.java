package dev.qimma.exchange.anki;

import dev.qimma.exchange.Feature;
import dev.qimma.format.HtmlText;
import dev.qimma.format.anki.Cloze;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with holes as one with gaps of Anki, whose hints are the names of the holes. */
final class ClozeText {

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");

  private final Interaction.Cloze cloze;
  private final BiConsumer<Feature, String> lose;

  ClozeText(Interaction.Cloze cloze, BiConsumer<Feature, String> lose) {
    this.cloze = cloze;
    this.lose = lose;
  }

  /** Whether each gap hides something with a letter or a digit. */
  static boolean isSayable(Interaction.Cloze cloze) {
    return cloze.gaps().stream()
        .flatMap(gap -> gap.options().stream())
        .filter(Option::isRight)
        .flatMap(option -> option.text().texts().stream())
        .allMatch(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  String html(Localized stem) {
    StringBuilder html = new StringBuilder();
    boolean isSeveral = stem.byLanguage().size() > 1;
    for (Map.Entry<String, String> wording : stem.byLanguage().entrySet()) {
      String language = wording.getKey();
      String text = text(wording.getValue(), language);
      html.append(
          isSeveral
              ? "<div class=\"multilang\" lang=\"" + language + "\" dir=\"auto\">" + text + "</div>"
              : "<span lang=\"" + language + "\">" + text + "</span>");
    }
    cloze.gaps().forEach(gap -> losses(gap, stem));
    return html.toString();
  }

  private String text(String words, String language) {
    String html = HtmlText.write(Localized.of(HtmlText.UNTOLD, words));
    StringBuilder text = new StringBuilder();
    Matcher hole = HOLE.matcher(html);
    int at = 0;
    while (hole.find()) {
      text.append(before(html.substring(at, hole.start())));
      text.append(gap(hole.group(1).strip(), hole.group(), language));
      at = hole.end();
    }
    return text + Cloze.safe(html.substring(at));
  }

  /** A brace would become one of the gap's. */
  private static String before(String html) {
    String safe = Cloze.safe(html);
    return safe.endsWith("{") ? safe.substring(0, safe.length() - 1) + "&#123;" : safe;
  }

  private String gap(String name, String written, String language) {
    for (int i = 0; i < cloze.gaps().size(); i++) {
      if (cloze.gaps().get(i).name().equals(name)) {
        String answer = answer(cloze.gaps().get(i), language);
        return Cloze.gap(i + 1, HtmlText.write(Localized.of(HtmlText.UNTOLD, answer)), name);
      }
    }
    return written;
  }

  private static String answer(Interaction.Gap gap, String language) {
    if (!gap.isTyped()) {
      return gap.options().stream()
          .filter(Option::isRight)
          .map(option -> option.text().in(language))
          .findFirst()
          .orElse("");
    }
    boolean isArabic = language.equals(Localized.ARABIC);
    return gap.accepted().stream()
        .filter(text -> isArabic(text) == isArabic)
        .findFirst()
        .orElse(gap.accepted().get(0));
  }

  private static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  /** What is not hidden in some language is lost, and so is what else could have been picked. */
  private void losses(Interaction.Gap gap, Localized stem) {
    if (!gap.isTyped()) {
      lose.accept(Feature.KIND, "cloze");
      return;
    }
    Set<String> used = new LinkedHashSet<>();
    stem.byLanguage().keySet().forEach(language -> used.add(answer(gap, language)));
    List<String> kept = new ArrayList<>(gap.accepted());
    kept.retainAll(used);
    boolean isInOrder = kept.equals(List.copyOf(used));
    String first = used.iterator().next();
    gap.accepted().stream()
        .filter(text -> !used.contains(text) || (!isInOrder && !text.equals(first)))
        .forEach(text -> lose.accept(Feature.ACCEPTED, text));
  }
}
