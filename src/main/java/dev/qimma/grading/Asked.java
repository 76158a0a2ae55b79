package dev.qimma.grading;

import dev.qimma.bank.Bank;
import dev.qimma.question.Question;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers which questions sheets asked, so that who was given ten of a hundred is graded out of
 * ten. It is known only where every file is of sheets that were made from a bank: rows, and sheets
 * written by hand, do not tell what else was to be answered.
 */
public final class Asked {

  private final List<Bank> banks;
  private final List<Question> questions;
  private final Set<Question> asked = new HashSet<>();

  public Asked(List<Bank> banks) {
    this.banks = List.copyOf(banks);
    questions = banks.stream().flatMap(bank -> bank.questions().stream()).toList();
  }

  /**
   * Reads a file of sheets; the stream is not closed.
   *
   * @return whether it tells; a file that cannot be graded does not
   * @throws IOException when the stream fails
   */
  public boolean read(String source, InputStream in) throws IOException {
    Optional<Set<Question>> onSheets =
        SheetFile.read(source, in, questions, Optional.empty()).asked();
    onSheets.ifPresent(asked::addAll);
    return onSheets.isPresent();
  }

  /** The banks with the questions that were asked alone. */
  public List<Bank> banks() {
    return banks.stream()
        .map(bank -> bank.with(bank.questions().stream().filter(asked::contains).toList()))
        .toList();
  }

  public int size() {
    return asked.size();
  }
}
