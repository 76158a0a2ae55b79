package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.files.FileException;
import dev.qimma.files.TextFile;
import dev.qimma.grading.PrintedVersions;
import dev.qimma.paper.PaperReader;
import dev.qimma.paper.Printed;
import dev.qimma.paper.Version;
import dev.qimma.question.Letterprint;
import dev.qimma.question.Question;
import dev.qimma.text.Message;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A printed exam whose responses are graded.
 *
 * @param file its {@code paper.yaml}
 * @param usual the version of responses that name none; empty where it was not told
 */
record PrintedExam(Session session, String file, String usual) {

  private static final int MOST_BYTES = 8 << 20;

  /** Its versions; ends the verb where the file does not fit the banks. */
  PrintedVersions versions(List<Bank> banks) {
    List<Question> questions = banks.stream().flatMap(bank -> bank.questions().stream()).toList();
    PaperReader reader = new PaperReader(questions);
    List<Version> versions = reader.versions(new BankFile(file, text()));
    reader.fault().ifPresent(fault -> unreadable(fault));
    Map<String, List<Question>> printed = new LinkedHashMap<>();
    versions.forEach(
        version ->
            printed.put(version.name(), version.items().stream().map(Printed::question).toList()));
    String print = Letterprint.of(versions.get(0).items().stream().map(Printed::asked).toList());
    return new PrintedVersions(print, printed, usual(printed), Version::named);
  }

  private String usual(Map<String, List<Question>> printed) {
    if (usual.isEmpty()) {
      return printed.size() == 1 ? printed.keySet().iterator().next() : "";
    }
    String name = Version.named(usual);
    if (!printed.containsKey(name)) {
      String known = String.join(", ", printed.keySet());
      throw new Failure(Exit.USAGE, Message.of("setting.one-of", "--version-of", usual, known));
    }
    return name;
  }

  private String text() {
    Path path = session.file(file, Exit.UNREADABLE);
    try {
      if (TextFile.read(path, MOST_BYTES) instanceof TextFile.Text text) {
        return text.content();
      }
    } catch (FileException e) {
      throw new Failure(Exit.UNREADABLE, e.said());
    }
    throw new Failure(Exit.UNREADABLE, Message.of("input.not-utf8", file));
  }

  private void unreadable(Message fault) {
    throw new Failure(Exit.UNREADABLE, Message.of("grade.unreadable", file, fault));
  }
}
