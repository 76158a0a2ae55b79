package dev.qimma.exchange.gift;

import dev.qimma.exchange.Feature;
import dev.qimma.exchange.Grades;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Loss;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.exchange.Tags;
import dev.qimma.exchange.Weights;
import dev.qimma.format.HtmlText;
import dev.qimma.format.gift.GiftAnswer;
import dev.qimma.format.gift.GiftItem;
import dev.qimma.format.gift.GiftText;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A question of a bank as one of GIFT. */
final class ToGift implements Interaction.Cases<Optional<GiftAnswer>> {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Item item;
  private final Matter matter;
  private final List<Loss> losses;
  private final boolean isHtml;
  private final Optional<GiftItem.Question> question;
  private Localized feedback;

  ToGift(Item item, List<Loss> losses) {
    this.item = item;
    this.matter = item.matter();
    this.losses = losses;
    this.isHtml = needsHtml(item);
    this.feedback = matter.why();
    this.question = item.interaction().fold(this).map(this::whole);
  }

  /** Empty where GIFT has no way to ask it. */
  Optional<GiftItem.Question> question() {
    return question;
  }

  private GiftItem.Question whole(GiftAnswer answer) {
    if (!matter.points().equals(Fraction.ONE)) {
      lose(Feature.POINTS, matter.points().plain());
    }
    if (!matter.hints().isEmpty()) {
      lose(Feature.HINTS, "");
    }
    if (!matter.isShuffled()) {
      lose(Feature.ORDER, "");
    }
    String id = matter.id();
    return new GiftItem.Question(
        1, id, Tags.of(matter), id, text(matter.stem()), answer, explanation());
  }

  private void lose(Feature feature, String detail) {
    losses.add(new Loss(item, feature, detail));
  }

  private GiftText explanation() {
    String quotes = matter.quotes().stream().map(MoodleTexts::html).collect(Collectors.joining());
    GiftText said = text(feedback);
    return quotes.isEmpty() ? said : new GiftText(said.markup(), said.text() + quotes);
  }

  private GiftText text(Localized text) {
    if (text.isBlank()) {
      return new GiftText(markup(), "");
    }
    return new GiftText(markup(), isHtml ? HtmlText.write(text) : only(text));
  }

  private GiftText.Markup markup() {
    return isHtml ? GiftText.Markup.HTML : GiftText.Markup.MOODLE;
  }

  private static String only(Localized text) {
    return text.texts().stream().findFirst().orElse("");
  }

  /** Where all is said in one language and nothing is taken for a tag, plain lines are readable. */
  private static boolean needsHtml(Item item) {
    List<Localized> texts = new ArrayList<>();
    item.map(
        text -> {
          texts.add(text);
          return text;
        });
    return !item.matter().quotes().isEmpty()
        || (item.interaction() instanceof Interaction.Recall recall
            && recall.answers().stream().flatMap(List::stream).anyMatch(ToGift::isMarked))
        || texts.stream().anyMatch(text -> text.byLanguage().size() > 1)
        || texts.stream()
            .map(Localized::texts)
            .flatMap(Collection::stream)
            .anyMatch(ToGift::isMarked);
  }

  private static boolean isMarked(String text) {
    return text.chars().anyMatch(letter -> "<>&*`".indexOf(letter) >= 0)
        || text.contains("->")
        || text.contains("{mlang")
        || text.lines().anyMatch(line -> !line.equals(line.strip()))
        || text.contains("  ");
  }

  private Optional<GiftAnswer> none(String why) {
    lose(Feature.WHOLE, why);
    return Optional.empty();
  }

  @Override
  public Optional<GiftAnswer> choice(Interaction.Choice choice) {
    List<Fraction> weights = Weights.of(choice, matter.credit());
    if (choice.isSeveral()
        && matter.credit().filter(MultiPolicy.ALL_OR_NOTHING::equals).isPresent()) {
      lose(Feature.CREDIT, MultiPolicy.ALL_OR_NOTHING.word());
    }
    List<GiftAnswer.Option> options = new ArrayList<>();
    for (Option option : choice.options()) {
      Fraction weight = weights.get(options.size());
      Fraction taken = Grades.nearest(weight);
      if (!taken.equals(weight)) {
        lose(Feature.ROUNDED, Grades.percent(weight).toPlainString());
      }
      options.add(
          new GiftAnswer.Option(Grades.percent(taken), text(option.text()), text(option.why())));
    }
    return Optional.of(new GiftAnswer.Choice(!choice.isSeveral(), options));
  }

