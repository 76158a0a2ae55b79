package dev.qimma.cli;

import dev.qimma.files.AtomicFile;
import dev.qimma.files.TextFile;
import dev.qimma.quiz.sheet.Sheet;
import dev.qimma.quiz.sheet.SheetFault;
import dev.qimma.quiz.sheet.SheetReader;
import dev.qimma.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The sheet that is taken, and the responses to it.
 *
 * @param from the sheet
 * @param to the responses
 */
record SheetFiles(Session session, String from, String to) {

  /**
   * What there is of responses already.
   *
   * @param sheet as filled in so far; empty where nothing of it is there
   * @param isOther whether the file is there and holds something else
   */
  record Kept(String file, Optional<Sheet> sheet, boolean isOther) {

    String learner() {
      return sheet.map(Sheet::learner).orElse("");
    }

    /** Whether going on would overwrite what is not this learner's. */
    boolean isAnothers(String learner) {
      return isOther || !(learner.isEmpty() || learner().isEmpty() || learner().equals(learner));
    }

    String fault() {
      return isOther ? "take.other" : "take.another";
    }
  }

  /** Reads the sheet; ends the verb where it is none. */
  Sheet sheet() {
    Path path = session.file(from, Exit.UNREADABLE);
    if (!(TextFile.read(path, SheetReader.MOST_BYTES) instanceof TextFile.Text text)) {
      throw new Failure(
          Exit.UNREADABLE, Message.of("take.not-text", from, SheetReader.MOST_BYTES >> 20));
    }
    SheetReader reader = new SheetReader(session.messages());
    return reader
        .sheet(from, text.content())
        .orElseThrow(() -> unreadable(reader.fault().orElseThrow()));
  }

  private static Failure unreadable(SheetFault fault) {
    return new Failure(
        Exit.UNREADABLE, Message.of("take.unreadable", fault.place().place(), fault.why()));
  }

  Kept kept(Sheet blank) {
    Path path = session.file(to, Exit.NOT_WRITTEN);
    if (!Files.exists(path) || !Files.isRegularFile(path)) {
      return new Kept(to, Optional.empty(), false);
    }
    Optional<Sheet> kept =
        TextFile.read(path, SheetReader.MOST_BYTES) instanceof TextFile.Text text
            ? new SheetReader(session.messages()).responses(to, text.content(), blank)
            : Optional.empty();
    return new Kept(to, kept, kept.isEmpty());
  }

  /**
   * Replaces the responses.
   *
   * @throws dev.qimma.files.FileException when they could not be written
   */
  void write(Sheet sheet) {
    AtomicFile.write(session.file(to, Exit.NOT_WRITTEN), sheet.responsesText(session.messages()));
  }
}
