package dev.qimma.bank.ready;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.bank.Objective;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.source.Passage;
import dev.qimma.source.Source;
import dev.qimma.text.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A bank and the print of the files it was read from. Whoever holds files of the same print has the
 * same bank; of another print, another program, or where a byte is wrong, there is none. What
 * several questions have in common stands in a {@link Pool}, so that each can be made alone.
 */
public final class ReadyBank {

  private static final String MARK = "qimma-ready 3";

  private ReadyBank() {}

  /**
   * As bytes, with the warnings of its reader; empty where there are errors, which somebody is
   * about to mend, or where something is said with what cannot be kept.
   *
   * @param stamp of the program, which changes when the reading of banks does
   * @param print of the files
   */
  public static Optional<byte[]> bytes(BankReader.Loaded loaded, String stamp, String print) {
    if (loaded.hasErrors()) {
      return Optional.empty();
    }
    try {
      Ink body = body(loaded);
      CRC32 sum = new CRC32();
      body.pieces().forEach(sum::update);
      Ink whole = new Ink();
      whole.text(MARK);
      whole.text(stamp);
      whole.text(print);
      whole.number((int) sum.getValue());
      whole.all(body);
      return Optional.of(whole.all());
    } catch (Unkept e) {
      return Optional.empty();
    }
  }

  private static Ink body(BankReader.Loaded loaded) {
    Bank bank = loaded.bank();
    BankWriter writer = new BankWriter();
    writer.text(bank.name());
    writer.value(bank.title());
    writer.value(bank.location());
    writer.ordered(bank.sources());
    writer.ordered(bank.objectives());
    writer.value(bank.terms());
    writer.value(bank.allowed());
    writer.number(bank.passages().size());
    bank.passages()
        .forEach(
            (name, located) -> {
              writer.text(name);
              writer.value(located.passage());
              writer.number(loaded.files().indexOf(located.file()));
              writer.value(located.exact());
            });
    writer.questions(bank.questions());
    writer.list(loaded.diagnostics());
    return writer.all();
  }

  /**
   * The bank; empty where it is of other files or another program, or not whole.
   *
   * @param files that have that print
   */
  public static Optional<BankReader.Loaded> of(
      byte[] bytes, String stamp, String print, List<BankFile> files) {
    try {
      Cursor cursor = new Cursor(bytes);
      if (!cursor.text().equals(MARK)
          || !cursor.text().equals(stamp)
          || !cursor.text().equals(print)) {
        return Optional.empty();
      }
      int kept = cursor.number();
      CRC32 sum = new CRC32();
      sum.update(bytes, cursor.place(), bytes.length - cursor.place());
      return (int) sum.getValue() == kept
          ? Optional.of(loaded(Pool.read(cursor), files))
          : Optional.empty();
    } catch (Unkept | ClassCastException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("unchecked")
  private static BankReader.Loaded loaded(Pool pool, List<BankFile> files) {
    BankParser parser = pool.parser(pool.end());
    Bank bank = bank(parser, files);
    return new BankReader.Loaded(bank, files, (List<Diagnostic>) (List<?>) parser.list());
  }

  @SuppressWarnings("unchecked")
  private static Bank bank(BankParser parser, List<BankFile> files) {
    String name = parser.text();
    Localized title = (Localized) parser.some();
    Span location = (Span) parser.some();
    Map<String, Source> sources = (Map<String, Source>) (Map<String, ?>) parser.ordered();
    Map<String, Objective> objectives = (Map<String, Objective>) (Map<String, ?>) parser.ordered();
    Map<String, Localized> terms = (Map<String, Localized>) parser.some();
    Set<Rule> allowed = (Set<Rule>) parser.some();
    return new Bank(
        name,
        title,
        location,
        sources,
        passages(parser, files),
        objectives,
        terms,
        allowed,
        parser.questions());
  }

  private static Map<String, LocatedPassage> passages(BankParser parser, List<BankFile> files) {
    Map<String, LocatedPassage> passages = new LinkedHashMap<>();
    int size = parser.number();
    for (int i = 0; i < size; i++) {
      String name = parser.text();
      Passage passage = (Passage) parser.some();
      BankFile file = files.get(parser.number());
      passages.put(name, new LocatedPassage(passage, file, (Node.Scalar) parser.some()));
    }
    return passages;
  }
}
