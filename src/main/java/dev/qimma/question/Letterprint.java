package dev.qimma.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.source.Digest;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The fingerprint of the letters and numbers by which questions are answered on paper. It rests on
 * what these depend on, which is the id of each question, its kind and how many entries it has: a
 * mended wording changes nothing, an option more or less does. The key is not in it.
 */
public final class Letterprint {

  private Letterprint() {}

  /** SHA-256 in hex; the order of the questions does not matter. */
  public static String of(Collection<Question> questions) {
    return Digest.sha256(
        questions.stream()
            .map(Letterprint::line)
            .sorted()
            .collect(Collectors.joining("\n"))
            .getBytes(UTF_8));
  }

  private static String line(Question question) {
    Prompt prompt = question.prompt();
    return String.join(
        "\t",
        question.card().name(),
        question.kind(),
        "left " + prompt.left().size(),
        "options " + prompt.options().size(),
        prompt.gaps().stream()
            .map(gap -> gap.name() + " " + gap.options().size())
            .collect(Collectors.joining(" ")));
  }
}
