package dev.qimma.cli;

import dev.qimma.authoring.Mended;
import dev.qimma.authoring.Repair;
import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.files.AtomicFile;
import dev.qimma.files.FoundBank;
import dev.qimma.source.SourceText;
import dev.qimma.text.Message;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What {@code check --fix} does before it checks. */
final class Fixing {

  private Fixing() {}

  /** Mends the files of banks where it is sure how, and tells each thing that was mended. */
  static void mend(List<FoundBank> banks, SourceTexts texts, Session session) {
    for (FoundBank bank : banks) {
      if (bank.folder().isEmpty()) {
        throw new Failure(
            Exit.USAGE, Message.of("fmt.bundled", bank.name()), Message.of("fmt.bundled.remedy"));
      }
    }
    for (FoundBank bank : banks) {
      for (Mended file : Repair.of(bank.name(), bank.files(), sources(bank, texts))) {
        Path path = new WholeBank(bank, "").path(file.file());
        Outputs.write(() -> AtomicFile.write(path, file.text()));
        file.done().forEach(done -> tell(done, session));
      }
    }
  }

  private static Map<String, SourceText> sources(FoundBank bank, SourceTexts texts) {
    Bank read = BankReader.read(bank.name(), bank.files(), bank.unread()).bank();
    Map<String, SourceText> sources = new HashMap<>();
    texts.evidence(bank, read).texts().forEach((id, text) -> sources.put(id, text.text()));
    return sources;
  }

  private static void tell(Mended.Done done, Session session) {
    session.tell(Message.of("mend.line", done.place().place(), done.what()));
  }
}
