package dev.qimma.format.gift;

import tools.jackson.databind.JsonNode;

/** A question as gift-pegjs tells it, in a line. */
final class Tree {

  private Tree() {}

  /** A text with runs of white space as one space. */
  static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return words(value.isObject() ? value.path("text").asString("") : value.asString(""));
  }

  static String told(JsonNode question) {
    String type = question.path("type").asString();
    if (type.equals("Category")) {
      return "category " + text(question, "title");
    }
    StringBuilder tags = new StringBuilder();
    for (JsonNode tag : question.path("tags")) {
      tags.append(tags.length() == 0 ? "" : ",").append(tag.asString());
    }
    return String.join(
        " | ",
        text(question, "id"),
        tags,
        text(question, "title"),
        text(question, "stem"),
        answer(question, type),
        text(question, "globalFeedback"));
  }

  private static String answer(JsonNode question, String type) {
    return switch (type) {
      case "MC", "Short" -> type + options(question.path("choices"));
      case "TF" ->
          "TF "
              + question.path("isTrue").asBoolean()
              + " "
              + text(question, "falseFeedback")
              + "#"
              + text(question, "trueFeedback");
      case "Matching" -> "Matching" + pairs(question.path("matchPairs"));
      case "Numerical" -> "Numerical" + numbers(question.path("choices"));
      default -> type;
    };
  }

  private static String options(JsonNode choices) {
    StringBuilder told = new StringBuilder();
    for (JsonNode choice : choices) {
      String weight =
          choice.path("weight").isNumber()
              ? plain(choice.path("weight"))
              : choice.path("isCorrect").asBoolean() ? "100" : "0";
      told.append(
          " [" + weight + " " + text(choice, "text") + "#" + text(choice, "feedback") + "]");
    }
    return told.toString();
  }

  private static String plain(JsonNode number) {
    return number.decimalValue().signum() == 0
        ? "0"
        : number.decimalValue().stripTrailingZeros().toPlainString();
  }

  private static String pairs(JsonNode pairs) {
    StringBuilder told = new StringBuilder();
    for (JsonNode pair : pairs) {
      told.append(" [" + text(pair, "subquestion") + " -> " + text(pair, "subanswer") + "]");
    }
    return told.toString();
  }

  private static String numbers(JsonNode choices) {
    if (choices.isObject()) {
      return " [100 " + number(choices) + "#]";
    }
    StringBuilder told = new StringBuilder();
    for (JsonNode choice : choices) {
      String weight =
          choice.path("weight").isNumber()
              ? plain(choice.path("weight"))
              : choice.path("isCorrect").asBoolean() ? "100" : "0";
      told.append(
          " [" + weight + " " + number(choice.path("text")) + "#" + text(choice, "feedback") + "]");
    }
    return told.toString();
  }

  private static String number(JsonNode number) {
    JsonNode within = number.path("range");
    JsonNode value = number.path("number");
    return (value.isNumber() ? plain(value) : "0")
        + ":"
        + (within.isNumber() ? plain(within) : "0");
  }
}
