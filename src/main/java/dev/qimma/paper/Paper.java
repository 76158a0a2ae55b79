package dev.qimma.paper;

import dev.qimma.question.Letterprint;
import dev.qimma.question.Question;
import dev.qimma.question.Shuffle;
import dev.qimma.text.Letters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An exam to be printed.
 *
 * @param title its heading
 * @param date as it is to be printed; empty for a line to write it on
 * @param seed of every order on it
 * @param versions of the same questions
 */
public record Paper(String title, String date, long seed, List<Version> versions) {

  /** One letter names each. */
  public static final int MOST_VERSIONS = 26;

  public Paper {
    versions = List.copyOf(versions);
  }

  /**
   * An exam of these questions.
   *
   * @param count how many versions
   * @param isShuffled whether the questions are in another order on each
   */
  public static Paper of(
      String title,
      String date,
      long seed,
      List<Question> questions,
      int count,
      boolean isShuffled) {
    List<Version> versions =
        IntStream.range(0, count)
            .mapToObj(Letters::latin)
            .map(name -> version(name, seed, questions, isShuffled))
            .toList();
    return new Paper(title, date, seed, versions);
  }

  private static Version version(
      String name, long seed, List<Question> questions, boolean isShuffled) {
    List<Question> ordered =
        isShuffled
            ? Shuffle.order(Shuffle.seedOf(seed + " " + name), questions.size()).stream()
                .map(questions::get)
                .toList()
            : questions;
    return new Version(name, ordered.stream().map(asked -> printed(name, seed, asked)).toList());
  }

  private static Printed printed(String version, long seed, Question asked) {
    int size = asked.card().isShuffled() ? asked.arrangeable() : 0;
    String sort = seed + " " + version + " " + asked.card().name();
    return new Printed(asked, Shuffle.order(Shuffle.seedOf(sort), size));
  }

  /** The fingerprint of the letters that the orders on it rest on. */
  public String fingerprint() {
    return Letterprint.of(
        versions.stream().limit(1).flatMap(v -> v.items().stream()).map(Printed::asked).toList());
  }
}
