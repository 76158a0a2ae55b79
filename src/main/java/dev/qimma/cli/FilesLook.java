package dev.qimma.cli;

import dev.qimma.bank.BankReader;
import dev.qimma.files.FileException;
import dev.qimma.files.Folders;
import dev.qimma.files.FoundBank;
import dev.qimma.files.Places;
import dev.qimma.history.LogException;
import dev.qimma.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;

/** A look at the folders, the history and the banks. */
final class FilesLook {

  private final Session session;
  private final Places places;

  FilesLook(Session session) {
    this.session = session;
    this.places = session.desk().places();
  }

  void look(Findings findings) {
    folder("config", places.config(), findings);
    folder("data", places.data(), findings);
    folder("state", places.state(), findings);
    history(findings);
    try {
      session.found().forEach(bank -> bank(bank, findings));
    } catch (Failure e) {
      findings.wrong("bank", named(), e.fault(), Message.of("doctor.bank.remedy"));
    } catch (FileException e) {
      findings.wrong("bank", named(), e.said(), Message.of("doctor.bank.remedy"));
    }
  }

  private String named() {
    return String.join(" ", session.settings().banks());
  }

  private static void folder(String name, Path folder, Findings findings) {
    switch (Folders.of(folder)) {
      case WRITABLE -> findings.fine(name, folder.toString(), Message.of("doctor.folder"));
      case TO_BE_MADE ->
          findings.fine(name, folder.toString(), Message.of("doctor.folder.to-be-made"));
      case NOT_WRITABLE ->
          findings.wrong(
              name,
              folder.toString(),
              Message.of("doctor.folder.closed"),
              Message.of("doctor.folder.remedy"));
    }
  }

  private void history(Findings findings) {
    Path file = places.database();
    if (!Files.exists(file)) {
      findings.fine("history", file.toString(), Message.of("doctor.history.none"));
      return;
    }
    try {
      int sittings = session.log().sittings(session.settings().learner()).size();
      findings.fine("history", file.toString(), Message.of("doctor.history", sittings));
    } catch (LogException e) {
      findings.wrong("history", file.toString(), e.said(), Message.of("doctor.history.remedy"));
    }
  }

  private static void bank(FoundBank found, Findings findings) {
    BankReader.Loaded loaded = BankReader.read(found.name(), found.files(), found.unread());
    int questions = loaded.bank().questions().size();
    String from = found.folder().isEmpty() ? "doctor.bank.bundled" : "doctor.bank";
    if (loaded.hasErrors()) {
      findings.wrong(
          "bank",
          found.name(),
          Message.of("bank.invalid", found.name(), loaded.errors()),
          Message.of("bank.invalid.remedy", found.name()));
    } else {
      findings.fine("bank", found.name(), Message.of(from, questions, found.folder()));
    }
  }
}
