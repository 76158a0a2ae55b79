package dev.qimma.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many learners with each total gave each answer to one question. */
final class CrossTable {

  private static final Answer NOTHING = new Answer(0, false, Set.of());

  private CrossTable() {}

  /** The rows of the answers that occur; what is missing is one of them. */
  static List<Row> of(Grid grid, int question, Item item, Totals totals) {
    if (totals.learners() == 0) {
      return List.of();
    }
    int[] @Nullable [] counts = new int[item.answers().size() + 1][];
    int[] answers = grid.answers(question);
    int[] places = totals.places();
    for (int learner = 0; learner < answers.length; learner++) {
      int answer = answers[learner] + 1;
      int[] row = counts[answer];
      if (row == null) {
        row = new int[totals.size()];
        counts[answer] = row;
      }
      row[places[learner]]++;
    }
    return rows(counts, item, totals);
  }

  private static List<Row> rows(int[] @Nullable [] counts, Item item, Totals totals) {
    Group upper = Group.upper(totals);
    Group lower = Group.lower(totals);
    List<Row> rows = new ArrayList<>();
    for (int answer = 0; answer < counts.length; answer++) {
      int[] row = counts[answer];
      if (row != null) {
        Answer given = answer == 0 ? NOTHING : item.answers().get(answer - 1);
        rows.add(new Row(given, row, Takers.of(row, totals, upper, lower)));
      }
    }
    return rows;
  }

  /** Rows that earn the same in one, from the lowest mark to the highest. */
  static List<Row> byMark(List<Row> rows) {
    Map<Long, Row> merged = new TreeMap<>();
    rows.forEach(row -> merged.merge(row.answer().units(), row, Row::plus));
    return List.copyOf(merged.values());
  }
}
