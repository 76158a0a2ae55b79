package dev.qimma.exchange.csv;

import dev.qimma.exchange.Feature;
import dev.qimma.exchange.GapNames;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Loss;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.exchange.Tags;
import dev.qimma.format.HtmlText;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import dev.qimma.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A question of a bank as a note: what is asked on the front, what is right on the back. */
final class ToNote implements Interaction.Cases<List<String>> {

  /** What an explanation stands in, by which it is known from the answer. */
  static final String WHY = "<div class=\"qimma-why\">";

  /** What options are listed in, which the back tells the right ones of. */
  static final String OPTIONS = "<ol class=\"qimma-options\" type=\"A\">";

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");

  private final Item item;
  private final Matter matter;
  private final List<String> languages;
  private final List<Loss> losses;

  ToNote(Item item, List<String> languages, List<Loss> losses) {
    this.item = item;
    this.matter = item.matter();
    this.languages = languages;
    this.losses = losses;
  }

  /** The columns of the note, as the lines at the top of the file name them. */
  Optional<List<String>> row() {
    List<String> sides = item.interaction().fold(this);
    if (!matter.points().equals(Fraction.ONE)) {
      lose(Feature.POINTS, matter.points().plain());
    }
    if (!matter.hints().isEmpty()) {
      lose(Feature.HINTS, "");
    }
    if (!matter.isShuffled()) {
      lose(Feature.ORDER, "");
    }
    boolean isSpaced = matter.tags().stream().anyMatch(tag -> tag.matches("(?s).*\\s.*"));
    if (isSpaced) {
      lose(Feature.TAGS, String.join(", ", matter.tags()));
    }
    List<String> tags = Tags.of(matter).stream().map(tag -> tag.replaceAll("\\s+", "_")).toList();
    String deck = matter.topic().isEmpty() ? "Default" : matter.topic().replace("/", "::");
    if (!deck.replace("::", "/").equals(matter.topic()) && !matter.topic().isEmpty()) {
      lose(Feature.TOPIC, matter.topic());
    }
    return Optional.of(
        List.of(
            matter.id(), sides.get(0), deck, String.join(" ", tags), sides.get(1), sides.get(2)));
  }

  private void lose(Feature feature, String detail) {
    losses.add(new Loss(item, feature, detail));
  }

  private static String html(Localized text) {
    return text.isBlank() ? "" : HtmlText.write(text);
  }

  private String why() {
    String quotes = matter.quotes().stream().map(MoodleTexts::html).collect(Collectors.joining());
    String why = html(matter.why()) + quotes;
    return why.isEmpty() ? "" : WHY + why + "</div>";
  }

  /** A card that lists what there is to choose, and says on its back what is right. */
  private List<String> basic(String front, String back) {
    return List.of("Basic", whole(front), whole(back + why()));
  }

  /** HTML in which no two braces make a hole. */
  private static String whole(String html) {
    return html.replace("{{", "&#123;&#123;");
  }

  private List<String> turned(List<Localized> listed, String back) {
    lose(Feature.KIND, "flashcard");
    StringBuilder front = new StringBuilder(html(matter.stem()));
    if (!listed.isEmpty()) {
      front.append(OPTIONS);
      listed.forEach(option -> front.append("<li>").append(html(option)).append("</li>"));
      front.append("</ol>");
    }
    return basic(front.toString(), back);
  }

  private static String plain(String text) {
    return HtmlText.write(Localized.of(HtmlText.UNTOLD, text));
  }

  @Override
  public List<String> choice(Interaction.Choice choice) {
    String right =
        choice.options().stream()
            .filter(Option::isRight)
            .map(option -> html(option.text()))
            .collect(Collectors.joining("<br>"));
    return turned(choice.options().stream().map(Option::text).toList(), right);
  }

  @Override
  public List<String> trueFalse(Interaction.TrueFalse trueFalse) {
    return turned(
        List.of(),
        html(trueFalse.answer() ? Localized.both("صحيح", "True") : Localized.both("خطأ", "False")));
  }

  @Override
  public List<String> textEntry(Interaction.TextEntry entry) {
    return turned(List.of(), plain(String.join("\n", entry.accepted())));
  }

  @Override
  public List<String> numberEntry(Interaction.NumberEntry entry) {
    String unit = html(entry.unit());
    return turned(List.of(), Numerals.exact(entry.number()) + (unit.isEmpty() ? "" : " ") + unit);
  }

  @Override
  public List<String> match(Interaction.Match match) {
    List<Localized> right = new ArrayList<>();
    match.pairs().forEach(pair -> right.add(pair.right().text()));
    match.extra().forEach(side -> right.add(side.text()));
    return turned(
        right,
        match.pairs().stream()
            .map(pair -> html(pair.left()) + " → " + html(pair.right().text()))
            .collect(Collectors.joining("<br>")));
  }

  @Override
  public List<String> order(Interaction.Order order) {
    return turned(
        List.of(), order.items().stream().map(ToNote::html).collect(Collectors.joining("<br>")));
  }

  @Override
  public List<String> recall(Interaction.Recall recall) {
    return turned(
        List.of(),
        plain(
            recall.answers().stream()
                .map(wordings -> String.join(" / ", wordings))
                .collect(Collectors.joining("\n"))));
  }

  @Override
  public List<String> reveal(Interaction.Reveal reveal) {
    return basic(html(matter.stem()), html(reveal.back()));
  }

  /** Holes in two wordings would be asked twice, so that one wording is written. */
  @Override
  public List<String> cloze(Interaction.Cloze cloze) {
    List<String> names = cloze.gaps().stream().map(Interaction.Gap::name).toList();
    if (!cloze.gaps().stream().allMatch(Interaction.Gap::isTyped)) {
      lose(Feature.KIND, "cloze");
    }
    if (!names.equals(GapNames.numbers(names.size()))) {
      lose(Feature.GAP_NAMES, String.join(", ", names));
    }
    Localized stem = matter.stem();
    String language =
        languages.stream()
            .filter(stem::has)
            .findFirst()
            .orElseGet(() -> stem.byLanguage().keySet().stream().findFirst().orElse(""));
    if (stem.byLanguage().size() > 1) {
      lose(
          Feature.LANGUAGES,
          stem.byLanguage().keySet().stream()
              .filter(tag -> !tag.equals(language))
              .collect(Collectors.joining(", ")));
    }
    String wording = stem.in(language);
    StringBuilder text = new StringBuilder();
    Matcher hole = HOLE.matcher(wording);
    int at = 0;
    while (hole.find()) {
      text.append(harmless(wording.substring(at, hole.start())));
      text.append("{{c").append(names.indexOf(hole.group(1).strip()) + 1).append("::");
      text.append(harmless(answer(cloze, hole.group(1).strip(), language))).append("}}");
      at = hole.end();
    }
    text.append(harmless(wording.substring(at)));
    return List.of("Cloze", HtmlText.wrapped(language, text.toString()), why());
  }

  private String answer(Interaction.Cloze cloze, String name, String language) {
    for (Interaction.Gap gap : cloze.gaps()) {
      if (gap.name().equals(name)) {
        gap.accepted().stream().skip(1).forEach(text -> lose(Feature.ACCEPTED, text));
        return gap.isTyped()
            ? gap.accepted().get(0)
            : gap.options().stream()
                .filter(Option::isRight)
                .findFirst()
                .map(option -> option.text().in(language))
                .orElse("");
      }
    }
    return "";
  }

  /** HTML in which no sign means something to the cards of Anki. */
  private static String harmless(String text) {
    return plain(text).replace("{", "&#123;").replace("}", "&#125;").replace(":", "&#58;");
  }
}
