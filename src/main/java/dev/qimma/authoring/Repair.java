package dev.qimma.authoring;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import dev.qimma.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Mends what is wrong with a bank's files wherever it is sure how. */
public final class Repair {

  private final String bank;
  private final Map<String, SourceText> texts;
  private final List<Patient> patients = new ArrayList<>();

  private Repair(String bank, List<BankFile> files, Map<String, SourceText> texts) {
    this.bank = bank;
    this.texts = texts;
    files.forEach(file -> patients.add(new Patient(file)));
  }

  /**
   * The files of a bank as mended, those of which nothing was mended left out.
   *
   * @param texts of sources that are at hand, by their ids
   */
  public static List<Mended> of(String bank, List<BankFile> files, Map<String, SourceText> texts) {
    return new Repair(bank, files, texts).mended();
  }

  private List<Mended> mended() {
    List<Diagnostic> before = read().diagnostics();
    patients.removeIf(patient -> !patient.isReadable(before));
    each((patient, read, ids) -> patient.names(read.diagnostics()));
    each((patient, read, ids) -> new KeyAnswers());
    each((patient, read, ids) -> new QuoteUnsafe());
    each((patient, read, ids) -> patient.ids(ids));
    each((patient, read, ids) -> patient.contexts(read.bank().passages().values(), texts));
    each((patient, read, ids) -> new OpenLists());
    return patients.stream().flatMap(patient -> patient.mended().stream()).toList();
  }

  private interface Step {
    Pass pass(Patient patient, BankReader.Loaded read, MadeIds ids);
  }

  /** All of the bank is read anew before each step. */
  private void each(Step step) {
    BankReader.Loaded read = read();
    Collection<Manuscript> all = patients.stream().map(Patient::manuscript).toList();
    MadeIds ids = new MadeIds(read.diagnostics(), all);
    patients.forEach(patient -> patient.undergo(step.pass(patient, read, ids)));
  }

  private BankReader.Loaded read() {
    return BankReader.read(bank, patients.stream().map(Patient::file).toList());
  }

  static boolean isYaml(String path, List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .noneMatch(d -> d.rule() == Rule.NOT_YAML && d.span().file().equals(path));
  }
}
