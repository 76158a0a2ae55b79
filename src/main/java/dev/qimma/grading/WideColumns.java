package dev.qimma.grading;

import dev.qimma.question.Question;
import dev.qimma.text.Folding;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which question each column of a wide file is of: the one that was told, else the one of that
 * name, else the one that asks so in either language, else (as Moodle writes them) of that number.
 */
final class WideColumns {

  private static final Pattern NUMBERED = Pattern.compile("response ([1-9][0-9]{0,4})");

  private final Columns columns;
  private final QuestionNames names;
  private final int questions;
  private final Map<String, Integer> told = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();

  WideColumns(Columns columns, List<Question> questions, QuestionNames names) {
    this.columns = columns;
    this.names = names;
    this.questions = questions.size();
    columns
        .questions()
        .forEach(
            (name, column) ->
                names.find(name).ifPresent(place -> told.put(Columns.form(column), place)));
    for (int place = 0; place < questions.size(); place++) {
      for (String stem : questions.get(place).card().stem().texts()) {
        stems.putIfAbsent(Folding.STANDARD.normalForm(stem), place);
      }
    }
  }

  /** Why a wide file with these columns cannot be used. */
  Optional<Message> fault(List<String> cells) {
    Header header = header(cells);
    long learners = header.roles().stream().filter(role -> role == Header.LEARNER).count();
    if (learners != 1) {
      return Optional.of(
          Message.of(
              learners == 0 ? "header.no-learner" : "header.twice",
              columns.learner(),
              columns.names(),
              cells));
    }
    return header.isWide()
        ? twice(header)
        : Optional.of(Message.of("header.no-question", columns.learner(), cells));
  }

  private static Optional<Message> twice(Header header) {
    Set<Integer> seen = new HashSet<>();
    for (int column = 0; column < header.width(); column++) {
      int role = header.roles().get(column);
      if (role >= 0 && !seen.add(role)) {
        String name = header.names().get(column);
        return Optional.of(Message.of("header.twice", name, header.names(), header.names()));
      }
    }
    return Optional.empty();
  }

  Header header(List<String> cells) {
    List<Integer> roles = new ArrayList<>();
    Set<Integer> dashed = new HashSet<>();
    for (int column = 0; column < cells.size(); column++) {
      String form = Columns.form(cells.get(column));
      Optional<Integer> named = named(cells.get(column), form);
      Optional<Integer> numbered = named.isPresent() ? Optional.empty() : numbered(form);
      if (numbered.isPresent() || NUMBERED.matcher(form).matches()) {
        dashed.add(column);
      }
      boolean isLearner = form.equals(Columns.form(columns.learner()));
      roles.add(isLearner ? Header.LEARNER : named.or(() -> numbered).orElse(Header.IGNORED));
    }
    return new Header(cells, roles, dashed);
  }

  private Optional<Integer> named(String cell, String form) {
    return Optional.ofNullable(told.get(form))
        .or(() -> names.find(cell))
        .or(() -> names.find(form))
        .or(() -> Optional.ofNullable(stems.get(Folding.STANDARD.normalForm(cell))));
  }

  private Optional<Integer> numbered(String form) {
    Matcher matcher = NUMBERED.matcher(form);
    return matcher.matches()
        ? Optional.of(Integer.parseInt(matcher.group(1)) - 1).filter(place -> place < questions)
        : Optional.empty();
  }
}
