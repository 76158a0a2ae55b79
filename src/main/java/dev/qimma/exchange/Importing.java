package dev.qimma.exchange;

import dev.qimma.authoring.writing.Written;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes the questions of a file into a bank: new ones, and what is new of those it has. */
public final class Importing {

  private final BankReader.Loaded before;
  private final String language;
  private final Report report;
  private final QuotePages quotes;
  private final BankPages pages;
  private final List<Arrival> arrivals = new ArrayList<>();

  private Importing(Into into, Report report) {
    this.before = into.bank();
    this.language = into.language();
    this.report = report;
    this.quotes = new QuotePages(before.bank(), language);
    this.pages = new BankPages(into);
  }

  /**
   * Where questions go.
   *
   * @param bank as it was read, without errors
   * @param file that new questions are written into, as it is shown
   * @param language of the plain texts of that file
   * @param remarks the language of remarks in a file that is begun
   */
  public record Into(BankReader.Loaded bank, String file, String language, String remarks) {}

  /**
   * What came of it.
   *
   * @param files of the bank that are new or other than before
   */
  public record Imported(List<Arrival> arrivals, List<BankFile> files, List<Diagnostic> problems) {
    public Imported {
      arrivals = List.copyOf(arrivals);
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }

    /** How many questions came to be that. */
    public long count(Arrival.State state) {
      return arrivals.stream().filter(arrival -> arrival.state() == state).count();
    }
  }

  /** The language of a file's texts: the one said, else the one that most of it is in. */
  public static String language(Incoming incoming, String said) {
    return ToldLanguages.of(incoming.items(), said).usual(incoming.items());
  }

  /**
   * Takes a file in.
   *
   * @param said the language of its texts where it tells none; empty where that is to be guessed
   */
  public static Imported of(RawFile file, Incoming incoming, String said, Into into) {
    Report report = new Report(file.name());
    if (!file.isBinary() && !file.isDecodable()) {
      report.changed(report.at(1), "", "encoding");
    }
    incoming.problems().forEach(report::add);
    Importing importing = new Importing(into, report);
    ToldLanguages languages = ToldLanguages.of(incoming.items(), said);
    List<Item> items = incoming.items().stream().map(languages::tell).toList();
    SettledIds.of(items).forEach(importing::take);
    List<BankFile> files =
        importing.pages.files(importing.quotes.sources(), importing.quotes.quotes());
    return new Imported(importing.arrivals, files, report.problems());
  }

  private void take(Item item) {
    if (CleanTexts.drops(item)) {
      report.changed(item.place(), item.matter().id(), "letters");
    }
    Item clean = quotes.named(known(CleanTexts.of(item)));
    before
        .bank()
        .question(clean.matter().id())
        .ifPresentOrElse(old -> change(old, clean), () -> add(clean));
  }

  /** An objective that the bank does not have stays a word among the tags. */
  private Item known(Item item) {
    String objective = item.matter().objective();
    boolean isKnown = objective.isEmpty() || before.bank().objective(objective).isPresent();
    return isKnown ? item : item.with(Tags.withoutObjective(item.matter()));
  }

  private void add(Item item) {
    Written.Keyed page = new Written.Keyed(new ItemPage(item, language).keys());
    Trial trial = new Trial(item, page, language);
    trial
        .error()
        .ifPresent(
            problem ->
                report.leftOut(item.place(), item.matter().id(), "invalid", problem.message()));
    trial
        .question()
        .ifPresent(
            question -> {
              pages.add(page);
              arrive(question, Arrival.State.NEW);
            });
  }

  private void change(Question question, Item said) {
    Item old = Items.of(question, before.bank());
    Optional<Item> both = Overlay.of(old, said);
    if (both.isEmpty()) {
      report.changed(said.place(), said.matter().id(), "kind", question.kind());
      arrive(question, Arrival.State.KEPT);
      return;
    }
    Map<String, Written> was = new ItemPage(old, language).keys();
    Map<String, Written> is = new ItemPage(both.get(), language).keys();
    Map<String, Written> put = new LinkedHashMap<>(is);
    put.entrySet().removeIf(entry -> entry.getValue().equals(was.get(entry.getKey())));
    Set<String> away = new TreeSet<>(was.keySet());
    away.removeAll(is.keySet());
    if (put.isEmpty() && away.isEmpty()) {
      arrive(question, Arrival.State.UNCHANGED);
      return;
    }
    alsoOfItsKind(question, is, put, away);
    Trial trial = new Trial(both.get(), new Written.Keyed(is), language);
    boolean isEdited = trial.question().isPresent() && pages.edit(question, away, put);
    if (!isEdited) {
      report.changed(said.place(), said.matter().id(), "uneditable");
    }
    arrive(question, isEdited ? Arrival.State.CHANGED : Arrival.State.KEPT);
  }

  /** What makes its kind is written anew as a whole, since it may be written in several ways. */
  private static void alsoOfItsKind(
      Question question, Map<String, Written> is, Map<String, Written> put, Set<String> away) {
    Set<String> own =
        Kinds.all().stream()
            .filter(kind -> kind.name().equals(question.kind()))
            .map(Kind::keys)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    boolean isTouched =
        put.keySet().stream().anyMatch(own::contains) || away.stream().anyMatch(own::contains);
    if (isTouched) {
      is.forEach(
          (key, value) -> {
            if (own.contains(key)) {
              put.put(key, value);
            }
          });
      away.addAll(own);
      away.removeAll(put.keySet());
    }
  }

  private void arrive(Question question, Arrival.State state) {
    arrivals.add(new Arrival(question.card().id(), question.kind(), state));
  }
}
