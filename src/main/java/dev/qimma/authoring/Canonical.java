package dev.qimma.authoring;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import java.util.List;

/**
 * A question file in canonical form.
 *
 * @param file as it was
 * @param text as it should be; as it was where it cannot be read
 * @param faults why it cannot be read
 */
public record Canonical(BankFile file, String text, List<Diagnostic> faults) {

  public Canonical {
    faults = List.copyOf(faults);
  }

  public boolean isChanged() {
    return !text.equals(file.text());
  }
}
