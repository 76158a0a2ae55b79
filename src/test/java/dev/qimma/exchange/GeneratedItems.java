package dev.qimma.exchange;

import dev.qimma.authoring.writing.Written;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Questions of every kind that a bank takes, whatever stands in them. */
final class GeneratedItems {

  private static final int TRIES = 200;

  private final Random random;
  private final List<String> languages;
  private final HostileTexts texts;

  GeneratedItems(Random random, List<String> languages) {
    this.random = random;
    this.languages = languages;
    this.texts = new HostileTexts(random, languages);
  }

  /** What there is to generate, by its name. */
  Map<String, Supplier<Interaction>> interactions() {
    Map<String, Supplier<Interaction>> all = new LinkedHashMap<>();
    all.put("choice", () -> choice(false));
    all.put("multiple", () -> choice(true));
    all.put("truefalse", () -> new Interaction.TrueFalse(random.nextBoolean()));
    all.put("text", () -> new Interaction.TextEntry(texts.typed(4), random.nextInt(4) == 0));
    all.put("number", this::number);
    all.put("cloze", this::cloze);
    all.put("matching", this::match);
    all.put("ordering", () -> new Interaction.Order(several(3)));
    all.put("recall", () -> new Interaction.Recall(List.of(texts.typed(2), texts.typed(1))));
    all.put("flashcard", () -> new Interaction.Reveal(texts.localized()));
    return all;
  }

  /** One of a kind that a bank takes. */
  Item valid(String kind, String id) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Interaction interaction = interactions().get(kind).get();
      Item item = CleanTexts.of(new Item(matter(id, interaction), interaction, Span.at("x", 1, 1)));
      Written page = new Written.Keyed(new ItemPage(item, languages.get(0)).keys());
      if (new Trial(item, page, languages.get(0)).question().isPresent()) {
        return item;
      }
    }
    throw new IllegalStateException("no valid " + kind);
  }

  private Matter matter(String id, Interaction interaction) {
    boolean isCloze = interaction instanceof Interaction.Cloze;
    boolean isMultiple =
        interaction instanceof Interaction.Choice choice
            && choice.isSeveral()
            && choice.options().stream().allMatch(option -> option.weight() == null);
    return Matter.of(isCloze ? holed() : texts.localized())
        .but()
        .id(id)
        .topic(random.nextInt(3) == 0 ? "" : texts.tame("en"))
        .tags(random.nextBoolean() ? List.of() : List.of(texts.tame("en"), "قمة"))
        .difficulty(random.nextInt(6))
        .points(random.nextInt(3) == 0 ? Fraction.of(3, 2) : Fraction.ONE)
        .hints(random.nextInt(3) == 0 ? several(2) : List.of())
        .why(texts.maybe())
        .quotes(random.nextInt(3) == 0 ? List.of(quote()) : List.of())
        .group(random.nextInt(5) == 0 ? "g1" : "")
        .policy(isMultiple ? policy() : null)
        .isShuffled(random.nextInt(4) > 0)
        .done();
  }

  private MultiPolicy policy() {
    return MultiPolicy.values()[random.nextInt(MultiPolicy.values().length)];
  }

  private Quote quote() {
    return new Quote(
        "quote-" + random.nextInt(1000),
        "leaflet",
        Localized.of(languages.get(0), "The leaflet"),
        languages.get(0),
        texts.text(languages.get(0)).replaceAll("\\s+", " "),
        texts.maybe(),
        texts.maybe(),
        texts.maybe());
  }

  private Localized holed() {
    Map<String, String> stems = new LinkedHashMap<>();
    for (String language : languages) {
      stems.put(
          language,
          texts.tame(language) + " {up} " + texts.tame(language) + " {b} " + texts.tame(language));
    }
    return new Localized(stems);
  }

  private List<Localized> several(int count) {
    List<Localized> several = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      several.add(texts.localized());
    }
    return several;
  }

  private Interaction choice(boolean isSeveral) {
    int count = 3 + random.nextInt(3);
    int rights = isSeveral ? 1 + random.nextInt(count - 1) : 1;
    boolean hasCredit = random.nextInt(3) == 0;
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean isRight = i < rights;
      Fraction credit = null;
      if (hasCredit && isSeveral) {
        credit = isRight ? Fraction.of(1, rights) : Fraction.of(-1, 2);
      } else if (hasCredit && !isRight) {
        credit = random.nextBoolean() ? Fraction.of(1, 4) : Fraction.of(-1, 3);
      }
      options.add(new Option(0, texts.localized(), isRight, texts.maybe(), credit));
    }
    java.util.Collections.shuffle(options, random);
    return new Interaction.Choice(isSeveral, options);
  }

  private Interaction number() {
    BigDecimal number = BigDecimal.valueOf(random.nextInt(20_000) - 10_000, random.nextInt(4));
    BigDecimal within =
        random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(100), 2);
    return new Interaction.NumberEntry(number, within, texts.maybe());
  }

  private Interaction cloze() {
    Interaction.Choice choice = (Interaction.Choice) choice(false);
    List<Option> options =
        choice.options().stream()
            .map(one -> new Option(0, one.text(), one.isRight(), one.why(), null))
            .toList();
    return new Interaction.Cloze(
        List.of(
            new Interaction.Gap("up", texts.typed(3), List.of()),
            new Interaction.Gap("b", List.of(), options)));
  }

  private Interaction match() {
    List<Interaction.Pair> pairs = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      pairs.add(new Interaction.Pair(texts.localized(), side()));
    }
    List<Interaction.Side> extra = random.nextBoolean() ? List.of() : List.of(side(), side());
    return new Interaction.Match(pairs, extra);
  }

  private Interaction.Side side() {
    return new Interaction.Side(
        texts.localized(), random.nextInt(4) == 0 ? texts.localized() : Localized.EMPTY);
  }
}
