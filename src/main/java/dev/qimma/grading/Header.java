package dev.qimma.grading;

import java.util.List;
import java.util.Optional;

/**
 * Where the cells of a row are.
 *
 * @param width how many cells a row has
 * @param ignored names of the columns that are not asked for
 */
record Header(int learner, int question, int response, int width, List<String> ignored) {

  Header {
    ignored = List.copyOf(ignored);
  }

  Optional<Reason> misfit(List<String> cells) {
    if (cells.size() == width) {
      return Optional.empty();
    }
    return Optional.of(cells.size() < width ? Reason.TOO_FEW_FIELDS : Reason.TOO_MANY_FIELDS);
  }
}
