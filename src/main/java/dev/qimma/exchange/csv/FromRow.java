package dev.qimma.exchange.csv;

import dev.qimma.diagnostic.Span;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.Quote;
import dev.qimma.exchange.Report;
import dev.qimma.format.csv.Table;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.TruthWords;
import dev.qimma.text.Localized;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row as a question of a bank. */
final class FromRow {

  private final Table.Row row;
  private final Columns columns;
  private final Report report;
  private final Span place;
  private final String called;

  FromRow(Table.Row row, Columns columns, Report report) {
    this.row = row;
    this.columns = columns;
    this.report = report;
    this.place = report.at(row.line());
    this.called = word("id");
  }

  /** Empty, and reported, where it is no question. */
  Optional<Item> item() {
    Localized stem = columns.text(row, "question");
    if (stem.isBlank()) {
      return leaveOut("csv-empty", "question").map(none -> new Item(matter(stem), none, place));
    }
    return interaction().map(read -> new Item(matter(stem), read, place));
  }

  private String word(String name) {
    return columns.word(row, name);
  }

  private Optional<Interaction> leaveOut(String variant, String column, Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = row.number();
    arguments[1] = columns.letter(column);
    System.arraycopy(more, 0, arguments, 2, more.length);
    report.leftOut(place, called, variant, arguments);
    return Optional.empty();
  }

  private Matter matter(Localized stem) {
    Matter.Draft matter =
        Matter.of(stem)
            .but()
            .id(called)
            .topic(word("topic"))
            .objective(word("objective"))
            .group(word("group"))
            .tags(tags())
            .hints(columns.texts(row, "hint"))
            .why(columns.text(row, "explanation"))
            .isShuffled(!TruthWords.read(word("shuffle")).filter(said -> !said).isPresent())
            .quotes(quotes());
    number("difficulty")
        .filter(level -> level.compareTo(BigDecimal.ONE) >= 0 && level.intValue() <= 5)
        .ifPresent(level -> matter.difficulty(level.intValue()));
    number("points")
        .filter(points -> points.signum() > 0)
        .map(Fraction::of)
        .ifPresent(matter::points);
    MultiPolicy.parse(word("credit")).ifPresent(matter::policy);
    return matter.done();
  }

  private List<String> tags() {
    List<String> values = Values.read(word("tags"));
    return values.size() == 1 && values.get(0).indexOf(',') > 0
        ? List.of(values.get(0).split("\\s*,\\s*", -1))
        : values;
  }

  /** A number where there is one; what is none is reported. */
  private Optional<BigDecimal> number(String column) {
    String written = word(column);
    Optional<BigDecimal> number = Numerals.parse(written);
    if (!written.isEmpty() && number.isEmpty()) {
      report.changed(place, called, "csv-number", row.number(), columns.letter(column), written);
    }
    return number;
  }

  private List<Quote> quotes() {
    Localized title = columns.text(row, "source");
    return Values.read(word("quote")).stream()
        .map(
            exact ->
                new Quote(
                    "", "", title, "", exact, Localized.EMPTY, Localized.EMPTY, Localized.EMPTY))
        .toList();
  }

  private Optional<Interaction> interaction() {
    return switch (type()) {
      case "truefalse" -> trueFalse();
      case "text" -> text();
      case "number" -> numberEntry();
      case "matching" -> match();
      case "ordering" -> order();
      case "recall" -> recall();
      case "flashcard" -> reveal();
      case "choice", "multiple" ->
          new OptionCells(row, columns).read(type().equals("multiple"), this::leaveOut);
      default -> leaveOut("csv-type", columns.has("type") ? "type" : "question", word("type"));
    };
  }

