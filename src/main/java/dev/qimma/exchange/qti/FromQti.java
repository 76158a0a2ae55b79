package dev.qimma.exchange.qti;

import dev.qimma.diagnostic.Span;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.exchange.Report;
import dev.qimma.exchange.Tags;
import dev.qimma.exchange.Weights;
import dev.qimma.format.qti.Identifiers;
import dev.qimma.format.qti.QtiItem;
import dev.qimma.format.qti.QtiTask;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.TruthWords;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A question of QTI as one of a bank. */
final class FromQti {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final QtiItem item;
  private final Report report;
  private final Span place;
  private final MoodleTexts texts;
  private final Matter.Draft matter;
  private Localized why = Localized.EMPTY;

  FromQti(QtiItem item, Report report) {
    this.item = item;
    this.report = report;
    this.place = Span.at(item.place().file(), item.place().line(), 1);
    this.texts = new MoodleTexts(report, place, item.id());
    this.matter = Matter.of(texts.html(item.body())).but();
  }

  /** Empty, and reported, where it is no question that a bank can hold. */
  Optional<Item> item() {
    feedback();
    item.notes().forEach(note -> change("qti-" + note.kind(), note.about()));
    matter
        .id(Identifiers.name(item.id()))
        .name(item.title())
        .topic(item.facts().topic())
        .points(points())
        .isShuffled(item.isShuffled());
    Tags.read(item.facts().tags(), matter);
    if (item.facts().difficulty() > 0) {
      matter.difficulty(item.facts().difficulty());
    }
    Optional<Interaction> interaction = interaction();
    return interaction.map(
        read -> told(new Item(matter.why(why).quotes(texts.quotes()).done(), read, place)));
  }

  private Fraction points() {
    Fraction points = Shares.of(item.points());
    return points.isPositive() ? points : Fraction.ONE;
  }

  /** What is said of any answer explains; where there is nothing, what is said of the right one. */
  private void feedback() {
    for (String said :
        List.of(item.feedback().always(), item.feedback().right(), item.feedback().wrong())) {
      Localized text = said.isBlank() ? Localized.EMPTY : texts.html(said);
      if (why.isBlank()) {
        why = text;
      } else if (!text.isBlank()) {
        change("feedback", line(text));
      }
    }
  }

  private static Localized line(Localized text) {
    return text.map(words -> words.replaceAll("\\s+", " "));
  }

  private Item told(Item read) {
    String language = item.language().toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
    return language.isEmpty()
        ? read
        : read.map(text -> text.has(Incoming.UNTOLD) ? retold(text, language) : text);
  }

  private static Localized retold(Localized text, String language) {
    Map<String, String> told = new LinkedHashMap<>();
    text.byLanguage()
        .forEach((tag, words) -> told.put(tag.equals(Incoming.UNTOLD) ? language : tag, words));
    return new Localized(told);
  }

  private Optional<Interaction> leaveOut(String variant, Object... arguments) {
    report.leftOut(place, item.id(), variant, arguments);
    return Optional.empty();
  }

  private void change(String variant, Object... arguments) {
    report.changed(place, item.id(), variant, arguments);
  }

  private Optional<Interaction> interaction() {
    QtiTask task = item.task();
    if (task instanceof QtiTask.Choice choice) {
      return truth(choice).or(() -> choice(choice));
    }
    if (task instanceof QtiTask.Text text) {
      return text(text);
    }
    if (task instanceof QtiTask.Numeric number) {
      return Optional.of(number(number));
    }
    if (task instanceof QtiTask.Blanks blanks) {
      return new FromBlanks(blanks, texts, this::change).cloze(matter);
    }
    if (task instanceof QtiTask.Match match) {
      return Optional.of(match(match));
    }
    if (task instanceof QtiTask.Order order) {
      return Optional.of(new Interaction.Order(order.items().stream().map(texts::html).toList()));
    }
    return essay((QtiTask.Essay) task);
  }

