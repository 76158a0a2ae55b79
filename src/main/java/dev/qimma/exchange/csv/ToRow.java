package dev.qimma.exchange.csv;

import dev.qimma.exchange.Feature;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Loss;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.Quote;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Numerals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A question of a bank as a row. */
final class ToRow implements Interaction.Cases<String> {

  private final Item item;
  private final Matter matter;
  private final Sheet sheet;
  private final List<Loss> losses;

  ToRow(Item item, Sheet sheet, List<Loss> losses) {
    this.item = item;
    this.matter = item.matter();
    this.sheet = sheet;
    this.losses = losses;
  }

  void write() {
    if (item.interaction() instanceof Interaction.Cloze) {
      lose(Feature.WHOLE, "cloze");
      return;
    }
    sheet.begin();
    sheet.put("id", matter.id());
    sheet.put("topic", matter.topic());
    sheet.put("question", matter.stem());
    sheet.put("type", item.interaction().fold(this));
    sheet.put("explanation", matter.why());
    sheet.put("hint", matter.hints());
    sheet.put("tags", Values.write(matter.tags()));
    sheet.put("difficulty", matter.difficulty() == 0 ? "" : String.valueOf(matter.difficulty()));
    sheet.put("points", matter.points().equals(Fraction.ONE) ? "" : matter.points().plain());
    sheet.put("objective", matter.objective());
    sheet.put("group", matter.group());
    sheet.put("credit", matter.credit().map(MultiPolicy::word).orElse(""));
    sheet.put("shuffle", matter.isShuffled() ? "" : "false");
    quotes();
  }

  private void quotes() {
    if (!matter.quotes().isEmpty()) {
      lose(Feature.QUOTE_NOTES, "");
      sheet.put("quote", Values.write(matter.quotes().stream().map(Quote::exact).toList()));
      sheet.put("source", matter.quotes().get(0).title());
    }
  }

  private void lose(Feature feature, String detail) {
    losses.add(new Loss(item, feature, detail));
  }

  private static String first(Localized text) {
    return text.texts().stream().findFirst().orElse("");
  }

  @Override
  public String choice(Interaction.Choice choice) {
    List<Option> options = choice.options();
    if (options.stream().anyMatch(option -> option.weight() != null)) {
      lose(Feature.CREDIT, "");
    }
    List<Option> right = options.stream().filter(Option::isRight).toList();
    sheet.put("right", right.stream().map(Option::text).toList());
    if (right.size() == 1) {
      sheet.put("right_why", right.get(0).why());
    } else if (right.stream().anyMatch(option -> !option.why().isBlank())) {
      lose(Feature.OPTION_WHY, first(right.get(0).text()));
    }
    int wrong = 0;
    for (Option option : options) {
      if (!option.isRight()) {
        wrong++;
        sheet.put("wrong" + wrong, option.text());
        sheet.put("wrong" + wrong + "_why", option.why());
      }
    }
    sheet.put(
        "letter",
        String.join(
            ";",
            IntStream.range(0, options.size())
                .filter(place -> options.get(place).isRight())
                .mapToObj(Letters::latin)
                .toList()));
    return choice.isSeveral() ? "multiple" : "choice";
  }

  @Override
  public String trueFalse(Interaction.TrueFalse trueFalse) {
    sheet.put("right", String.valueOf(trueFalse.answer()));
    return "truefalse";
  }

  @Override
  public String textEntry(Interaction.TextEntry entry) {
    if (entry.heedsCase()) {
      lose(Feature.CASE, "");
    }
    sheet.put("accept", Values.write(entry.accepted()));
    return "text";
  }

  @Override
  public String numberEntry(Interaction.NumberEntry entry) {
    sheet.put("number", Numerals.exact(entry.number()));
    sheet.put("within", entry.within().signum() == 0 ? "" : Numerals.exact(entry.within()));
    sheet.put("unit", entry.unit());
    return "number";
  }

  @Override
  public String cloze(Interaction.Cloze cloze) {
    return "cloze";
  }

  @Override
  public String match(Interaction.Match match) {
    List<Localized> pairs = new ArrayList<>();
    for (Interaction.Pair pair : match.pairs()) {
      loseWhy(pair.right());
      pairs.add(joined(pair.left(), pair.right().text()));
    }
    for (Interaction.Side extra : match.extra()) {
      loseWhy(extra);
      pairs.add(extra.text().map(text -> Values.joined(List.of("", text), '=')));
    }
    sheet.put("pairs", pairs);
    return "matching";
  }

  private void loseWhy(Interaction.Side side) {
    if (!side.why().isBlank()) {
      lose(Feature.OPTION_WHY, first(side.text()));
    }
  }

  private static Localized joined(Localized left, Localized right) {
    Map<String, String> both = new LinkedHashMap<>();
    left.byLanguage()
        .forEach((tag, text) -> both.put(tag, Values.joined(List.of(text, right.in(tag)), '=')));
    return new Localized(both);
  }

  @Override
  public String order(Interaction.Order order) {
    sheet.put("order", order.items());
    return "ordering";
  }

  @Override
  public String recall(Interaction.Recall recall) {
    sheet.put(
        "recall",
        Values.write(
            recall.answers().stream().map(wordings -> Values.joined(wordings, '=')).toList()));
    return "recall";
  }

  @Override
  public String reveal(Interaction.Reveal reveal) {
    sheet.put("back", reveal.back());
    return "flashcard";
  }
}
