package dev.qimma.grading;

import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Grades a long CSV file the plain way: one record after the other, as texts, with maps. What the
 * grader makes of a file must be the same.
 */
final class SlowGrader {

  private record Held(long line, Fraction score, boolean isBlank, boolean isDoubtful) {}

  private final List<Question> questions;
  private final DuplicatePolicy policy;
  private final Set<String> roster;
  private final Map<String, Map<Integer, Held>> sheets = new LinkedHashMap<>();
  private final List<String> rejects = new ArrayList<>();
  private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
  private final List<String> doubts = new ArrayList<>();
  private long records;

  SlowGrader(List<Question> questions, DuplicatePolicy policy, Set<String> roster) {
    this.questions = questions;
    this.policy = policy;
    this.roster = roster;
  }

  SlowGrader read(byte[] csv) throws IOException {
    CsvRecords reader = new CsvRecords(new ByteArrayInputStream(csv), ',');
    List<String> header = reader.next().orElseThrow().cells();
    for (Optional<CsvRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
      records++;
      take(next.get(), header, reader.raw());
    }
    return this;
  }

  private void take(CsvRecord record, List<String> header, String raw) {
    List<String> cells = record.trouble().isPresent() ? List.of() : record.cells();
    String learner = cell(cells, header.indexOf("learner")).strip();
    String name = cell(cells, header.indexOf("question"));
    String response = cell(cells, header.indexOf("response"));
    int question = find(name.strip());
    Optional<Reason> reason =
        record
            .trouble()
            .or(() -> first(cells.size() < header.size(), Reason.TOO_FEW_FIELDS))
            .or(() -> first(cells.size() > header.size(), Reason.TOO_MANY_FIELDS))
            .or(() -> first(learner.isBlank(), Reason.MISSING_LEARNER))
            .or(() -> first(name.isBlank(), Reason.MISSING_QUESTION))
            .or(() -> first(question < 0, Reason.UNKNOWN_QUESTION))
            .or(
                () ->
                    first(!roster.isEmpty() && !roster.contains(learner), Reason.UNKNOWN_LEARNER));
    if (reason.isPresent()) {
      reject(record.line(), record.lastLine(), learner, name, reason.get(), raw);
    } else {
      enter(record, learner, name, question, response, raw);
    }
  }

  private static Optional<Reason> first(boolean holds, Reason reason) {
    return holds ? Optional.of(reason) : Optional.empty();
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  private int find(String name) {
    for (int i = 0; i < questions.size(); i++) {
      if (List.of(questions.get(i).card().id(), questions.get(i).card().name()).contains(name)) {
        return i;
      }
    }
    return -1;
  }

  private void enter(
      CsvRecord record, String learner, String name, int question, String response, String raw) {
    Assessment assessment = Assessment.of(questions.get(question), response, MarkingScheme.GRADING);
    boolean isDoubtful = assessment.marking().fold(blank -> false, odd -> true, marked -> false);
    boolean isBlank = assessment.marking().fold(blank -> true, odd -> false, marked -> false);
    Held later = new Held(record.line(), assessment.score(), isBlank, isDoubtful);
    Map<Integer, Held> sheet = sheets.computeIfAbsent(learner, unseen -> new TreeMap<>());
    Held held = sheet.get(question);
    if (held != null && !policy.replaces(held.score(), later.score())) {
      reject(record.line(), record.lastLine(), learner, name, Reason.DUPLICATE, raw);
      return;
    }
    if (held != null) {
      doubts.removeIf(doubt -> doubt.startsWith(held.line() + " "));
      reject(held.line(), held.line(), learner, name, Reason.DUPLICATE, "");
    }
    sheet.put(question, later);
    if (isDoubtful && doubts.size() < Warning.LISTED) {
      doubts.add(record.line() + " " + learner + " " + name + " " + RawText.cut(response));
    }
  }

  private void reject(
      long line, long lastLine, String learner, String name, Reason reason, String raw) {
    reasons.merge(reason, 1L, Long::sum);
    rejects.add(new Reject("answers.csv", line, lastLine, learner, name, reason, raw).toString());
  }

  /** All there is to compare. */
  String result() {
    StringBuilder text = new StringBuilder(records + " records\n" + reasons + "\n");
    sheets.forEach((learner, sheet) -> text.append(line(learner, sheet)));
    doubts.forEach(doubt -> text.append(doubt).append('\n'));
    rejects.forEach(reject -> text.append(reject).append('\n'));
    return text.toString();
  }

  private static String line(String learner, Map<Integer, Held> sheet) {
    Fraction sum = sheet.values().stream().map(Held::score).reduce(Fraction.ZERO, Fraction::plus);
    long blank = sheet.values().stream().filter(Held::isBlank).count();
    return learner + ": " + sum + ", " + (sheet.size() - blank) + " + " + blank + "\n";
  }

  /** The same of what the grader says. */
  static String result(Gradebook book, List<Reject> rejects) {
    StringBuilder text =
        new StringBuilder(book.counts().records() + " records\n" + book.counts().rejects() + "\n");
    for (Standing standing : book.standings()) {
      if (standing.outcome() != Outcome.ABSENT) {
        text.append(standing.learner()).append(": ").append(standing.score()).append(", ");
        text.append(standing.answered()).append(" + ").append(standing.blank()).append('\n');
      }
    }
    for (Warning warning : book.firstWarnings()) {
      text.append(warning.line()).append(' ').append(warning.learner()).append(' ');
      text.append(warning.question()).append(' ').append(warning.response()).append('\n');
    }
    rejects.forEach(reject -> text.append(reject).append('\n'));
    return text.toString();
  }
}
