package dev.qimma.bank;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Severity;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.AnswerRules;
import dev.qimma.question.Question;
import dev.qimma.question.Vocabulary;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the files of one bank. */
public final class BankReader {

  /** What may stand at the top of a file. */
  static final Set<String> FILE_KEYS =
      Set.of(
          "qimma",
          "title",
          "lang",
          "topic",
          "sources",
          "quotes",
          "objectives",
          "terms",
          "questions",
          "credit",
          "fold",
          "spelling",
          "letters",
          "allow");

  private final String name;
  private final Problems problems = new Problems();
  private final Header header = new Header(problems);
  private final Map<BankFile, Node.Mapping> roots = new LinkedHashMap<>();
  private final Map<BankFile, NodeFields> tops = new LinkedHashMap<>();
  private final Map<BankFile, Defaults> defaults = new LinkedHashMap<>();

  private BankReader(String name) {
    this.name = name;
  }

  /** A bank as far as it could be read, and all that is wrong with it. */
  public record Loaded(Bank bank, List<BankFile> files, List<Diagnostic> diagnostics) {

    public Loaded {
      files = List.copyOf(files);
      diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
      return !diagnostics.isEmpty() && errors() > 0;
    }

    public long errors() {
      return diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
    }
  }

  /**
   * Reads a bank.
   *
   * @param files with the one that holds the bank's own facts first
   */
  public static Loaded read(String name, List<BankFile> files) {
    return read(name, files, List.of());
  }

  /**
   * Reads a bank.
   *
   * @param unread what is wrong with files that could not be read at all
   */
  public static Loaded read(String name, List<BankFile> files, List<Diagnostic> unread) {
    BankReader reader = new BankReader(name);
    unread.forEach(reader.problems::add);
    if (!unread.isEmpty()) {
      reader.header.lost().add(Lost.EVERYTHING);
    }
    return reader.read(files);
  }

  private Loaded read(List<BankFile> files) {
    files.forEach(this::readRoot);
    roots.forEach(this::readHeader);
    header.close();
    List<Question> questions = readQuestions();
    header.close();
    tops.values().forEach(top -> top.reportUnknown(FILE_KEYS));
    Bank bank =
        new Bank(
            name,
            header.title(),
            Span.at(files.isEmpty() ? name : files.get(0).path(), 1, 1),
            header.sources(),
            header.passages(),
            header.objectives(),
            header.terms(),
            defaults.values().stream().findFirst().map(Defaults::allowed).orElse(Set.of()),
            Questions.of(questions));
    return new Loaded(bank, files, problems.sorted());
  }

  private void readRoot(BankFile file) {
    Salvage.Read read = Salvage.read(file, problems);
    read.root().ifPresent(root -> roots.put(file, root));
    header.lost().add(read.lost());
  }

  /** The language and rules of the bank's first file hold in all of them. */
  private void readHeader(BankFile file, Node.Mapping root) {
    Defaults outer =
        defaults.isEmpty()
            ? new Defaults(
                Localized.ENGLISH,
                "",
                new AnswerRules(
                    Folding.STANDARD, true, false, new Vocabulary(() -> Texts.of(roots.values()))),
                Set.of(),
                null)
            : defaults.values().iterator().next();
    Wordings wordings = new Wordings(outer.language(), "", problems);
    NodeFields fields = new NodeFields(root, wordings, "", problems);
    Defaults own = DefaultsReader.read(fields, outer);
    defaults.put(file, own);
    tops.put(file, fields);
    header.enter(file, own);
    header.read(fields);
  }

  private List<Question> readQuestions() {
    QuestionReader reader = new QuestionReader(name, header, problems);
    List<Question> questions = new ArrayList<>();
    tops.forEach(
        (file, top) -> {
          Defaults own = defaults.getOrDefault(file, defaults.values().iterator().next());
          header.enter(file, own);
          top.mappings("questions")
              .forEach(node -> reader.read(node, own).ifPresent(questions::add));
        });
    return questions;
  }
}
