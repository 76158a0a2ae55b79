package dev.qimma.exchange.plain;

import dev.qimma.diagnostic.Span;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.Quote;
import dev.qimma.exchange.Report;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.question.TruthWords;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question being put together from what a file says of it. */
final class Made {

  private final Span place;
  private final String name;
  private final Report report;
  private final Matter.Draft matter;
  private final List<Option> options = new ArrayList<>();

  /**
   * Begins one.
   *
   * @param name what it is called in messages; may be empty
   */
  Made(Span place, String name, String stem, Report report) {
    this.place = place;
    this.name = name;
    this.report = report;
    this.matter = Matter.of(text(stem)).but().name(name);
  }

  static Localized text(String words) {
    String bare = words.strip();
    return bare.isEmpty() ? Localized.EMPTY : Localized.of(Incoming.UNTOLD, bare);
  }

  void topic(String topic) {
    matter.topic(topic.strip());
  }

  void why(String words) {
    matter.why(text(words));
  }

  void points(BigDecimal points) {
    if (points.signum() > 0) {
      matter.points(Fraction.of(points));
    }
  }

  void quotes(List<String> words) {
    matter.quotes(words.stream().filter(one -> !one.isBlank()).map(Quote::of).toList());
  }

  void stem(Localized stem) {
    matter.stem(stem);
  }

  void option(String words, boolean isRight, String why) {
    options.add(new Option(options.size(), text(words), isRight, text(why), null));
  }

  void change(String variant, Object... arguments) {
    report.changed(place, name, variant, arguments);
  }

  Optional<Item> leaveOut(String variant, Object... arguments) {
    report.leftOut(place, name, variant, arguments);
    return Optional.empty();
  }

  Optional<Item> as(Interaction interaction) {
    return Optional.of(new Item(matter.done(), interaction, place));
  }

  /** True or false where that is what there is to pick from. */
  Optional<Item> chosen(boolean isSeveral) {
    long rights = options.stream().filter(Option::isRight).count();
    if (rights == 0 || options.size() < 2) {
      return leaveOut(rights == 0 ? "no-right" : "one-option");
    }
    Optional<Boolean> truth = isSeveral ? Optional.empty() : truth();
    return truth.isPresent()
        ? as(new Interaction.TrueFalse(truth.get()))
        : as(new Interaction.Choice(isSeveral || rights > 1, options));
  }

  private Optional<Boolean> truth() {
    if (options.size() != 2 || options.stream().anyMatch(option -> !option.why().isBlank())) {
      return Optional.empty();
    }
    Optional<Boolean> first = TruthWords.read(options.get(0).text().in(""));
    Optional<Boolean> second = TruthWords.read(options.get(1).text().in(""));
    return first.isPresent() && second.isPresent() && !first.equals(second)
        ? Optional.of(first.get() == options.get(0).isRight())
        : Optional.empty();
  }

  Optional<Item> typed(List<String> accepted) {
    List<String> all =
        accepted.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
    return all.isEmpty() ? leaveOut("no-right") : as(new Interaction.TextEntry(all, false));
  }
}
