package dev.qimma.authoring;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import dev.qimma.edit.Edit;
import dev.qimma.edit.Edits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a bank's files. A change that would make a file say something else, other
 * than by an id that was missing, is not made.
 */
public final class CanonicalForm {

  static final List<Pass> PASSES =
      List.of(
          new QuoteUnsafe(),
          new OpenLists(),
          new Indentation(),
          new PlainSpaces(),
          new TrimLines(),
          new EndFile());

  private CanonicalForm() {}

  /** Of every file of a bank. */
  public static List<Canonical> of(String bank, List<BankFile> files) {
    List<BankFile> unix = files.stream().map(CanonicalForm::withLineFeeds).toList();
    List<Diagnostic> diagnostics = BankReader.read(bank, unix).diagnostics();
    Map<BankFile, Manuscript> readable = new LinkedHashMap<>();
    for (BankFile file : unix) {
      Manuscript.of(file.text())
          .filter(manuscript -> told(file, diagnostics, Rule.NOT_YAML).isEmpty())
          .ifPresent(manuscript -> readable.put(file, manuscript));
    }
    MadeIds ids = new MadeIds(diagnostics, readable.values());
    List<Canonical> all = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      all.add(canonical(files.get(i), readable.get(unix.get(i)), ids, diagnostics));
    }
    return all;
  }

  /** Line ends of other systems mean the same in YAML. */
  private static BankFile withLineFeeds(BankFile file) {
    String text = file.text().replace("\r\n", "\n").replace('\r', '\n');
    return new BankFile(file.path(), text);
  }

  private static Canonical canonical(
      BankFile file, @Nullable Manuscript read, MadeIds ids, List<Diagnostic> diagnostics) {
    if (read == null) {
      List<Diagnostic> faults = new ArrayList<>(told(file, diagnostics, Rule.NOT_YAML));
      faults.addAll(told(file, diagnostics, Rule.FORBIDDEN_CHARACTER));
      return new Canonical(file, file.text(), faults);
    }
    return new Canonical(file, formed(read, ids.of(file.path(), read)), List.of());
  }

  private static List<Diagnostic> told(BankFile file, List<Diagnostic> diagnostics, Rule rule) {
    return diagnostics.stream()
        .filter(d -> d.rule() == rule && d.severity() == Severity.ERROR)
        .filter(d -> d.span().file().equals(file.path()))
        .toList();
  }

  private static String formed(Manuscript read, Pass ids) {
    Manuscript file = after(read, ids);
    for (Pass pass : PASSES) {
      file = after(file, pass);
    }
    return file.text();
  }

  private static Manuscript after(Manuscript file, Pass pass) {
    List<Edit> edits = pass.mends(file).stream().flatMap(mend -> mend.edits().stream()).toList();
    if (edits.isEmpty()) {
      return file;
    }
    return Manuscript.of(Edits.apply(file.text(), edits))
        .filter(edited -> Meaning.isKept(file.root(), edited.root()))
        .orElse(file);
  }
}
