package dev.qimma.exchange.gift;

import dev.qimma.diagnostic.Span;
import dev.qimma.exchange.Grades;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.exchange.Report;
import dev.qimma.exchange.Tags;
import dev.qimma.exchange.Weights;
import dev.qimma.format.HtmlText;
import dev.qimma.format.gift.GiftAnswer;
import dev.qimma.format.gift.GiftItem;
import dev.qimma.format.gift.GiftText;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question of GIFT as one of a bank. */
final class FromGift implements GiftAnswer.Cases<Optional<Interaction>> {

  private final GiftItem.Question question;
  private final Report report;
  private final Span place;
  private final String called;
  private final MoodleTexts texts;
  private final Matter.Draft matter;
  private Localized why;

  FromGift(GiftItem.Question question, String topic, Report report) {
    this.question = question;
    this.report = report;
    this.place = report.at(question.line());
    this.called = question.id().isEmpty() ? question.name() : question.id();
    this.texts = new MoodleTexts(report, place, called);
    this.matter =
        Matter.of(text(question.stem())).but().id(question.id()).name(question.name()).topic(topic);
    this.why = text(question.feedback());
  }

  /** Empty, and reported, where it is no question that a bank can hold. */
  Optional<Item> item() {
    Optional<Interaction> interaction = question.answer().fold(this);
    Tags.read(question.tags(), matter);
    return interaction.map(
        read -> new Item(matter.why(why).quotes(texts.quotes()).done(), read, place));
  }

  private Localized text(GiftText text) {
    return switch (text.markup()) {
      case HTML -> texts.html(text.text());
      case MOODLE -> texts.lines(text.text());
      case PLAIN, MARKDOWN -> texts.plain(text.text());
    };
  }

  private Optional<Interaction> leaveOut(String variant, Object... arguments) {
    report.leftOut(place, called, variant, arguments);
    return Optional.empty();
  }

  private void change(String variant, Object... arguments) {
    report.changed(place, called, variant, arguments);
  }

  @Override
  public Optional<Interaction> description(GiftAnswer.Description description) {
    return leaveOut("description");
  }

  /** What is to be said of any answer is what the card says on its back. */
  @Override
  public Optional<Interaction> essay(GiftAnswer.Essay essay) {
    if (why.isBlank()) {
      return leaveOut("essay");
    }
    Localized back = why;
    why = Localized.EMPTY;
    return Optional.of(new Interaction.Reveal(back));
  }

  @Override
  public Optional<Interaction> choice(GiftAnswer.Choice choice) {
    List<Weights.Weighted> options =
        choice.options().stream()
            .map(
                option ->
                    new Weights.Weighted(
                        text(option.text()), text(option.feedback()), Grades.of(option.percent())))
            .toList();
    return Weights.read(options, !choice.isSingle(), matter, report, place, called);
  }

  @Override
  public Optional<Interaction> match(GiftAnswer.Match match) {
    List<Interaction.Pair> pairs = new ArrayList<>();
    List<Interaction.Side> extra = new ArrayList<>();
    for (GiftAnswer.Pair pair : match.pairs()) {
      Interaction.Side right = new Interaction.Side(texts.string(pair.right()), Localized.EMPTY);
      if (pair.left().isEmpty()) {
        extra.add(right);
      } else {
        pairs.add(new Interaction.Pair(text(pair.left()), right));
      }
    }
    return Optional.of(new Interaction.Match(pairs, extra));
  }

  @Override
  public Optional<Interaction> trueFalse(GiftAnswer.TrueFalse trueFalse) {
    for (GiftText said : List.of(trueFalse.ifWrong(), trueFalse.ifRight())) {
      if (!said.isEmpty()) {
        if (why.isBlank()) {
          why = text(said);
        } else {
          change("feedback", said.text());
        }
      }
    }
    return Optional.of(new Interaction.TrueFalse(trueFalse.answer()));
  }

  @Override
  public Optional<Interaction> shortAnswer(GiftAnswer.Typed answer) {
    List<MoodleTexts.Typed> typed =
        answer.answers().stream()
            .map(
                option ->
                    new MoodleTexts.Typed(
                        option.text().text(),
                        Grades.of(option.percent()),
                        HtmlText.readLines(option.feedback().text()).text()))
            .toList();
    List<String> accepted = texts.accepted(typed);
    if (accepted.isEmpty()) {
      return leaveOut("no-right");
    }
    boolean isTruth = accepted.size() == 1 && accepted.get(0).matches("(?i)true|false|t|f|yes|no");
    if (isTruth) {
      change("truth-word", accepted.get(0));
    }
    return Optional.of(new Interaction.TextEntry(accepted, false));
  }

  @Override
  public Optional<Interaction> numerical(GiftAnswer.Numerical numerical) {
    Fraction best =
        numerical.values().stream()
            .map(value -> Grades.of(value.percent()))
            .reduce(Fraction.ZERO, Fraction::max);
    if (!best.isPositive()) {
      return leaveOut("no-right");
    }
    Optional<GiftAnswer.Value> right = Optional.empty();
    for (GiftAnswer.Value value : numerical.values()) {
      boolean isBest = Grades.of(value.percent()).equals(best);
      if (isBest && right.isEmpty()) {
        right = Optional.of(value);
      } else if (value.percent().signum() > 0) {
        change("number", value.number().toPlainString());
      }
      if (!value.feedback().isEmpty()) {
        change("feedback", value.feedback().text());
      }
    }
    return right.map(
        value -> new Interaction.NumberEntry(value.number(), value.within(), Localized.EMPTY));
  }
}
