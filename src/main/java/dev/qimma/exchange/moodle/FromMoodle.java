package dev.qimma.exchange.moodle;

import dev.qimma.diagnostic.Span;
import dev.qimma.exchange.Grades;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.exchange.Report;
import dev.qimma.exchange.Tags;
import dev.qimma.exchange.Weights;
import dev.qimma.format.moodle.MoodleBody;
import dev.qimma.format.moodle.MoodleItem;
import dev.qimma.format.moodle.MoodleText;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.text.Localized;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A question of Moodle as one of a bank. */
final class FromMoodle implements MoodleBody.Cases<Optional<Interaction>> {

  /** What Moodle itself says where nobody wrote anything. */
  private static final Pattern USUAL =
      Pattern.compile("Your answer is (?:correct|partially correct|incorrect)\\.");

  private final MoodleItem.Question question;
  private final Report report;
  private final Span place;
  private final String called;
  private final MoodleTexts texts;
  private final Matter.Draft matter;
  private Localized why;

  FromMoodle(MoodleItem.Question question, String topic, Report report) {
    this.question = question;
    this.report = report;
    this.place = report.at(question.line());
    this.called = question.id().isEmpty() ? question.name() : question.id();
    this.texts = new MoodleTexts(report, place, called);
    this.matter =
        Matter.of(Localized.EMPTY).but().id(question.id()).name(question.name()).topic(topic);
    this.why = text(question.feedback());
  }

  /** Empty, and reported, where it is no question that a bank can hold. */
  Optional<Item> item() {
    Optional<Interaction> interaction = question.body().fold(this);
    if (interaction.isEmpty()) {
      return Optional.empty();
    }
    if (!(interaction.get() instanceof Interaction.Cloze)) {
      matter.stem(text(question.stem()));
    }
    Tags.read(question.tags(), matter);
    if (question.points().signum() > 0) {
      matter.points(Fraction.of(question.points()));
    }
    matter.hints(
        question.hints().stream().map(this::text).filter(hint -> !hint.isBlank()).toList());
    for (MoodleText remark : question.remarks()) {
      Localized said = text(remark);
      if (!said.isBlank() && said.texts().stream().noneMatch(t -> USUAL.matcher(t).matches())) {
        change("feedback", said);
      }
    }
    return Optional.of(
        new Item(matter.why(why).quotes(texts.quotes()).done(), interaction.get(), place));
  }

  private Localized text(MoodleText text) {
    return switch (text.markup()) {
      case HTML -> texts.html(text.text());
      case AUTO -> texts.lines(text.text());
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
  public Optional<Interaction> multichoice(MoodleBody.Multichoice multichoice) {
    matter.isShuffled(multichoice.isShuffled());
    List<Weights.Weighted> options =
        multichoice.answers().stream()
            .map(
                answer ->
                    new Weights.Weighted(
                        text(answer.text()), text(answer.feedback()), Grades.of(answer.fraction())))
            .toList();
    return Weights.read(options, !multichoice.isSingle(), matter, report, place, called);
  }

  @Override
  public Optional<Interaction> trueFalse(MoodleBody.TrueFalse trueFalse) {
    MoodleText ifWrong = trueFalse.answer() ? trueFalse.ifFalse() : trueFalse.ifTrue();
    MoodleText ifRight = trueFalse.answer() ? trueFalse.ifTrue() : trueFalse.ifFalse();
    for (MoodleText said : List.of(ifWrong, ifRight)) {
      Localized text = text(said);
      if (!text.isBlank() && why.isBlank()) {
        why = text;
      } else if (!text.isBlank()) {
        change("feedback", text);
      }
    }
    return Optional.of(new Interaction.TrueFalse(trueFalse.answer()));
  }

  @Override
  public Optional<Interaction> shortAnswer(MoodleBody.ShortAnswer answer) {
    List<String> accepted = texts.accepted(typed(answer.answers()));
    return accepted.isEmpty()
        ? leaveOut("no-right")
        : Optional.of(new Interaction.TextEntry(accepted, answer.heedsCase()));
  }

  private List<MoodleTexts.Typed> typed(List<MoodleBody.Answer> answers) {
    return answers.stream()
        .map(
            one ->
                new MoodleTexts.Typed(
                    one.text().text(), Grades.of(one.fraction()), text(one.feedback())))
        .toList();
  }

  @Override
  public Optional<Interaction> numerical(MoodleBody.Numerical numerical) {
    Fraction best =
        numerical.numbers().stream()
            .map(number -> Grades.of(number.fraction()))
            .reduce(Fraction.ZERO, Fraction::max);
    Optional<MoodleBody.Value> right = Optional.empty();
    for (MoodleBody.Value number : numerical.numbers()) {
      boolean isBest = best.isPositive() && Grades.of(number.fraction()).equals(best);
      if (isBest && right.isEmpty()) {
        right = Optional.of(number);
      } else if (number.fraction().signum() > 0) {
        change("number", number.text());
      }
      if (!number.feedback().isBlank()) {
        change("feedback", text(number.feedback()));
      }
    }
    if (right.isEmpty()) {
      return leaveOut("no-right");
    }
    Optional<BigDecimal> value = Numerals.parse(right.get().text());
    if (value.isEmpty()) {
      return leaveOut("no-number", right.get().text());
    }
    BigDecimal within = Numerals.parse(right.get().tolerance()).orElse(BigDecimal.ZERO).abs();
    return Optional.of(new Interaction.NumberEntry(value.get(), within, unit(numerical.units())));
  }

  private static Localized unit(List<String> units) {
    return units.stream()
        .findFirst()
        .map(unit -> Localized.of(Incoming.UNTOLD, unit))
        .orElse(Localized.EMPTY);
  }

  @Override
  public Optional<Interaction> matching(MoodleBody.Matching matching) {
    matter.isShuffled(matching.isShuffled());
    List<Interaction.Pair> pairs = new ArrayList<>();
    List<Interaction.Side> extra = new ArrayList<>();
    for (MoodleBody.Pair pair : matching.pairs()) {
      Interaction.Side right = new Interaction.Side(texts.string(pair.right()), Localized.EMPTY);
      Localized left = text(pair.left());
      if (left.isBlank()) {
        extra.add(right);
      } else {
        pairs.add(new Interaction.Pair(left, right));
      }
    }
    return Optional.of(new Interaction.Match(pairs, extra));
  }

  @Override
  public Optional<Interaction> cloze(MoodleBody.Cloze cloze) {
    HoledText text = new HoledText(question.stem().text(), texts);
    if (text.gaps().isEmpty()) {
      return leaveOut("no-gap");
    }
    if (text.fault().isPresent()) {
      return leaveOut(text.fault().get());
    }
    text.changes().forEach(change -> change(change.variant(), change.what()));
    matter.stem(text.stem());
    return Optional.of(new Interaction.Cloze(text.gaps()));
  }

  /** What is said to all, or to those who mark it, is what the card says on its back. */
  @Override
  public Optional<Interaction> essay(MoodleBody.Essay essay) {
    Localized forGraders = text(essay.forGraders());
    Localized back = why.isBlank() ? forGraders : why;
    if (back.isBlank()) {
      return leaveOut("essay");
    }
    why = why.isBlank() ? Localized.EMPTY : forGraders;
    return Optional.of(new Interaction.Reveal(back));
  }

  @Override
  public Optional<Interaction> other(MoodleBody.Other other) {
    return other.type().equals("description")
        ? leaveOut("description")
        : leaveOut("unknown-type", other.type());
  }
}
