package dev.qimma.grading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file.
 *
 * @param line the physical line where it starts, from 1
 * @param lastLine the physical line where it ends
 * @param fault what is wrong with its bytes or quotes; then the cells are only a guess
 */
record CsvRecord(long line, long lastLine, List<String> cells, @Nullable Reason fault) {

  CsvRecord {
    cells = List.copyOf(cells);
  }

  Optional<Reason> trouble() {
    return Optional.ofNullable(fault);
  }
}
