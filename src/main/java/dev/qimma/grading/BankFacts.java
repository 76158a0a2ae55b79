package dev.qimma.grading;

import dev.qimma.question.Fraction;
import dev.qimma.question.Question;
import dev.qimma.source.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which questions were graded.
 *
 * @param names of the banks
 * @param sha256 of what decides marks: names, kinds, points, keys and their letters
 * @param max the marks for all questions
 */
public record BankFacts(List<String> names, String sha256, int questions, Fraction max) {

  public BankFacts {
    names = List.copyOf(names);
  }

  static BankFacts of(List<Question> questions) {
    String key = questions.stream().map(BankFacts::key).collect(Collectors.joining("\0"));
    return new BankFacts(
        questions.stream().map(question -> question.card().bank()).distinct().toList(),
        Digest.sha256(key.getBytes(StandardCharsets.UTF_8)),
        questions.size(),
        questions.stream()
            .map(question -> question.card().points())
            .reduce(Fraction.ZERO, Fraction::plus));
  }

  private static String key(Question question) {
    return String.join(
        "\0",
        question.card().name(),
        question.kind(),
        question.card().points().toString(),
        question.key(),
        question.modelReply());
  }
}
