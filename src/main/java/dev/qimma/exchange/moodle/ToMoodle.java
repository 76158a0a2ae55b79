package dev.qimma.exchange.moodle;

import dev.qimma.exchange.Feature;
import dev.qimma.exchange.GapNames;
import dev.qimma.exchange.Grades;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Loss;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.exchange.Tags;
import dev.qimma.exchange.Weights;
import dev.qimma.format.HtmlText;
import dev.qimma.format.moodle.MoodleBody;
import dev.qimma.format.moodle.MoodleItem;
import dev.qimma.format.moodle.MoodleText;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A question of a bank as one of Moodle. */
final class ToMoodle implements Interaction.Cases<MoodleBody> {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int LONGEST_NAME = 80;

  private final Item item;
  private final Matter matter;
  private final List<String> languages;
  private final List<Loss> losses;
  private String stem;
  private Localized feedback;

  ToMoodle(Item item, List<String> languages, List<Loss> losses) {
    this.item = item;
    this.matter = item.matter();
    this.languages = languages;
    this.losses = losses;
    this.stem = html(matter.stem());
    this.feedback = matter.why();
  }

  MoodleItem.Question question() {
    MoodleBody body = item.interaction().fold(this);
    boolean isOrdered =
        body instanceof MoodleBody.Multichoice || body instanceof MoodleBody.Matching;
    if (!matter.isShuffled() && !isOrdered) {
      lose(Feature.ORDER, "");
    }
    String quotes = matter.quotes().stream().map(MoodleTexts::html).collect(Collectors.joining());
    return new MoodleItem.Question(
        1,
        matter.id(),
        name(),
        MoodleText.html(stem),
        MoodleText.html(html(feedback) + quotes),
        new BigDecimal(matter.points().plain()),
        Tags.of(matter),
        matter.hints().stream().map(ToMoodle::html).map(MoodleText::html).toList(),
        List.of(),
        body);
  }

  /** The beginning of what is asked, by which teachers find it. */
  private String name() {
    String words =
        lead(matter.stem()).replaceAll("\\{[^{}]*\\}", "…").replaceAll("\\s+", " ").strip();
    int letters = words.codePointCount(0, words.length());
    return letters <= LONGEST_NAME
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  private String lead(Localized text) {
    return languages.stream()
        .filter(text::has)
        .findFirst()
        .map(text::in)
        .orElseGet(() -> text.texts().stream().findFirst().orElse(""));
  }

  private static String html(Localized text) {
    return text.isBlank() ? "" : HtmlText.write(text);
  }

  private void lose(Feature feature, String detail) {
    losses.add(new Loss(item, feature, detail));
  }

  private MoodleText typed(String text) {
    return new MoodleText(MoodleText.Markup.AUTO, MoodleTexts.typed(text));
  }

  @Override
  public MoodleBody choice(Interaction.Choice choice) {
    List<Fraction> weights = Weights.of(choice, matter.credit());
    if (choice.isSeveral()
        && matter.credit().filter(MultiPolicy.ALL_OR_NOTHING::equals).isPresent()) {
      lose(Feature.CREDIT, MultiPolicy.ALL_OR_NOTHING.word());
    }
    List<MoodleBody.Answer> answers = new ArrayList<>();
    for (Option option : choice.options()) {
      Fraction weight = weights.get(answers.size());
      Fraction taken = Grades.nearest(weight);
      if (!taken.equals(weight)) {
        lose(Feature.ROUNDED, Grades.percent(weight).toPlainString());
      }
      answers.add(
          new MoodleBody.Answer(
              Grades.percent(taken),
              MoodleText.html(html(option.text())),
              MoodleText.html(html(option.why()))));
    }
    return new MoodleBody.Multichoice(!choice.isSeveral(), matter.isShuffled(), answers);
  }

  @Override
  public MoodleBody trueFalse(Interaction.TrueFalse trueFalse) {
    return new MoodleBody.TrueFalse(trueFalse.answer(), MoodleText.EMPTY, MoodleText.EMPTY);
  }

  @Override
  public MoodleBody textEntry(Interaction.TextEntry entry) {
    return new MoodleBody.ShortAnswer(
        entry.heedsCase(),
        entry.accepted().stream()
            .map(text -> new MoodleBody.Answer(ALL, typed(text), MoodleText.EMPTY))
            .toList());
  }

  @Override
  public MoodleBody numberEntry(Interaction.NumberEntry entry) {
    if (entry.unit().byLanguage().size() > 1) {
      lose(Feature.UNIT, String.join(", ", entry.unit().texts()));
    }
    String unit = lead(entry.unit());
    return new MoodleBody.Numerical(
        List.of(
            new MoodleBody.Number(
                ALL,
                Numerals.exact(entry.number()),
                Numerals.exact(entry.within()),
                MoodleText.EMPTY)),
        unit.isBlank() ? List.of() : List.of(unit));
  }

  @Override
  public MoodleBody match(Interaction.Match match) {
    List<MoodleBody.Pair> pairs = new ArrayList<>();
    for (Interaction.Pair pair : match.pairs()) {
      pairs.add(new MoodleBody.Pair(MoodleText.html(html(pair.left())), side(pair.right())));
    }
    match.extra().forEach(extra -> pairs.add(new MoodleBody.Pair(MoodleText.EMPTY, side(extra))));
    return new MoodleBody.Matching(matter.isShuffled(), pairs);
  }

  private String side(Interaction.Side side) {
    if (!side.why().isBlank()) {
      lose(Feature.OPTION_WHY, lead(side.text()));
    }
    return string(side.text());
  }

  /** Right-hand sides are no HTML, but spans of languages are seen in them. */
  private String string(Localized text) {
    return text.byLanguage().size() > 1 ? HtmlText.write(text) : lead(text);
  }

  /** Each item is matched with its place. */
  @Override
  public MoodleBody order(Interaction.Order order) {
    lose(Feature.KIND, "matching");
    List<MoodleBody.Pair> pairs = new ArrayList<>();
    for (Localized one : order.items()) {
      String place = String.valueOf(pairs.size() + 1);
      pairs.add(new MoodleBody.Pair(MoodleText.html(place), string(one)));
    }
    return new MoodleBody.Matching(matter.isShuffled(), pairs);
  }

  /** All that is to be named is shown after it was written. */
  @Override
  public MoodleBody recall(Interaction.Recall recall) {
    lose(Feature.KIND, "flashcard");
    return shown(
        Localized.of(
            HtmlText.UNTOLD,
            recall.answers().stream()
                .map(wordings -> String.join(" / ", wordings))
                .collect(Collectors.joining("\n"))));
  }

  @Override
  public MoodleBody reveal(Interaction.Reveal reveal) {
    return shown(reveal.back());
  }

  /** The back is what is said to all; the explanation, what is said to those who mark it. */
  private MoodleBody shown(Localized back) {
    MoodleText explanation = MoodleText.html(html(feedback));
    feedback = back;
    return new MoodleBody.Essay(explanation);
  }

  /** Holes in two wordings of a text would count twice, so that one wording is written. */
  @Override
  public MoodleBody cloze(Interaction.Cloze cloze) {
    HoledStem holed = new HoledStem(cloze, languages);
    stem = holed.text(matter.stem());
    String others = holed.others(matter.stem());
    if (!others.isEmpty()) {
      lose(Feature.LANGUAGES, others);
    }
    List<String> names = cloze.gaps().stream().map(Interaction.Gap::name).toList();
    if (!names.equals(GapNames.numbers(names.size()))) {
      lose(Feature.GAP_NAMES, String.join(", ", names));
    }
    return new MoodleBody.Cloze();
  }
}
