package dev.qimma.cli;

import dev.qimma.authoring.writing.BankName;
import dev.qimma.authoring.writing.PageEdit;
import dev.qimma.authoring.writing.Paragraph;
import dev.qimma.authoring.writing.Scaffold;
import dev.qimma.authoring.writing.TextLanguage;
import dev.qimma.authoring.writing.Written;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.files.AtomicFile;
import dev.qimma.report.BankSchema;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.source.Source;
import dev.qimma.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a text in as a source: into a bank that is there, or into a new one. */
@Command(
    name = "import",
    description = "Begin a bank with a text, or add the text to a bank as a source.",
    footer = {
      "",
      "Examples:",
      "  qimma source import article.txt",
      "  qimma source import second.txt --into article --title \"The second article\""
    })
final class SourceImportVerb implements Callable<Integer> {

  @ParentCommand SourceVerb source = new SourceVerb();

  @Parameters(paramLabel = "FILE", description = "A text in UTF-8.")
  String file = "";

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What the text is called. Default: its first line, if that is short.")
  String title = "";

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The name to refer to it by. Default: made from the name of the file.")
  String id = "";

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = "The bank. Default: a new folder here, called like the file.")
  String into = "";

  @Override
  public Integer call() {
    String wanted = ContentLanguage.taken(source.root.options);
    Session session = source.root.session();
    ImportedText read = ImportedText.read(file, session.file(file, Exit.UNREADABLE));
    String language = wanted.isEmpty() ? TextLanguage.of(read.text()) : wanted;
    String name = BankName.of(withoutEnding(file), Integer.MAX_VALUE);
    String folder = into.isEmpty() ? (name.isEmpty() ? "bank" : name) : into;
    Path bank = session.file(folder, Exit.NOT_WRITTEN);
    BankFolderWriter writer = new BankFolderWriter(bank, folder);
    boolean isThere = Files.isRegularFile(bank.resolve(BankFolderWriter.MAIN_FILE));
    String called = title.isBlank() ? titleOf(read.text()) : title.strip();
    Entry entry = new Entry(read, name, called, language);
    if (isThere) {
      add(session, folder, writer, entry);
    } else {
      begin(session, writer, entry);
    }
    session.print(told(session, writer, entry, wanted.isEmpty(), folder));
    return Exit.DONE;
  }

  /** What is to be a source. */
  private record Entry(ImportedText read, String name, String title, String language) {

    Written.Keyed written(String file) {
      Map<String, Written> keys = new LinkedHashMap<>();
      keys.put("title", new Written.Words(title));
      keys.put("file", new Written.Words(file));
      keys.put("sha256", new Written.Words(read.sha256()));
      keys.put("lang", new Written.Words(language));
      return new Written.Keyed(keys);
    }
  }

  private String id(Entry entry, Collection<String> taken) {
    if (id.isBlank()) {
      return BankName.free(entry.name().isEmpty() ? "source" : entry.name(), taken);
    }
    if (taken.contains(id)) {
      throw new Failure(
          Exit.USAGE, Message.of("import.id-taken", id), Message.of("import.id-taken.remedy"));
    }
    return id.strip();
  }

  private void begin(Session session, BankFolderWriter writer, Entry entry) {
    writer.requireNew();
    String copy = writer.freeName(entry.name());
    Scaffold pages = new Scaffold(entry.title(), entry.language(), session.messages().language());
    String main = pages.bank(id(entry, List.of()), entry.written(copy));
    Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
    files.put(copy, entry.read().copy());
    files.put(Scaffold.SCHEMA_FILE, AtomicFile.Content.of(BankSchema.text()));
    files.put("questions.yaml", AtomicFile.Content.of(pages.questions()));
    files.put(BankFolderWriter.MAIN_FILE, AtomicFile.Content.of(main));
    writer.begin(files);
  }

  private void add(Session session, String folder, BankFolderWriter writer, Entry entry) {
    Workbench bench = Workbench.at(session, folder);
    BankReader.Loaded loaded = bench.loaded();
    Optional<Source> same =
        loaded.bank().sources().values().stream()
            .filter(one -> one.sha256().equals(entry.read().sha256()))
            .findFirst();
    if (same.isPresent()) {
      throw new Failure(Exit.USAGE, Message.of("import.again", same.get().id(), folder));
    }
    String name = id(entry, loaded.bank().sources().keySet());
    String copy = writer.freeName(entry.name());
    BankFile edited =
        PageEdit.put(bench.main(), "sources", name, entry.written(copy))
            .orElseThrow(() -> Workbench.uneditable(bench.main().path()));
    writer.copy(entry.read().copy(), entry.name());
    bench.replaceBy(bench.with(edited));
    writer.tell(BankFolderWriter.MAIN_FILE);
  }

  /** The first line, where it looks like a heading; else the name of the file. */
  private String titleOf(String text) {
    String first = text.strip().lines().findFirst().orElse("").strip();
    boolean isHeading = first.codePointCount(0, first.length()) <= LONGEST_HEADING;
    String plain = first.replaceFirst("^#+ *", "");
    return isHeading && !plain.isBlank() && !plain.matches(".*[.!?؟。]")
        ? plain
        : withoutEnding(file);
  }

  private static final int LONGEST_HEADING = 80;

  private static String withoutEnding(String file) {
    Path last = Path.of(file).getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Document told(
      Session session, BankFolderWriter writer, Entry entry, boolean isGuessed, String folder) {
    View view = session.view();
    List<Paragraph> paragraphs = Paragraph.of(entry.read().text());
    Document.Builder page = Document.builder();
    page.text(
        Style.QUIET, view.say("author.wrote-in", folder, String.join(", ", writer.written())));
    page.text(Style.HEADING, view.say("import.paragraphs", paragraphs.size(), entry.title()));
    String language = isGuessed ? "import.guessed" : "import.language";
    page.text(Style.QUIET, view.say(language, entry.language())).gap();
    for (Paragraph one : paragraphs) {
      page.item(
          new Run(String.format(java.util.Locale.ROOT, "%4d  ", one.number()), Style.KEY),
          Run.of(one.text()));
    }
    page.gap().text(Style.PLAIN, view.say("import.next"));
    String shown = CommandWords.quoted(folder);
    NextStep.add(page, "import.next-question", "qimma new question --bank " + shown, view);
    NextStep.add(page, "import.next-quote", "qimma quote add --bank " + shown, view);
    NextStep.add(page, "import.next-check", "qimma check " + shown, view);
    return page.build();
  }
}
