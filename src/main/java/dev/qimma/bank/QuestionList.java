package dev.qimma.bank;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the questions of a bank together, in their order: no id may be there twice. */
final class QuestionList {

  private final Header header;
  private final Problems problems;
  private final Map<String, Span> ids = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();

  QuestionList(Header header, Problems problems) {
    this.header = header;
    this.problems = problems;
  }

  void add(ReadQuestion read) {
    if (!ids.containsKey(read.id())) {
      keep(read);
    } else if (read.other().isPresent()) {
      keep(read.other().get().apply(Collections.unmodifiableSet(ids.keySet())));
    } else {
      report(read, ids.get(read.id()));
      keep(read);
    }
  }

  private void report(ReadQuestion again, Span earlier) {
    NodeFields.report(
        problems,
        Rule.DUPLICATE_ID,
        again.place(),
        again.label(),
        "message",
        again.id(),
        earlier.place());
  }

  private void keep(ReadQuestion read) {
    ids.putIfAbsent(read.id(), read.place());
    problems.addAll(read.problems());
    read.passages()
        .forEach(one -> header.keep(one.located().passage().id(), one.located(), one.start()));
    read.question().ifPresent(questions::add);
  }

  List<Question> questions() {
    return questions;
  }
}
