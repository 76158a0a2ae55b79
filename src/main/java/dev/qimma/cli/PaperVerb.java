package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.files.OutputFolder;
import dev.qimma.paper.Paper;
import dev.qimma.paper.PaperFile;
import dev.qimma.paper.Version;
import dev.qimma.question.Question;
import dev.qimma.quiz.Selection;
import dev.qimma.report.PaperMarkdown;
import dev.qimma.report.page.PaperPages;
import dev.qimma.report.page.PaperSize;
import dev.qimma.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes an exam to be printed. */
@Command(
    name = "paper",
    description = "Write an exam to print: versions, answer sheets and keys.",
    footer = {
      "",
      "Examples:",
      "  qimma paper -n 20 --seed 7 --versions 2 --title \"Week 3\" --out exam",
      "  qimma grade --paper exam/paper.yaml responses.csv"
    })
final class PaperVerb implements Callable<Integer> {

  private static final String HTML = "html";

  @ParentCommand Root root = Root.NONE;

  @Mixin FilterOptions filters = new FilterOptions();

  @Option(
      names = "--versions",
      paramLabel = "COUNT",
      description = "Versions A, B and so on, each in an order of its own. Default: 2.")
  int versions = 2;

  @Option(names = "--format", paramLabel = "html|markdown", description = "Default: html.")
  String format = HTML;

  @Option(names = "--size", paramLabel = "a4|letter", description = "Of the paper. Default: a4.")
  String size = PaperSize.A4.word();

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "The heading. Default: the title of the bank.")
  String title = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "As it is to be printed. Default: a line to write it on.")
  String date = "";

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "The folder for the files: A.html, A-sheet.html, A-key.html, paper.yaml.")
  String out = "";

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, HTML, Format.MARKDOWN);
    PaperSize sheets =
        PaperSize.parse(size)
            .orElseThrow(() -> wrong("--size", size, String.join(", ", PaperSize.words())));
    if (versions < 1 || versions > Paper.MOST_VERSIONS) {
      throw wrong("--versions", String.valueOf(versions), "1 to " + Paper.MOST_VERSIONS);
    }
    List<Bank> banks = session.banks();
    long seed = session.seed();
    Selection selection = filters.selection(true, () -> Flags.of(session));
    List<Question> asked = selection.only(PaperVerb::isPrinted).from(banks, seed);
    if (asked.isEmpty()) {
      throw FilterOptions.nothing(selection.from(banks, seed));
    }
    boolean isShuffled = !filters.order.equals("file");
    Paper paper = Paper.of(title(session, banks), date, seed, asked, versions, isShuffled);
    write(session, files(session, paper, sheets));
    tell(session, paper, asked.size());
    int cards = selection.only(question -> !isPrinted(question)).from(banks, seed).size();
    if (cards > 0 && filters.count == null) {
      session.tell(Message.of("paper.cards", cards));
    }
    return Exit.DONE;
  }

  /** What is turned over cannot be answered on paper. */
  private static boolean isPrinted(Question question) {
    return question.prompt().back().isBlank();
  }

  private static Failure wrong(String flag, String value, String known) {
    return new Failure(Exit.USAGE, Message.of("setting.one-of", flag, value, known));
  }

  private String title(Session session, List<Bank> banks) {
    String lead = languages(session).get(0);
    return title.isBlank()
        ? banks.stream().map(bank -> bank.title().in(lead)).collect(Collectors.joining(" · "))
        : title.strip();
  }

  /** The languages of the content; where there are two, that of the interface leads. */
  private static List<String> languages(Session session) {
    String spoken = session.messages().language();
    return session.settings().languages().stream()
        .sorted((one, other) -> Boolean.compare(other.equals(spoken), one.equals(spoken)))
        .toList();
  }

  private Map<String, String> files(Session session, Paper paper, PaperSize sheets) {
    Map<String, String> files = new LinkedHashMap<>();
    List<String> languages = languages(session);
    PaperMarkdown texts = new PaperMarkdown(paper, languages);
    PaperPages pages = new PaperPages(paper, languages, sheets);
    boolean isHtml = format.equals(HTML);
    String ending = isHtml ? ".html" : ".md";
    for (Version version : paper.versions()) {
      String name = version.name();
      files.put(name + ending, isHtml ? pages.exam(version) : texts.exam(version));
      files.put(name + "-sheet" + ending, isHtml ? pages.sheet(version) : texts.sheet(version));
      files.put(name + "-key" + ending, isHtml ? pages.key(version) : texts.key(version));
    }
    files.put(PaperFile.NAME, PaperFile.text(paper, session.messages()));
    return files;
  }

  private void write(Session session, Map<String, String> files) {
    OutputFolder folder = new OutputFolder(session.file(out, Exit.NOT_WRITTEN));
    Outputs.write(() -> files.forEach(folder::write));
  }

  private void tell(Session session, Paper paper, int questions) {
    session.say("paper.written", paper.versions().size(), out);
    session.say("paper.facts", questions, paper.versions().get(0).points().plain());
    session.say("paper.seed", Long.toString(paper.seed()));
  }
}
