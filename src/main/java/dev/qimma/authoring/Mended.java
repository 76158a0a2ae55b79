package dev.qimma.authoring;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import java.util.List;

/**
 * A question file, mended.
 *
 * @param file as it was
 * @param text as it is now
 * @param done what was mended, and where that stands now
 */
public record Mended(BankFile file, String text, List<Done> done) {

  /** One thing that was mended. */
  public record Done(Span place, Message what) {}

  public Mended {
    done = List.copyOf(done);
  }
}
