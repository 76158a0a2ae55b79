package dev.qimma.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands in the cells of a row.
 *
 * @param names of the columns
 * @param roles of the columns: the place of a question whose responses stand there, or one of the
 *     numbers below 0
 * @param dashed columns in which a dash stands for no response
 */
record Header(List<String> names, List<Integer> roles, Set<Integer> dashed) {

  static final int LEARNER = -1;
  static final int QUESTION = -2;
  static final int RESPONSE = -3;
  static final int IGNORED = -4;

  private static final String DASH = "-";

  Header {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    dashed = Set.copyOf(dashed);
  }

  int width() {
    return names.size();
  }

  int place(int role) {
    return roles.indexOf(role);
  }

  boolean isWide() {
    return roles.stream().anyMatch(role -> role >= 0);
  }

  /** Names of the columns that are not asked for. */
  List<String> ignored() {
    return IntStream.range(0, width())
        .filter(column -> roles.get(column) == IGNORED)
        .mapToObj(names::get)
        .toList();
  }

  /** The columns that hold responses. */
  List<Integer> responses() {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < width(); column++) {
      if (roles.get(column) >= 0 || roles.get(column) == RESPONSE) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** The response that a cell means. */
  String response(int column, String cell) {
    return cell.strip().equals(DASH) && dashed.contains(column) ? "" : cell;
  }

  Optional<Reason> misfit(List<String> cells) {
    if (cells.size() == width()) {
      return Optional.empty();
    }
    return Optional.of(cells.size() < width() ? Reason.TOO_FEW_FIELDS : Reason.TOO_MANY_FIELDS);
  }
}
