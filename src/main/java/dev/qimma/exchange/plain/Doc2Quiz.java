package dev.qimma.exchange.plain;

import dev.qimma.bank.yaml.Node;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Report;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import dev.qimma.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The YAML of doc2quiz, which has the types of Canvas. */
final class Doc2Quiz {

  private static final Pattern HOLE = Pattern.compile("\\[([^\\[\\]]+)\\]");

  private Doc2Quiz() {}

  static Optional<Item> item(Node question, Report report) {
    Made made =
        new Made(
            question.span(), Look.text(question, "title"), Look.text(question, "prompt"), report);
    made.why(Look.text(question, "explanation"));
    made.quotes(Look.texts(question, "quotes"));
    Numerals.parse(Look.text(question, "points")).ifPresent(made::points);
    String type = Look.text(question, "type");
    return switch (type) {
      case "matching" -> matching(question, made);
      case "multiple_answers", "multiple_choice" -> choice(question, made, type);
      case "multiple_dropdowns" -> dropdowns(question, made);
      case "short_answer" -> made.typed(Look.texts(question, "answers"));
      case "true_false" ->
          made.as(new Interaction.TrueFalse(Look.isTrue(Look.text(question, "answer"))));
      default -> made.leaveOut("plain-type", type);
    };
  }

  private static Optional<Item> choice(Node question, Made made, String type) {
    for (Node option : Look.list(question, "options")) {
      made.option(
          Look.text(option, "option"),
          Look.isTrue(Look.text(option, "answer")),
          Look.text(option, "explanation"));
    }
    return made.chosen(type.equals("multiple_answers"));
  }

  private static Optional<Item> matching(Node question, Made made) {
    List<Interaction.Pair> pairs = new ArrayList<>();
    for (Node pair : Look.list(question, "pairs")) {
      pairs.add(
          new Interaction.Pair(
              Made.text(Look.text(pair, "key")),
              new Interaction.Side(
                  Made.text(Look.text(pair, "value")), Made.text(Look.text(pair, "explanation")))));
    }
    return pairs.size() < 2
        ? made.leaveOut("gift-one-pair")
        : made.as(new Interaction.Match(pairs, List.of()));
  }

  private static Optional<Item> dropdowns(Node question, Made made) {
    List<Interaction.Gap> gaps = new ArrayList<>();
    for (Node dropdown : Look.list(question, "dropdowns")) {
      List<Option> options = new ArrayList<>();
      for (Node option : Look.list(dropdown, "options")) {
        options.add(
            new Option(
                options.size(),
                Made.text(Look.text(option, "option")),
                Look.isTrue(Look.text(option, "answer")),
                Made.text(Look.text(option, "explanation")),
                null));
      }
      gaps.add(new Interaction.Gap(Look.text(dropdown, "dropdown"), List.of(), options));
    }
    Localized stem =
        Made.text(Look.text(question, "prompt"))
            .map(words -> HOLE.matcher(words.replaceAll("[{}]", "")).replaceAll("{$1}"));
    made.stem(stem);
    return gaps.isEmpty() ? made.leaveOut("no-right") : made.as(new Interaction.Cloze(gaps));
  }
}
