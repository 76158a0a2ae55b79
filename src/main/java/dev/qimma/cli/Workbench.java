package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.WrittenReply;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.YamlFile;
import dev.qimma.files.AtomicFile;
import dev.qimma.files.FoundBank;
import dev.qimma.files.TextFile;
import dev.qimma.lint.Checkup;
import dev.qimma.lint.Evidence;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The one bank that a verb writes into. */
final class Workbench {

  private static final String MAIN_FILE = "bank.yaml";
  private static final String MARK = "\uFEFF";
  private static final byte[] MARK_BYTES = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Session session;
  private final SourceTexts texts;
  private FoundBank found;

  private Workbench(Session session, SourceTexts texts, FoundBank found) {
    this.session = session;
    this.texts = texts;
    this.found = found;
  }

  /** The bank at a path. */
  static Workbench at(Session session, String path) {
    return of(session, session.found(List.of(path)), List.of());
  }

  /** Says that an edit of a file would not have come out right. */
  static Failure uneditable(String file) {
    return new Failure(
        Exit.NOT_WRITTEN,
        Message.of("author.uneditable", file),
        Message.of("author.uneditable.remedy"));
  }

  /**
   * The bank of {@code --bank}; where none was named, the one in the current folder.
   *
   * @param sourceTexts as of {@code --source-text}
   */
  static Workbench of(Session session, List<String> sourceTexts) {
    List<FoundBank> banks =
        session.settings().hasBank()
            ? session.found()
            : Files.isRegularFile(session.world().folder().resolve(MAIN_FILE))
                ? session.found(List.of("."))
                : List.of();
    return of(session, banks, sourceTexts);
  }

  private static Workbench of(Session session, List<FoundBank> banks, List<String> sourceTexts) {
    if (banks.isEmpty()) {
      throw new Failure(
          Exit.USAGE, Message.of("author.no-bank"), Message.of("author.no-bank.remedy"));
    }
    if (banks.size() > 1) {
      throw new Failure(Exit.USAGE, Message.of("author.banks", banks.size()));
    }
    FoundBank found = banks.get(0);
    if (found.folder().isEmpty()) {
      throw new Failure(
          Exit.USAGE,
          Message.of("author.bundled", found.name()),
          Message.of("author.no-bank.remedy"));
    }
    if (found.files().isEmpty() || !found.unread().isEmpty()) {
      throw new Failure(
          Exit.INVALID_BANK,
          Message.of("bank.invalid", found.name(), Math.max(1, found.unread().size())),
          Message.of("bank.invalid.remedy", found.name()));
    }
    return new Workbench(session, SourceTexts.of(sourceTexts, session), found);
  }

  FoundBank found() {
    return found;
  }

  /** The file of the bank's own facts. */
  BankFile main() {
    return found.files().get(0);
  }

  /** The language of its plain texts. */
  String language() {
    return language(main()).orElse(Localized.ENGLISH);
  }

  /** The same for one of its files. */
  String language(String path) {
    return found.files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .flatMap(Workbench::language)
        .orElseGet(this::language);
  }

  private static Optional<String> language(BankFile file) {
    return YamlFile.read(file)
        .root()
        .flatMap(root -> root instanceof Node.Mapping map ? map.get("lang") : Optional.empty())
        .map(WrittenReply::text);
  }

  BankReader.Loaded loaded() {
    return BankReader.read(found.name(), found.files(), found.unread());
  }

  Evidence evidence(Bank bank) {
    return texts.evidence(found, bank);
  }

  /** The bank, and all that is wrong with it. */
  BankReader.Loaded checked() {
    BankReader.Loaded loaded = loaded();
    return new BankReader.Loaded(
        loaded.bank(), loaded.files(), Checkup.of(loaded, evidence(loaded.bank())));
  }

  /** The same bank with a file of it written otherwise, or one more. */
  Workbench with(BankFile file) {
    List<BankFile> files = new ArrayList<>();
    boolean isNew = true;
    for (BankFile one : found.files()) {
      boolean isSame = one.path().equals(file.path());
      isNew &= !isSame;
      files.add(isSame ? file : one);
    }
    if (isNew) {
      files.add(file);
    }
    return new Workbench(
        session,
        texts,
        new FoundBank(found.name(), found.folder(), files, found.seal(), found.unread(), ""));
  }

  /** Writes the files that differ from those here, which must still be as they were read. */
  void replaceBy(Workbench changed) {
    for (BankFile file : changed.found.files()) {
      BankFile before = before(file.path());
      if (!before.text().equals(file.text())) {
        Path path = path(file.path());
        requireUnchanged(path, before.text());
        write(path, file.text());
      }
    }
    found = changed.found;
  }

  private BankFile before(String path) {
    return found.files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseGet(() -> new BankFile(path, ""));
  }

  Path path(String shown) {
    return session.file(shown, Exit.NOT_WRITTEN);
  }

  /** Another program may have written it while somebody was being asked. */
  private static void requireUnchanged(Path path, String before) {
    boolean isSame =
        Files.exists(path)
            ? TextFile.read(path) instanceof TextFile.Text text && text.content().equals(before)
            : before.isEmpty();
    if (!isSame) {
      throw new Failure(Exit.NOT_WRITTEN, Message.of("author.changed", path.toString()));
    }
  }

  private static void write(Path path, String text) {
    String marked = hasMark(path) ? MARK + text : text;
    Outputs.write(() -> AtomicFile.write(path, marked));
  }

  private static boolean hasMark(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(MARK_BYTES.length), MARK_BYTES);
    } catch (IOException e) {
      return false;
    }
  }
}
