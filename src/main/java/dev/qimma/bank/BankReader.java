package dev.qimma.bank;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Portions;
import dev.qimma.bank.yaml.Texts;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Severity;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.AnswerRules;
import dev.qimma.question.Question;
import dev.qimma.question.Vocabulary;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import dev.qimma.work.ManyHands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

  /** Bytes of all files together from which on several threads read them. */
  private static final long MUCH = 1 << 19;

  private final String name;
  private final boolean isMuch;
  private final Problems problems = new Problems();
  private final Header header = new Header(problems);
  private final List<EnteredFile> entered = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private BankReader(String name, boolean isMuch) {
    this.name = name;
    this.isMuch = isMuch;
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
    return read(name, files, unread, isMuch(files), Portions.SIZE);
  }

  /**
   * Reads a bank.
   *
   * @param isMuch whether several threads are to do so
   * @param size bytes of a part of a file that is read by itself, about
   */
  static Loaded read(
      String name, List<BankFile> files, List<Diagnostic> unread, boolean isMuch, int size) {
    return new BankReader(name, isMuch)
        .read(files, file -> OpenFile.divided(file, size), unread)
        .or(() -> new BankReader(name, isMuch).read(files, OpenFile::whole, unread))
        .orElseThrow();
  }

  private static boolean isMuch(List<BankFile> files) {
    return files.stream().mapToLong(BankFile::length).sum() >= MUCH;
  }

  /** The bank; empty where a file was divided that can only be read as a whole. */
  private Optional<Loaded> read(
      List<BankFile> files, Function<BankFile, OpenFile> opening, List<Diagnostic> unread) {
    unread.forEach(problems::add);
    if (!unread.isEmpty()) {
      header.lost().add(Lost.EVERYTHING);
    }
    List<OpenFile> open = ManyHands.each(files, isMuch, opening);
    open.forEach(this::note);
    open.forEach(this::enter);
    header.close();
    Optional<List<Question>> questions = readQuestions();
    entered.forEach(file -> file.top().reportUnknown(FILE_KEYS));
    return questions.map(all -> new Loaded(bank(files, all), files, problems.sorted()));
  }

  private Bank bank(List<BankFile> files, List<Question> questions) {
    return new Bank(
        name,
        header.title(),
        Span.at(files.isEmpty() ? name : files.get(0).path(), 1, 1),
        header.sources(),
        header.passages(),
        header.objectives(),
        header.terms(),
        entered.stream().findFirst().map(file -> file.defaults().allowed()).orElse(Set.of()),
        Questions.of(questions));
  }

  private void note(OpenFile open) {
    problems.addAll(open.problems());
    header.lost().add(open.lost());
  }

  /** The language and rules of the bank's first file hold in all of them. */
  private void enter(OpenFile open) {
    if (open.root().isEmpty()) {
      return;
    }
    Defaults outer = entered.isEmpty() ? anyBank() : entered.get(0).defaults();
    Wordings wordings = new Wordings(outer.language(), "", problems);
    NodeFields top = new NodeFields(open.root().get(), wordings, "", problems);
    Defaults own = DefaultsReader.read(top, outer);
    entered.add(new EnteredFile(open, top, own));
    header.enter(open.file(), own);
    header.read(top);
    Texts.collect(open.root().get(), texts);
  }

  private Defaults anyBank() {
    Vocabulary vocabulary = new Vocabulary(() -> texts);
    return new Defaults(
        Localized.ENGLISH,
        "",
        new AnswerRules(Folding.STANDARD, true, false, vocabulary),
        Set.of(),
        null);
  }

  /** The questions; empty where a part could not be read by itself. */
  private Optional<List<Question>> readQuestions() {
    List<Part> parts = new ArrayList<>();
    entered.forEach(file -> parts.addAll(file.parts(name, header)));
    QuestionList questions = new QuestionList(header, problems);
    for (Optional<Part.Read> read : ManyHands.each(parts, isMuch, Part::read)) {
      if (read.isEmpty()) {
        return Optional.empty();
      }
      problems.addAll(read.get().problems());
      texts.addAll(read.get().texts());
      read.get().questions().forEach(questions::add);
    }
    return Optional.of(questions.questions());
  }
}
