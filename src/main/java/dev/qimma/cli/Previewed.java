package dev.qimma.cli;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.SourceAtHand;
import dev.qimma.question.Question;
import dev.qimma.source.SourceText;
import java.util.Optional;

/**
 * A question that is looked at before any learner sees it.
 *
 * @param bankPath how its bank was named
 */
record Previewed(Question question, BankReader.Loaded loaded, Evidence evidence, String bankPath) {

  long errors() {
    return loaded.errors();
  }

  /** The file it stands in. */
  Optional<BankFile> file() {
    return loaded.files().stream()
        .filter(file -> file.path().equals(question.card().span().file()))
        .findFirst();
  }

  Optional<SourceText> text(String source) {
    return evidence.text(source).map(SourceAtHand::text);
  }
}
