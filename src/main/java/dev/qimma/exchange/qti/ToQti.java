package dev.qimma.exchange.qti;

import dev.qimma.exchange.Feature;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.LanguageBlocks;
import dev.qimma.exchange.Loss;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.exchange.Tags;
import dev.qimma.exchange.Weights;
import dev.qimma.format.HtmlText;
import dev.qimma.format.qti.Identifiers;
import dev.qimma.format.qti.QtiItem;
import dev.qimma.format.qti.QtiTask;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A question of a bank as one of QTI. */
final class ToQti implements Interaction.Cases<Optional<QtiTask>> {

  private final Item item;
  private final Matter matter;
  private final Flavour flavour;
  private final List<Loss> losses;
  private final ToBlanks blanks;

  ToQti(Item item, Flavour flavour, List<String> languages, List<Loss> losses) {
    this.item = item;
    this.matter = item.matter();
    this.flavour = flavour;
    this.losses = losses;
    this.blanks = new ToBlanks(languages, flavour, this::lose);
  }

  private void lose(Feature feature, String detail) {
    losses.add(new Loss(item, feature, detail));
  }

  /** Empty where the version has no way to ask it. */
  Optional<QtiItem> item() {
    return item.interaction().fold(this).map(this::whole);
  }

  private QtiItem whole(QtiTask task) {
    losses();
    String body =
        item.interaction() instanceof Interaction.Cloze cloze
            ? blanks.body(matter.stem(), cloze)
            : html(matter.stem());
    return new QtiItem(
        QtiItem.Place.NONE,
        matter.id(),
        matter.id(),
        language(),
        body,
        task,
        Shares.decimal(matter.points()),
        matter.isShuffled(),
        new QtiItem.Feedback(explanation(), "", ""),
        facts(),
        List.of());
  }

  /** The one that all of it is in; empty where it is in several. */
  private String language() {
    return item.interaction() instanceof Interaction.Cloze || matter.stem().byLanguage().size() == 1
        ? blanks.leading(matter.stem()).byLanguage().keySet().stream().findFirst().orElse("")
        : "";
  }

  private void losses() {
    if (!matter.hints().isEmpty()) {
      lose(Feature.HINTS, "");
    }
    if (!matter.group().isEmpty()) {
      lose(Feature.GROUP, matter.group());
    }
    if (!matter.isShuffled() && !isArrangeable()) {
      lose(Feature.ORDER, "");
    }
    if (flavour.isCanvas()) {
      lossesOfCanvas();
    } else if (!Identifiers.name(Identifiers.of(matter.id())).equals(matter.id())) {
      lose(Feature.ID, matter.id());
    }
  }

  /** Classic Quizzes of Canvas have no metadata. */
  private void lossesOfCanvas() {
    if (!matter.topic().isEmpty()) {
      lose(Feature.TOPIC, matter.topic());
    }
    if (!matter.objective().isEmpty()) {
      lose(Feature.OBJECTIVE, matter.objective());
    }
    if (!matter.tags().isEmpty()) {
      lose(Feature.TAGS, String.join(", ", matter.tags()));
    }
    if (matter.difficulty() > 0) {
      lose(Feature.DIFFICULTY, String.valueOf(matter.difficulty()));
    }
  }

  /** Whether there is something in it whose order the file can fix. */
  private boolean isArrangeable() {
    Interaction interaction = item.interaction();
    boolean isOrderedOrMatched =
        interaction instanceof Interaction.Match || interaction instanceof Interaction.Order;
    return interaction instanceof Interaction.Choice
        || interaction instanceof Interaction.TrueFalse
        || (isOrderedOrMatched && !flavour.isCanvas());
  }

  private QtiItem.Facts facts() {
    List<String> tags = Tags.of(matter.but().difficulty(0).done());
    return flavour.isCanvas()
        ? QtiItem.Facts.NONE
        : new QtiItem.Facts(matter.topic(), tags, matter.difficulty());
  }

  private String explanation() {
    String quotes = matter.quotes().stream().map(MoodleTexts::html).collect(Collectors.joining());
    return html(matter.why()) + quotes;
  }

  static String html(Localized text) {
    return LanguageBlocks.html(text);
  }

  static String only(Localized text) {
    return text.texts().stream().findFirst().orElse("");
  }

  @Override
  public Optional<QtiTask> choice(Interaction.Choice choice) {
    List<Fraction> weights = Weights.of(choice, matter.credit());
    boolean isAllOrNothing =
        choice.isSeveral()
            && !hasOwnWeights(choice)
            && matter.credit().filter(MultiPolicy.ALL_OR_NOTHING::equals).isPresent();
    checkCredit(choice, weights, isAllOrNothing);
    List<QtiTask.Option> options = new ArrayList<>();
    for (Option option : choice.options()) {
      options.add(
          new QtiTask.Option(
              Letters.latin(options.size()),
              html(option.text()),
              option.isRight(),
              Shares.decimal(weights.get(options.size())),
              html(option.why())));
    }
    return Optional.of(new QtiTask.Choice(choice.isSeveral(), isAllOrNothing, options));
  }

  private static boolean hasOwnWeights(Interaction.Choice choice) {
    return choice.options().stream().anyMatch(option -> option.weight() != null);
  }

