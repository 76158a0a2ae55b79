package dev.qimma.cli;

import dev.qimma.question.Question;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replies as a script gives them: a line each in the order asked, or each behind its id. */
record ReplyScript(List<String> lines) {

  /** A reply for each question, in their order; fewer where a script in order ends early. */
  List<String> inOrder(List<Question> questions) {
    Map<String, Question> byName = byName(questions);
    boolean isNamed = !lines.isEmpty() && id(lines.get(0)).filter(byName::containsKey).isPresent();
    return isNamed ? named(questions, byName) : positional(questions.size());
  }

  static Map<String, Question> byName(List<Question> questions) {
    Map<String, Question> byName = new HashMap<>();
    for (Question question : questions) {
      byName.put(question.card().name(), question);
      byName.putIfAbsent(question.card().id(), question);
    }
    return byName;
  }

  /** What stands before the first {@code ": "}, or before a colon that ends the line. */
  static Optional<String> id(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0 && line.endsWith(":")) {
      colon = line.length() - 1;
    }
    return colon < 1 ? Optional.empty() : Optional.of(line.substring(0, colon));
  }

  private List<String> positional(int asked) {
    int given = lines.size();
    while (given > asked && lines.get(given - 1).isBlank()) {
      given--;
    }
    if (given > asked) {
      throw new Failure(Exit.USAGE, Message.of("quiz.replies-many", given, asked));
    }
    return lines.subList(0, given);
  }

  private List<String> named(List<Question> questions, Map<String, Question> byName) {
    Map<Question, String> replies = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        take(lines.get(i), i + 1, byName, replies);
      }
    }
    List<String> inOrder = new ArrayList<>();
    questions.forEach(question -> inOrder.add(replies.getOrDefault(question, "")));
    return inOrder;
  }

  private static void take(
      String line, int number, Map<String, Question> byName, Map<Question, String> replies) {
    String id =
        id(line).orElseThrow(() -> new Failure(Exit.USAGE, Message.of("quiz.reply-form", number)));
    Question question = byName.get(id);
    if (question == null) {
      throw new Failure(Exit.USAGE, Message.of("quiz.reply-unknown", number, id));
    }
    String reply = line.substring(Math.min(line.length(), id.length() + 2));
    if (replies.putIfAbsent(question, reply) != null) {
      throw new Failure(Exit.USAGE, Message.of("quiz.reply-twice", number, id));
    }
  }
}
