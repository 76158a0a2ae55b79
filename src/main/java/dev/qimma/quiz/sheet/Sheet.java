package dev.qimma.quiz.sheet;

import dev.qimma.bank.yaml.YamlPage;
import dev.qimma.question.Question;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Questions without their key, and what a learner has answered so far.
 *
 * @param fingerprint of their letters
 * @param learner empty while nobody has put a name to it
 * @param responses by the full name of the question, in their order; empty where there is none yet
 */
public record Sheet(
    String fingerprint, List<Question> questions, String learner, Map<String, String> responses) {

  public Sheet {
    questions = List.copyOf(questions);
    responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
  }

  /** The same with another response to one of its questions. */
  public Sheet with(String question, String response) {
    Map<String, String> changed = new LinkedHashMap<>(responses);
    changed.put(question, response);
    return new Sheet(fingerprint, questions, learner, changed);
  }

  /** The same with that name on it. */
  public Sheet of(String name) {
    return new Sheet(fingerprint, questions, name, responses);
  }

  /** The full names of its questions. */
  public List<String> names() {
    return questions.stream().map(question -> question.card().name()).toList();
  }

  /** Numbers, from 1, of the questions without a response. */
  public List<Integer> open() {
    List<String> names = names();
    return IntStream.rangeClosed(1, names.size())
        .filter(number -> responses.getOrDefault(names.get(number - 1), "").isBlank())
        .boxed()
        .toList();
  }

  /** The responses as a file: no more of the questions than their names. */
  public String responsesText(Messages messages) {
    YamlPage page = new YamlPage();
    page.remark(messages.say(Message.of("sheet.responses")));
    page.text("learner", learner).text("fingerprint", fingerprint);
    page.texts("questions", names());
    return page.map("responses", this::writeResponses).text();
  }

  void writeResponses(YamlPage page) {
    names().forEach(name -> page.text(name, responses.getOrDefault(name, "")));
  }
}
