package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.grading.bytes.Codes;
import dev.qimma.grading.bytes.Roll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides of every response, in the order of the file, whether it counts, and enters its mark in
 * the learner's sheet.
 */
final class Desk {

  private final QuestionNames names;
  private final Marks marks;
  private final GradingOptions options;
  private final RejectSink sink;
  private final Roll expected = new Roll();
  private final Roll learners = new Roll();
  private final Codes sheets;
  private final Places places;
  private final boolean keepsPlaces;
  private final Ledger ledger;
  private final List<Reject> firstRejects = new ArrayList<>();
  private final List<Warning> firstWarnings = new ArrayList<>();

  Desk(QuestionNames names, Marks marks, GradingOptions options, RejectSink sink) {
    this.names = names;
    this.marks = marks;
    this.options = options;
    this.sink = sink;
    sheets = new Codes(names.size());
    places = new Places(names.size());
    keepsPlaces = options.onDuplicate() != DuplicatePolicy.FIRST;
    ledger = new Ledger(marks);
    options.expected().forEach(expected::call);
  }

  /** Why a row does not count that stands in no other's way; empty where nothing is wrong. */
  static Optional<Reason> refusal(Row row, QuestionNames names) {
    if (row.learner().isBlank()) {
      return Optional.of(Reason.MISSING_LEARNER);
    }
    if (row.question().isBlank()) {
      return Optional.of(Reason.MISSING_QUESTION);
    }
    return names.find(row.question()).isEmpty()
        ? Optional.of(Reason.UNKNOWN_QUESTION)
        : Optional.empty();
  }

  /** Takes one row. */
  void take(Row row) {
    ledger.read(1);
    Optional<Reason> refusal = row.trouble().or(() -> refusal(row, names));
    if (refusal.isPresent()) {
      refuse(row.rejected(refusal.get()));
      return;
    }
    byte[] name = row.learner().getBytes(UTF_8);
    int learner = learner(name, 0, name.length, Roll.hash(name, 0, name.length));
    int question = names.find(row.question()).orElseThrow();
    enter(learner, question, marks.code(question, row.response()), () -> row);
  }

  /** Takes all that a batch holds; its rows are read again where more than numbers is wanted. */
  void take(Batch batch, BatchRows rows) {
    ledger.read(batch.size());
    takeRefused(0, batch.first(0), batch, rows);
    batch.findAll(learners);
    int caller = 0;
    while (caller < batch.callers()) {
      caller = arePlain() ? batch.enterFound(caller, sheets, ledger) : caller;
      if (caller < batch.callers() && !(arePlain() && batch.enrolNew(caller, learners))) {
        take(caller, arePlain() ? sheets.stopped() : batch.first(caller), batch, rows);
        caller++;
      }
    }
  }

  /** Whether rows of known learners need no more than to be entered, unless they are odd. */
  private boolean arePlain() {
    return options.admitsAll() && !keepsPlaces;
  }

  /** Takes the rows of one caller, from one on. */
  private void take(int caller, int from, Batch batch, BatchRows rows) {
    int to = batch.first(caller + 1);
    int at = takeRefused(from, to, batch, rows);
    if (at < to) {
      int learner = learner(caller, batch);
      while (at < to) {
        takeOne(learner, at++, batch, rows);
      }
    }
  }

  /** Takes what is refused before anything that counts; returns where that stands. */
  private int takeRefused(int from, int to, Batch batch, BatchRows rows) {
    int at = from;
    for (; at < to && batch.question(at) == Batch.REFUSED; at++) {
      refuse(rows.row(at).rejected(batch.reason(at)));
    }
    return at;
  }

  private void takeOne(int learner, int at, Batch batch, BatchRows rows) {
    int question = batch.question(at);
    if (question == Batch.REFUSED) {
      refuse(rows.row(at).rejected(batch.reason(at)));
      return;
    }
    int mark = ledger.number(batch.mark(at));
    if (learner != Roll.NOBODY && sheets.putIfNone(learner, question, mark) == Codes.NONE) {
      ledger.count(mark);
      note(learner, question, mark, rows, at);
    } else {
      enter(learner, question, batch.mark(at), () -> rows.row(at));
    }
  }

  private void note(int learner, int question, int mark, BatchRows rows, int at) {
    if (keepsPlaces || (ledger.isDoubtful(mark) && firstWarnings.size() < Warning.LISTED)) {
      note(learner, question, mark, rows.row(at));
    }
  }

  private int learner(int caller, Batch batch) {
    return options.admitsAll() || batch.find(caller, expected) != Roll.NOBODY
        ? batch.enrol(caller, learners)
        : Roll.NOBODY;
  }

  /** The number of a learner; nobody's where the roster does not list them. */
  private int learner(byte[] name, int from, int to, int hash) {
    return options.admitsAll() || expected.find(name, from, to, hash) != Roll.NOBODY
        ? learners.call(name, from, to, hash)
        : Roll.NOBODY;
  }

  private void enter(int learner, int question, int given, BatchRows.One row) {
    if (learner == Roll.NOBODY) {
      refuse(row.read().rejected(Reason.UNKNOWN_LEARNER));
      return;
    }
    int held = sheets.get(learner, question);
    if (held == Codes.NONE) {
      accept(learner, question, given, row.read());
    } else if (options
        .onDuplicate()
        .replaces(ledger.mark(held).score(), marks.mark(given).score())) {
      retract(learner, question, held, row.read());
      accept(learner, question, given, row.read());
    } else {
      refuse(row.read().rejected(Reason.DUPLICATE));
    }
  }

  private void accept(int learner, int question, int given, Row row) {
    int mark = ledger.number(given);
    ledger.count(mark);
    sheets.put(learner, question, mark);
    note(learner, question, mark, row);
  }

  /** Keeps what is told of a row that counts besides its mark. */
  private void note(int learner, int question, int mark, Row row) {
    if (keepsPlaces) {
      places.put(learner, question, row.place());
    }
    if (firstWarnings.size() < Warning.LISTED) {
      ledger.mark(mark).doubt().map(row::warning).ifPresent(firstWarnings::add);
    }
  }

  /** The record that counted until now is the rejected one; what it said is no longer known. */
  private void retract(int learner, int question, int held, Row later) {
    Row earlier = new Row(places.get(learner, question), later.learner(), later.question(), "", "");
    ledger.uncount(held);
    firstWarnings.removeIf(
        warning ->
            warning.line() == earlier.place().line()
                && warning.source().equals(earlier.place().source())
                && names.find(warning.question()).equals(Optional.of(question)));
    refuse(earlier.rejected(Reason.DUPLICATE));
  }

  private void refuse(Reject reject) {
    ledger.reject(reject.reason());
    if (firstRejects.size() < Reject.LISTED) {
      firstRejects.add(reject);
    }
    sink.take(reject);
  }

  Counts counts() {
    return ledger.counts();
  }

  /** The sheets of all who handed in anything that counts, then of those who are absent. */
  Sheets sheets() {
    return Sheets.of(learners, expected, sheets, names.size());
  }

  /** The marks that occur, by their numbers. */
  List<Mark> marks() {
    return ledger.marks();
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