  @Override
  public Optional<GiftAnswer> trueFalse(Interaction.TrueFalse trueFalse) {
    return Optional.of(
        new GiftAnswer.TrueFalse(trueFalse.answer(), GiftText.EMPTY, GiftText.EMPTY));
  }

  @Override
  public Optional<GiftAnswer> textEntry(Interaction.TextEntry entry) {
    if (entry.heedsCase()) {
      lose(Feature.CASE, "");
    }
    List<GiftAnswer.Option> answers = new ArrayList<>();
    for (String accepted : entry.accepted()) {
      if (accepted.contains("->")) {
        lose(Feature.ACCEPTED, accepted);
      } else {
        GiftText typed = new GiftText(markup(), MoodleTexts.typed(accepted));
        answers.add(new GiftAnswer.Option(ALL, typed, new GiftText(markup(), "")));
      }
    }
    return answers.isEmpty() ? none("->") : Optional.of(new GiftAnswer.Typed(answers));
  }

  @Override
  public Optional<GiftAnswer> numberEntry(Interaction.NumberEntry entry) {
    if (!entry.unit().isBlank()) {
      lose(Feature.UNIT, only(entry.unit()));
    }
    return Optional.of(
        new GiftAnswer.Numerical(
            List.of(
                new GiftAnswer.Value(
                    ALL, entry.number(), entry.within(), new GiftText(markup(), "")))));
  }

  @Override
  public Optional<GiftAnswer> cloze(Interaction.Cloze cloze) {
    return none("cloze");
  }

  @Override
  public Optional<GiftAnswer> match(Interaction.Match match) {
    List<GiftAnswer.Pair> pairs = new ArrayList<>();
    for (Interaction.Pair pair : match.pairs()) {
      pairs.add(new GiftAnswer.Pair(text(pair.left()), side(pair.right())));
    }
    for (Interaction.Side extra : match.extra()) {
      pairs.add(new GiftAnswer.Pair(new GiftText(markup(), ""), side(extra)));
    }
    return Optional.of(new GiftAnswer.Match(pairs));
  }

  private String side(Interaction.Side side) {
    if (!side.why().isBlank()) {
      lose(Feature.OPTION_WHY, only(side.text()));
    }
    return string(side.text());
  }

  /** Right-hand sides are no HTML, but spans of languages are seen in them. */
  private static String string(Localized text) {
    return text.byLanguage().size() > 1 ? HtmlText.write(text) : only(text);
  }

  /** Each item is matched with its place. */
  @Override
  public Optional<GiftAnswer> order(Interaction.Order order) {
    lose(Feature.KIND, "matching");
    List<GiftAnswer.Pair> pairs = new ArrayList<>();
    for (Localized one : order.items()) {
      GiftText place = new GiftText(markup(), String.valueOf(pairs.size() + 1));
      pairs.add(new GiftAnswer.Pair(place, string(one)));
    }
    return Optional.of(new GiftAnswer.Match(pairs));
  }

  /** All that is to be named is shown after it was written. */
  @Override
  public Optional<GiftAnswer> recall(Interaction.Recall recall) {
    lose(Feature.KIND, "flashcard");
    String back =
        recall.answers().stream()
            .map(wordings -> String.join(" / ", wordings))
            .collect(Collectors.joining("\n"));
    return reveal(Localized.of(HtmlText.UNTOLD, back));
  }

  @Override
  public Optional<GiftAnswer> reveal(Interaction.Reveal reveal) {
    return reveal(reveal.back());
  }

  private Optional<GiftAnswer> reveal(Localized back) {
    if (!feedback.isBlank()) {
      lose(Feature.WHY, "");
    }
    feedback = back;
    return Optional.of(new GiftAnswer.Essay());
  }
}
