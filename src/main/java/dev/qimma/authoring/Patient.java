package dev.qimma.authoring;

import dev.qimma.bank.LocatedPassage;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.edit.Edit;
import dev.qimma.edit.Edits;
import dev.qimma.source.SourceText;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that is being mended, step by step. */
final class Patient {

  /** Where something was mended, counted in the text as it is after all later steps. */
  private record Scar(int at, Message what) {}

  private final BankFile original;
  private @Nullable Manuscript manuscript;
  private String text;
  private List<Scar> scars = new ArrayList<>();

  Patient(BankFile original) {
    this.original = original;
    this.text = original.text().replace("\r\n", "\n");
    this.manuscript = Manuscript.of(text).orElse(null);
  }

  BankFile file() {
    return new BankFile(original.path(), text);
  }

  boolean isReadable(List<Diagnostic> diagnostics) {
    return manuscript != null && Repair.isYaml(original.path(), diagnostics);
  }

  Manuscript manuscript() {
    Manuscript read = manuscript;
    if (read == null) {
      throw new IllegalStateException(original.path() + " cannot be read");
    }
    return read;
  }

  Pass names(List<Diagnostic> diagnostics) {
    return RenameKeys.of(original.path(), manuscript(), diagnostics);
  }

  Pass ids(MadeIds ids) {
    return ids.of(original.path(), manuscript());
  }

  Pass contexts(Collection<LocatedPassage> passages, Map<String, SourceText> texts) {
    return TellApart.of(original.path(), manuscript(), passages, texts);
  }

  /** Makes the changes of a pass, unless the file could not be read any more. */
  void undergo(Pass pass) {
    List<Mend> mends = pass.mends(manuscript());
    List<Edit> edits = mends.stream().flatMap(mend -> mend.edits().stream()).toList();
    String edited = Edits.apply(text, edits);
    Optional<Manuscript> read = Manuscript.of(edited);
    if (read.isPresent() && !edits.isEmpty()) {
      List<Scar> all = new ArrayList<>();
      scars.forEach(scar -> all.add(new Scar(moved(scar.at(), true, edits), scar.what())));
      mends.forEach(mend -> all.add(new Scar(moved(mend.at(), false, edits), mend.what())));
      scars = all;
      text = edited;
      manuscript = read.get();
    }
  }

  /** Where a place is after edits; what is put in right there moves what stood there before. */
  private static int moved(int at, boolean wasThere, List<Edit> edits) {
    int by = 0;
    for (Edit edit : edits) {
      if (edit.end() <= at && (wasThere || edit.start() < at)) {
        by += edit.replacement().length() - (edit.end() - edit.start());
      }
    }
    return at + by;
  }

  Optional<Mended> mended() {
    if (scars.isEmpty()) {
      return Optional.empty();
    }
    Places places = new Places(text);
    List<Mended.Done> done =
        scars.stream()
            .sorted(Comparator.comparingInt(Scar::at))
            .map(scar -> new Mended.Done(places.span(original.path(), scar.at()), scar.what()))
            .toList();
    boolean isOfWindows = original.text().contains("\r\n");
    return Optional.of(new Mended(original, isOfWindows ? text.replace("\n", "\r\n") : text, done));
  }
}