  /** As the row says; else as the cells that are filled tell. */
  private String type() {
    String said =
        switch (word("type").toLowerCase(java.util.Locale.ROOT).replaceAll("[ _-]", "")) {
          case "choice", "mc", "mcq", "multiplechoice", "multichoice", "single", "singlechoice" ->
              "choice";
          case "multiple", "multipleanswers", "multiselect", "checkbox", "ms" -> "multiple";
          case "truefalse", "tf", "boolean" -> "truefalse";
          case "text", "shortanswer", "short", "fillin", "sa" -> "text";
          case "number", "numeric", "numerical" -> "number";
          case "matching", "match" -> "matching";
          case "ordering", "order" -> "ordering";
          case "recall" -> "recall";
          case "flashcard", "card", "basic" -> "flashcard";
          case "" -> "";
          default -> "?";
        };
    return said.isEmpty() ? guessed() : said;
  }

  private String guessed() {
    for (String[] one :
        new String[][] {
          {"accept", "text"},
          {"number", "number"},
          {"pairs", "matching"},
          {"order", "ordering"},
          {"recall", "recall"},
          {"back", "flashcard"}
        }) {
      if (!word(one[0]).isEmpty()) {
        return one[1];
      }
    }
    OptionCells options = new OptionCells(row, columns);
    if (options.isOffered()) {
      return options.isSeveral() ? "multiple" : "choice";
    }
    return TruthWords.read(word("right")).isPresent() ? "truefalse" : "text";
  }

  private Optional<Interaction> trueFalse() {
    Optional<Boolean> truth = TruthWords.read(word("right"));
    return truth.isEmpty()
        ? leaveOut("csv-truth", "right", word("right"))
        : Optional.of(new Interaction.TrueFalse(truth.get()));
  }

  private Optional<Interaction> text() {
    List<String> accepted = Values.read(word(columns.has("accept") ? "accept" : "right"));
    return accepted.isEmpty()
        ? leaveOut("csv-empty", columns.has("accept") ? "accept" : "right")
        : Optional.of(new Interaction.TextEntry(accepted, false));
  }

  private Optional<Interaction> numberEntry() {
    String written = word(columns.has("number") ? "number" : "right");
    Optional<BigDecimal> number = Numerals.parse(written);
    if (number.isEmpty()) {
      return leaveOut("csv-no-number", columns.has("number") ? "number" : "right", written);
    }
    BigDecimal within = number("within").orElse(BigDecimal.ZERO).abs();
    return Optional.of(
        new Interaction.NumberEntry(number.get(), within, columns.text(row, "unit")));
  }

  private Optional<Interaction> match() {
    List<Interaction.Pair> pairs = new ArrayList<>();
    List<Interaction.Side> extra = new ArrayList<>();
    for (Localized pair : columns.texts(row, "pairs")) {
      Localized left = part(pair, 0);
      Interaction.Side right = new Interaction.Side(part(pair, 1), Localized.EMPTY);
      if (left.isBlank()) {
        extra.add(right);
      } else {
        pairs.add(new Interaction.Pair(left, right));
      }
    }
    return pairs.isEmpty()
        ? leaveOut("csv-empty", "pairs")
        : Optional.of(new Interaction.Match(pairs, extra));
  }

  private static Localized part(Localized pair, int place) {
    Map<String, String> parts = new LinkedHashMap<>();
    pair.byLanguage()
        .forEach(
            (tag, text) -> {
              List<String> sides = Values.split(text, '=');
              String part = place < sides.size() ? sides.get(place).strip() : "";
              if (!part.isEmpty()) {
                parts.put(tag, part);
              }
            });
    return new Localized(parts);
  }

  private Optional<Interaction> order() {
    List<Localized> items = columns.texts(row, "order");
    return items.isEmpty()
        ? leaveOut("csv-empty", "order")
        : Optional.of(new Interaction.Order(items));
  }

  private Optional<Interaction> recall() {
    List<List<String>> answers =
        Values.read(word("recall")).stream()
            .map(value -> Values.split(value, '=').stream().map(String::strip).toList())
            .toList();
    return answers.isEmpty()
        ? leaveOut("csv-empty", "recall")
        : Optional.of(new Interaction.Recall(answers));
  }

  private Optional<Interaction> reveal() {
    String column = columns.has("back") ? "back" : "right";
    Localized back = columns.text(row, column);
    return back.isBlank()
        ? leaveOut("csv-empty", column)
        : Optional.of(new Interaction.Reveal(back));
  }
}