  /** Two options that say true and false. */
  private Optional<Interaction> truth(QtiTask.Choice choice) {
    if (choice.isSeveral() || choice.options().size() != 2) {
      return Optional.empty();
    }
    Optional<Boolean> first = said(choice.options().get(0));
    Optional<Boolean> second = said(choice.options().get(1));
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      return Optional.empty();
    }
    boolean isFirst = choice.options().get(0).isRight();
    for (QtiTask.Option option : choice.options()) {
      Localized text =
          option.feedback().isBlank() ? Localized.EMPTY : texts.html(option.feedback());
      if (!text.isBlank() && why.isBlank()) {
        why = text;
      } else if (!text.isBlank()) {
        change("feedback", line(text));
      }
    }
    return Optional.of(new Interaction.TrueFalse(first.get() == isFirst));
  }

  private Optional<Boolean> said(QtiTask.Option option) {
    Set<Boolean> said = new java.util.HashSet<>();
    Localized text = new MoodleTexts(new Report(""), place, "").html(option.text());
    text.texts().forEach(words -> TruthWords.read(words).ifPresent(said::add));
    return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
  }

  private Optional<Interaction> choice(QtiTask.Choice choice) {
    List<Weights.Weighted> options = new ArrayList<>();
    for (QtiTask.Option option : choice.options()) {
      Localized said =
          option.feedback().isBlank() ? Localized.EMPTY : texts.html(option.feedback());
      options.add(new Weights.Weighted(texts.html(option.text()), said, Shares.of(option.share())));
    }
    Optional<Weights.Read> read = Weights.read(options, choice.isSeveral());
    if (read.isEmpty()) {
      return leaveOut("no-right");
    }
    if (!read.get().change().isEmpty()) {
      change(read.get().change());
    }
    matter.policy(
        choice.isAllOrNothing() ? MultiPolicy.ALL_OR_NOTHING : read.get().credit().orElse(null));
    return Optional.of(
        choice.isAllOrNothing() ? withoutWeights(read.get().choice()) : read.get().choice());
  }

  private static Interaction withoutWeights(Interaction.Choice choice) {
    return new Interaction.Choice(
        choice.isSeveral(),
        choice.options().stream()
            .map(
                option ->
                    new dev.qimma.question.Option(
                        option.index(), option.text(), option.isRight(), option.why(), null))
            .toList());
  }

  private Optional<Interaction> text(QtiTask.Text text) {
    List<MoodleTexts.Typed> typed =
        text.answers().stream()
            .map(
                answer ->
                    new MoodleTexts.Typed(
                        MoodleTexts.typed(answer.text()),
                        Shares.of(answer.share()),
                        Localized.EMPTY))
            .toList();
    List<String> accepted = texts.accepted(typed);
    boolean heedsCase = text.answers().stream().anyMatch(QtiTask.Typed::heedsCase);
    return accepted.isEmpty()
        ? leaveOut("no-right")
        : Optional.of(new Interaction.TextEntry(accepted, heedsCase));
  }

  /** What is not in the middle of what is right cannot be said as so much more or less. */
  private Interaction number(QtiTask.Numeric number) {
    BigDecimal below = number.value().subtract(number.least());
    BigDecimal above = number.most().subtract(number.value());
    BigDecimal middle = number.least().add(number.most()).divide(TWO);
    return below.compareTo(above) == 0
        ? new Interaction.NumberEntry(number.value(), below, Localized.EMPTY)
        : new Interaction.NumberEntry(middle, number.most().subtract(middle), Localized.EMPTY);
  }

  private Interaction match(QtiTask.Match match) {
    long different = match.pairs().stream().map(QtiTask.Pair::right).distinct().count();
    if (different < match.pairs().size()) {
      change("qti-shared-sides");
      return FromBlanks.ofMatch(match, texts, matter);
    }
    List<Interaction.Pair> pairs = new ArrayList<>();
    for (QtiTask.Pair pair : match.pairs()) {
      pairs.add(new Interaction.Pair(texts.html(pair.left()), side(pair.right())));
    }
    return new Interaction.Match(pairs, match.extra().stream().map(this::side).toList());
  }

  private Interaction.Side side(String html) {
    return new Interaction.Side(texts.html(html), Localized.EMPTY);
  }

  private Optional<Interaction> essay(QtiTask.Essay essay) {
    Localized back = essay.model().isBlank() ? Localized.EMPTY : texts.html(essay.model());
    if (back.isBlank()) {
      back = why;
      why = Localized.EMPTY;
    }
    return back.isBlank() ? leaveOut("essay") : Optional.of(new Interaction.Reveal(back));
  }
}