  /** What comes back must count as the bank does; Canvas counts in one way alone. */
  private void checkCredit(
      Interaction.Choice choice, List<Fraction> weights, boolean isAllOrNothing) {
    boolean isLost;
    if (flavour.isCanvas()) {
      isLost =
          choice.isSeveral()
              ? isAllOrNothing || hasOwnWeights(choice) || !isEach()
              : hasOwnWeights(choice);
    } else {
      isLost = !isAllOrNothing && !isSame(choice, weights);
    }
    if (isLost) {
      lose(Feature.CREDIT, credit(choice, weights));
    }
  }

  private boolean isEach() {
    return matter.credit().orElse(MultiPolicy.EACH) == MultiPolicy.EACH;
  }

  private boolean isSame(Interaction.Choice choice, List<Fraction> weights) {
    List<Weights.Weighted> weighted = new ArrayList<>();
    choice
        .options()
        .forEach(
            option ->
                weighted.add(
                    new Weights.Weighted(
                        option.text(),
                        option.why(),
                        Shares.of(Shares.decimal(weights.get(weighted.size()))))));
    Optional<Weights.Read> read = Weights.read(weighted, choice.isSeveral());
    return read.isPresent()
        && read.get().change().isEmpty()
        && read.get().choice().equals(choice)
        && (!choice.isSeveral() || read.get().credit().equals(matter.credit()));
  }

  private String credit(Interaction.Choice choice, List<Fraction> weights) {
    return hasOwnWeights(choice)
        ? weights.stream().map(Fraction::rounded).collect(Collectors.joining(", "))
        : matter.credit().orElse(MultiPolicy.EACH).word();
  }

  @Override
  public Optional<QtiTask> trueFalse(Interaction.TrueFalse trueFalse) {
    boolean answer = trueFalse.answer();
    Localized yes = Localized.both("صحيح", "True");
    Localized no = Localized.both("خطأ", "False");
    return Optional.of(
        new QtiTask.Choice(
            false, false, List.of(truth("true", yes, answer), truth("false", no, !answer))));
  }

  /** In the languages of the question. */
  private QtiTask.Option truth(String id, Localized words, boolean isRight) {
    List<String> languages = List.copyOf(matter.stem().byLanguage().keySet());
    Localized said =
        languages.size() > 1
            ? words
            : Localized.of("", words.in(languages.stream().findFirst().orElse("en")));
    return new QtiTask.Option(
        id, html(said), isRight, isRight ? BigDecimal.ONE : BigDecimal.ZERO, "");
  }

  @Override
  public Optional<QtiTask> textEntry(Interaction.TextEntry entry) {
    if (entry.heedsCase() && flavour.isCanvas()) {
      lose(Feature.CASE, "");
    }
    return Optional.of(new QtiTask.Text(ToBlanks.typed(entry.accepted(), entry.heedsCase())));
  }

  @Override
  public Optional<QtiTask> numberEntry(Interaction.NumberEntry entry) {
    if (!entry.unit().isBlank()) {
      lose(Feature.UNIT, only(entry.unit()));
    }
    return Optional.of(
        new QtiTask.Numeric(
            entry.number().subtract(entry.within()),
            entry.number(),
            entry.number().add(entry.within())));
  }

  @Override
  public Optional<QtiTask> cloze(Interaction.Cloze cloze) {
    return blanks.task(cloze, matter.stem());
  }

  @Override
  public Optional<QtiTask> match(Interaction.Match match) {
    List<QtiTask.Pair> pairs = new ArrayList<>();
    for (Interaction.Pair pair : match.pairs()) {
      pairs.add(new QtiTask.Pair(html(pair.left()), side(pair.right())));
    }
    return Optional.of(new QtiTask.Match(pairs, match.extra().stream().map(this::side).toList()));
  }

  private String side(Interaction.Side side) {
    if (!side.why().isBlank()) {
      lose(Feature.OPTION_WHY, only(side.text()));
    }
    return html(side.text());
  }

  /** Canvas has no ordering: each item is matched with its place. */
  @Override
  public Optional<QtiTask> order(Interaction.Order order) {
    if (!flavour.isCanvas()) {
      return Optional.of(new QtiTask.Order(order.items().stream().map(ToQti::html).toList()));
    }
    lose(Feature.KIND, "matching");
    List<QtiTask.Pair> pairs = new ArrayList<>();
    order
        .items()
        .forEach(one -> pairs.add(new QtiTask.Pair(String.valueOf(pairs.size() + 1), html(one))));
    return Optional.of(new QtiTask.Match(pairs, List.of()));
  }

  /** All that is to be named is shown after it was written. */
  @Override
  public Optional<QtiTask> recall(Interaction.Recall recall) {
    lose(Feature.KIND, "flashcard");
    String back =
        recall.answers().stream()
            .map(wordings -> String.join(" / ", wordings))
            .collect(Collectors.joining("\n"));
    return Optional.of(new QtiTask.Essay(html(Localized.of(HtmlText.UNTOLD, back))));
  }

  @Override
  public Optional<QtiTask> reveal(Interaction.Reveal reveal) {
    return Optional.of(new QtiTask.Essay(html(reveal.back())));
  }
}
