package dev.qimma.grading;

import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides of every row whether it counts, and enters its mark in the learner's sheet. */
final class Desk {

  private final QuestionNames names;
  private final int questions;
  private final Marks marks;
  private final GradingOptions options;
  private final RejectSink sink;
  private final Ledger ledger = new Ledger();
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();
  private final List<Reject> firstRejects = new ArrayList<>();
  private final List<Warning> firstWarnings = new ArrayList<>();

  Desk(List<Question> questions, MarkingScheme scheme, GradingOptions options, RejectSink sink) {
    this.names = new QuestionNames(questions);
    this.questions = questions.size();
    this.marks = new Marks(questions, scheme, options.keepsResponses());
    this.options = options;
    this.sink = sink;
  }

  void take(Row row) {
    ledger.read();
    refusal(row).ifPresentOrElse(reason -> refuse(row.rejected(reason)), () -> enter(row));
  }

  void reject(Row row, Reason reason) {
    ledger.read();
    refuse(row.rejected(reason));
  }

  private void refuse(Reject reject) {
    ledger.reject(reject.reason());
    if (firstRejects.size() < Reject.LISTED) {
      firstRejects.add(reject);
    }
    sink.take(reject);
  }

  private Optional<Reason> refusal(Row row) {
    if (row.learner().isBlank()) {
      return Optional.of(Reason.MISSING_LEARNER);
    }
    if (row.question().isBlank()) {
      return Optional.of(Reason.MISSING_QUESTION);
    }
    if (names.find(row.question()).isEmpty()) {
      return Optional.of(Reason.UNKNOWN_QUESTION);
    }
    return options.admits(row.learner()) ? Optional.empty() : Optional.of(Reason.UNKNOWN_LEARNER);
  }

  private void enter(Row row) {
    int question = names.find(row.question()).orElseThrow();
    Sheet sheet =
        sheets.computeIfAbsent(
            row.learner(),
            unseen -> new Sheet(questions, options.onDuplicate() != DuplicatePolicy.FIRST));
    int code = marks.code(question, row.response());
    int held = sheet.code(question);
    if (held == Sheet.MISSING) {
      accept(sheet, question, code, row);
    } else if (options.onDuplicate().replaces(marks.mark(held).score(), marks.mark(code).score())) {
      retract(sheet, question, row);
      accept(sheet, question, code, row);
    } else {
      refuse(row.rejected(Reason.DUPLICATE));
    }
  }

  private void accept(Sheet sheet, int question, int code, Row row) {
    sheet.enter(question, code, row.place());
    Mark mark = marks.mark(code);
    ledger.count(mark);
    mark.doubt().filter(kind -> mayListWarning()).map(row::warning).ifPresent(firstWarnings::add);
  }

  private boolean mayListWarning() {
    return firstWarnings.size() < Warning.LISTED;
  }

  /** The record that counted until now is the rejected one; what it said is no longer known. */
  private void retract(Sheet sheet, int question, Row later) {
    Row earlier = new Row(sheet.place(question), later.learner(), later.question(), "", "");
    ledger.uncount(marks.mark(sheet.code(question)));
    firstWarnings.removeIf(
        warning ->
            warning.line() == earlier.place().line()
                && warning.source().equals(earlier.place().source()));
    refuse(earlier.rejected(Reason.DUPLICATE));
  }

  Counts counts() {
    return ledger.counts();
  }

  Map<String, Sheet> sheets() {
    return sheets;
  }

  /** The marks that occur, by their numbers. */
  List<Mark> marks() {
    return marks.all();
  }

  List<Reject> firstRejects() {
    return firstRejects;
  }

  List<Warning> firstWarnings() {
    return firstWarnings;
  }

  QuestionNames names() {
    return names;
  }
}
