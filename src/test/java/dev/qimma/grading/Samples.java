package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.question.MarkingScheme;
import dev.qimma.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small bank of every kind, and gradings of what is typed into a test. */
public final class Samples {

  /** Right: rain A, spring A;C, round true, capital القاهرة, week 3.5. */
  public static final String YAML =
      """
      qimma: 1
      lang: en
      questions:
        - id: rain
          q: What falls?
          options: [Rain, Moon, Sun]
          right: Rain
        - id: spring
          q: Which are seasons?
          select: many
          options: [Spring, Monday, Autumn, May]
          right: [Spring, Autumn]
        - id: round
          q: The earth is round.
          answer: true
        - id: capital
          q: What is the capital of Egypt?
          accept: [Cairo, القاهرة]
        - id: week
          q: How many days is half a week?
          number: 3.5
          points: 2
      """;

  private Samples() {}

  public static Bank bank() {
    return bank("small", YAML);
  }

  public static Bank bank(String name, String yaml) {
    BankReader.Loaded loaded = BankReader.read(name, List.of(new BankFile(name + ".yaml", yaml)));
    if (loaded.hasErrors()) {
      throw new IllegalArgumentException(loaded.diagnostics().toString());
    }
    return loaded.bank();
  }

  /** What a grading gave: the book, the rejects, and why the file could not be read. */
  public record Graded(Gradebook book, List<Reject> rejects, Optional<Message> fault) {

    public Standing standing(String learner) {
      return book.standings().stream()
          .filter(standing -> standing.learner().equals(learner))
          .findFirst()
          .orElseThrow();
    }

    /** What two gradings of the same responses have in common. */
    public List<Object> facts() {
      return List.of(
          book.inputs(),
          book.counts(),
          book.firstRejects(),
          book.firstWarnings(),
          book.standings(),
          book.items().stream().map(ItemResult::statistics).toList(),
          book.reliability(),
          rejects);
    }

    public String score(String learner) {
      return standing(learner).score().plain();
    }

    public List<String> reasons() {
      return rejects.stream().map(reject -> reject.line() + " " + reject.reason().word()).toList();
    }
  }

  public static Graded grade(String csv) {
    return grade(GradingOptions.STANDARD, csv);
  }

  public static Graded grade(GradingOptions options, String csv) {
    return grade(options, csv.getBytes(UTF_8));
  }

  public static Graded grade(GradingOptions options, byte[] csv) {
    return grade(List.of(bank()), MarkingScheme.GRADING, options, csv);
  }

  public static Graded grade(
      List<Bank> banks, MarkingScheme scheme, GradingOptions options, byte[] csv) {
    List<Reject> rejects = new ArrayList<>();
    Grader grader = new Grader(banks, scheme, options, rejects::add);
    try {
      Optional<Message> fault = grader.read("answers.csv", new ByteArrayInputStream(csv));
      return new Graded(grader.gradebook(), List.copyOf(rejects), fault);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
