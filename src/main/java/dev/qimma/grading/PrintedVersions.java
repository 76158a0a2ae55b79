package dev.qimma.grading;

import dev.qimma.bank.Bank;
import dev.qimma.question.Positions;
import dev.qimma.question.Question;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The versions of a printed exam: what a row says in their numbers and letters is put into those of
 * the bank, before it is graded as any other.
 *
 * @param fingerprint of the letters that the orders rest on
 * @param versions by their names, in the order printed, with the letters printed
 * @param usual the version of rows that name none; empty where each has to
 * @param named finds the name that is meant by what somebody wrote
 */
public record PrintedVersions(
    String fingerprint,
    Map<String, List<Question>> versions,
    String usual,
    UnaryOperator<String> named) {

  public PrintedVersions {
    versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
  }

  /** The banks with the questions alone that are printed: nobody was asked the others. */
  public List<Bank> banks(List<Bank> banks) {
    Set<String> printed = new HashSet<>();
    versions.values().forEach(all -> all.forEach(question -> printed.add(question.card().name())));
    return banks.stream()
        .map(
            bank ->
                bank.with(
                    bank.questions().stream()
                        .filter(question -> printed.contains(question.card().name()))
                        .toList()))
        .toList();
  }

  /** Whether rows have to name their version. */
  boolean needVersion() {
    return usual.isEmpty();
  }

  /** Whether a column called so is one of a question, on any version. */
  boolean isQuestion(String column) {
    return versions.values().stream().anyMatch(printed -> find(printed, column).isPresent());
  }

  /** The row as it would have been written from the bank; with a fault where that is not known. */
  Row canonical(Row row, String version) {
    boolean isWanting = row.learner().isBlank() || row.question().isBlank();
    if (row.trouble().isPresent() || isWanting) {
      return row;
    }
    String name = version.isBlank() ? usual : named.apply(version);
    List<Question> printed = versions.get(name);
    if (printed == null) {
      return faulty(row, Reason.UNKNOWN_VERSION);
    }
    return find(printed, row.question())
        .map(question -> canonical(row, question))
        .orElseGet(() -> faulty(row, Reason.UNKNOWN_QUESTION));
  }

  private static Row faulty(Row row, Reason reason) {
    return new Row(row.place(), row.learner(), row.question(), row.response(), row.raw(), reason);
  }

  /** By the number on the paper, else by name. */
  private static Optional<Question> find(List<Question> printed, String written) {
    String name = written.strip();
    return Positions.parse(name)
        .filter(number -> number <= printed.size())
        .map(number -> printed.get(number - 1))
        .or(() -> named(printed, name));
  }

  private static Optional<Question> named(List<Question> printed, String name) {
    List<Question> found =
        printed.stream()
            .filter(q -> q.card().name().equals(name) || q.card().id().equals(name))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Row canonical(Row row, Question question) {
    return new Row(
        row.place(),
        row.learner(),
        question.card().name(),
        reply(question, row.response()),
        row.raw());
  }

  /** What cannot be read is left as it is, and stays unreadable. */
  private static String reply(Question question, String written) {
    return question.arrangeable() == 0
        ? written
        : question.mark(written).fold(blank -> written, bad -> written, marked -> marked.reply());
  }
}
