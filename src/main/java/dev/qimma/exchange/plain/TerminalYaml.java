package dev.qimma.exchange.plain;

import dev.qimma.bank.yaml.Node;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Report;
import dev.qimma.question.Interaction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The YAML of quiz tools for the terminal. */
final class TerminalYaml {

  private static final Pattern LABEL = Pattern.compile("^([A-Za-z])[.)]\\s+");

  private TerminalYaml() {}

  private static Made made(Node question, Report report) {
    return new Made(question.span(), "", Look.text(question, "question"), report);
  }

  /** An option that is right is a key whose value is true. */
  static Optional<Item> examTerminal(Node question, Report report) {
    Made made = made(question, report);
    for (Node option : Look.list(question, "selection")) {
      if (option instanceof Node.Mapping map) {
        map.entries()
            .forEach(
                entry ->
                    made.option(entry.key().text(), Look.isTrue(Look.text(entry.value())), ""));
      } else {
        made.option(Look.text(option), false, "");
      }
    }
    return made.chosen(false);
  }

  /** The answer repeats an option, or is the letter before it. */
  static Optional<Item> quizPrep(Node question, Report report) {
    Made made = made(question, report);
    made.topic(Look.text(question, "category"));
    made.why(Look.text(question, "explanation"));
    List<String> choices = Look.texts(question, "choices");
    List<String> answers = Look.texts(question, "answer");
    boolean isLabelled = isLabelled(choices);
    for (int i = 0; i < choices.size(); i++) {
      String choice = choices.get(i);
      String letter = String.valueOf((char) ('A' + i));
      boolean isRight =
          answers.contains(choice)
              || answers.contains(bare(choice))
              || answers.stream().anyMatch(answer -> answer.equalsIgnoreCase(letter));
      made.option(isLabelled ? bare(choice) : choice, isRight, "");
    }
    return made.chosen(answers.size() > 1);
  }

  private static boolean isLabelled(List<String> choices) {
    return !choices.isEmpty()
        && IntStream.range(0, choices.size())
            .allMatch(i -> choices.get(i).matches("(?si)^" + (char) ('A' + i) + "[.)]\\s.*"));
  }

  private static String bare(String choice) {
    return LABEL.matcher(choice).replaceFirst("");
  }

  static Optional<Item> quizam(Node question, Report report) {
    Made made = made(question, report);
    List<String> answers = Look.texts(question, "answer");
    String type = Look.text(question, "type");
    return switch (type) {
      case "confirm" -> made.as(new Interaction.TrueFalse(answers.stream().anyMatch(Look::isTrue)));
      case "input" -> made.typed(answers);
      case "select", "multi" -> {
        Look.texts(question, "choices")
            .forEach(choice -> made.option(choice, answers.contains(choice), ""));
        yield made.chosen(type.equals("multi"));
      }
      default -> made.leaveOut("plain-type", type);
    };
  }
}
