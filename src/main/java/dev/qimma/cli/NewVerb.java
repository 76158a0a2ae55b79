package dev.qimma.cli;

import dev.qimma.authoring.writing.Scaffold;
import dev.qimma.files.AtomicFile;
import dev.qimma.report.BankSchema;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.text.Message;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Begins a bank. */
@Command(
    name = "new",
    description = "Begin a bank with one question in it; or, with “question”, add a question.",
    subcommands = NewQuestionVerb.class,
    footer = {"", "Examples:", "  qimma new water --lang en", "  qimma new question --bank water"})
final class NewVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The folder to make.")
  String folder = "";

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What the bank is called. Default: like its folder.")
  String title = "";

  @Override
  public Integer call() {
    String wanted = ContentLanguage.taken(root.options);
    Session session = root.session();
    if (folder.isBlank()) {
      throw new Failure(
          Exit.USAGE, Message.of("new.no-folder"), Message.of("new.no-folder.remedy"));
    }
    Path path = session.file(folder, Exit.NOT_WRITTEN);
    BankFolderWriter writer = new BankFolderWriter(path, folder);
    writer.requireNew();
    Path last = path.getFileName();
    String called = title.isBlank() ? String.valueOf(last == null ? folder : last) : title.strip();
    String remarks = session.messages().language();
    Scaffold pages = new Scaffold(called, wanted.isEmpty() ? remarks : wanted, remarks);
    Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
    files.put(Scaffold.SCHEMA_FILE, AtomicFile.Content.of(BankSchema.text()));
    files.put("questions.yaml", AtomicFile.Content.of(pages.sample()));
    files.put(BankFolderWriter.MAIN_FILE, AtomicFile.Content.of(pages.bank()));
    writer.begin(files);
    View view = session.view();
    Document.Builder page = Document.builder();
    String written = String.join(", ", writer.written());
    page.text(Style.PLAIN, view.say("author.wrote-in", folder, written));
    String shown = CommandWords.quoted(folder);
    NextStep.add(page, "import.next-question", "qimma new question --bank " + shown, view);
    NextStep.add(page, "import.next-check", "qimma check " + shown, view);
    session.print(page.build());
    return Exit.DONE;
  }
}
