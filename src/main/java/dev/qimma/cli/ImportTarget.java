package dev.qimma.cli;

import dev.qimma.authoring.writing.BankName;
import dev.qimma.authoring.writing.Scaffold;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.exchange.Importing;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.RawFile;
import dev.qimma.exchange.UneditableBank;
import dev.qimma.files.AtomicFile;
import dev.qimma.files.OutputFolder;
import dev.qimma.report.BankSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bank that questions are brought into: one that is there, or one to be begun. */
final class ImportTarget {

  private final Session session;
  private final String name;
  private final Importing.Into into;
  private final @Nullable Workbench bench;

  private ImportTarget(
      Session session, String name, Importing.Into into, @Nullable Workbench bench) {
    this.session = session;
    this.name = name;
    this.into = into;
    this.bench = bench;
  }

  /**
   * The bank asked for, else one called like the file.
   *
   * @param language of the texts, for a file of questions that is begun
   */
  static ImportTarget of(Session session, String asked, String file, String language) {
    String called = called(file);
    String name = asked.isEmpty() ? called : withoutSlash(asked);
    Path path = session.file(name, Exit.NOT_WRITTEN);
    String remarks = session.messages().language();
    if (Files.isRegularFile(path)
        || Files.isRegularFile(path.resolve(BankFolderWriter.MAIN_FILE))) {
      Workbench bench = Workbench.at(session, name);
      BankReader.Loaded loaded = bench.loaded();
      Session.requireValid(loaded, name);
      return new ImportTarget(session, name, into(bench, loaded, called, language, remarks), bench);
    }
    if (isFile(name)) {
      return new ImportTarget(session, name, begun(name, name, language, remarks), null);
    }
    new BankFolderWriter(path, name).requireNew();
    String page = name + "/" + pageName(called);
    return new ImportTarget(session, name, begun(name, page, language, remarks), null);
  }

  private static boolean isFile(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static String withoutSlash(String name) {
    return name.endsWith("/") && name.length() > 1 ? name.substring(0, name.length() - 1) : name;
  }

  private static String called(String file) {
    Path last = Path.of(file).getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    String made = BankName.of(dot > 0 ? name.substring(0, dot) : name, Integer.MAX_VALUE);
    return made.isEmpty() ? "imported" : made;
  }

  private static String pageName(String called) {
    return (called.equals("bank") ? "questions" : called) + ".yaml";
  }

  /** New questions go into a file called like theirs; a bank of one file stays one. */
  private static Importing.Into into(
      Workbench bench, BankReader.Loaded loaded, String called, String language, String remarks) {
    String main = bench.main().path();
    boolean isFolder = main.endsWith(BankFolderWriter.MAIN_FILE);
    String page = main.substring(0, main.lastIndexOf('/') + 1) + pageName(called);
    String file = isFolder ? page : main;
    boolean isThere = loaded.files().stream().anyMatch(one -> one.path().equals(file));
    return new Importing.Into(loaded, file, isThere ? bench.language(file) : language, remarks);
  }

  private static Importing.Into begun(String name, String page, String language, String remarks) {
    return new Importing.Into(BankReader.read(name, List.of()), page, language, remarks);
  }

  /** As it is shown. */
  String name() {
    return name;
  }

  Importing.Imported take(RawFile file, Incoming incoming, String language) {
    try {
      return Importing.of(file, incoming, language, into);
    } catch (UneditableBank e) {
      throw Workbench.uneditable(e.file());
    }
  }

  void write(Importing.Imported imported) {
    Workbench there = bench;
    if (there != null) {
      Workbench changed = there;
      for (BankFile file : imported.files()) {
        changed = changed.with(file);
      }
      there.replaceBy(changed);
      return;
    }
    if (isFile(name)) {
      BankFile only = imported.files().get(0);
      Outputs.write(() -> new OutputFolder(session.world().folder()).write(name, only.text()));
      return;
    }
    Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
    files.put(Scaffold.SCHEMA_FILE, AtomicFile.Content.of(BankSchema.text()));
    for (BankFile file : imported.files()) {
      String below = file.path().substring(name.length() + 1);
      files.put(below, AtomicFile.Content.of(file.text()));
    }
    Scaffold pages = new Scaffold(title(), into.language(), session.messages().language());
    files.put(BankFolderWriter.MAIN_FILE, AtomicFile.Content.of(pages.bank()));
    new BankFolderWriter(session.file(name, Exit.NOT_WRITTEN), name).begin(files);
  }

  private String title() {
    Path last = Path.of(name).getFileName();
    return last == null ? name : last.toString();
  }
}
