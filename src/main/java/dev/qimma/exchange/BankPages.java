package dev.qimma.exchange;

import dev.qimma.authoring.writing.ItemEdit;
import dev.qimma.authoring.writing.PageEdit;
import dev.qimma.authoring.writing.Scaffold;
import dev.qimma.authoring.writing.Written;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a bank while questions are taken into it. */
final class BankPages {

  private final Importing.Into into;
  private final Map<String, BankFile> before = new LinkedHashMap<>();
  private final Map<String, BankFile> files;
  private final List<Written.Keyed> added = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();

  BankPages(Importing.Into into) {
    this.into = into;
    into.bank().files().forEach(file -> before.put(file.path(), file));
    this.files = new LinkedHashMap<>(before);
  }

  /** A change of a question, by the line in which it began before all of them. */
  private record Pending(String file, int line, Set<String> away, Map<String, Written> put) {}

  void add(Written.Keyed item) {
    added.add(item);
  }

  /** Changes a question; false where an edit cannot do it. */
  boolean edit(Question question, Set<String> away, Map<String, Written> put) {
    Pending change =
        new Pending(question.card().span().file(), question.card().span().line(), away, put);
    boolean isPossible =
        Optional.ofNullable(before.get(change.file()))
            .flatMap(file -> ItemEdit.edit(file, change.line(), away, put))
            .isPresent();
    if (isPossible) {
      pending.add(change);
    }
    return isPossible;
  }

  /** The files that are other than before, with new sources and quotes. */
  List<BankFile> files(Map<String, Written> sources, Map<String, Written> quotes) {
    // From the last to the first, so that each is where it was.
    pending.stream()
        .sorted(Comparator.comparingInt(Pending::line).reversed())
        .forEach(
            change ->
                Optional.ofNullable(files.get(change.file()))
                    .flatMap(
                        file -> ItemEdit.edit(file, change.line(), change.away(), change.put()))
                    .ifPresent(file -> files.put(file.path(), file)));
    if (!added.isEmpty() || !sources.isEmpty() || !quotes.isEmpty()) {
      files.put(into.file(), appended(sources, quotes));
    }
    return files.values().stream()
        .filter(file -> !Optional.ofNullable(before.get(file.path())).equals(Optional.of(file)))
        .toList();
  }

  private BankFile appended(Map<String, Written> sources, Map<String, Written> quotes) {
    BankFile there = files.get(into.file());
    if (there == null) {
      return begun(sources, quotes);
    }
    BankFile file = there;
    file = put(file, "sources", sources);
    file = put(file, "quotes", quotes);
    if (!added.isEmpty()) {
      file = PageEdit.append(file, "questions", added).orElseThrow(this::uneditable);
    }
    return file;
  }

  private BankFile put(BankFile file, String section, Map<String, Written> entries) {
    BankFile edited = file;
    for (Map.Entry<String, Written> entry : entries.entrySet()) {
      edited =
          PageEdit.put(edited, section, entry.getKey(), entry.getValue())
              .orElseThrow(this::uneditable);
    }
    return edited;
  }

  private UneditableBank uneditable() {
    return new UneditableBank(into.file());
  }

  /** A file that is not there yet. */
  private BankFile begun(Map<String, Written> sources, Map<String, Written> quotes) {
    StringBuilder text =
        new StringBuilder(new Scaffold("", into.language(), into.remarks()).imported());
    section("sources", sources, text);
    section("quotes", quotes, text);
    text.append("questions:\n");
    String between = "";
    for (Written.Keyed item : added) {
      text.append(between);
      new Written.Several(List.of(item))
          .block()
          .lines()
          .forEach(line -> text.append("  ").append(line).append('\n'));
      between = "\n";
    }
    return new BankFile(into.file(), text.toString());
  }

  private static void section(String name, Map<String, Written> entries, StringBuilder text) {
    if (!entries.isEmpty()) {
      text.append(name).append(":\n");
      new Written.Keyed(entries)
          .block()
          .lines()
          .forEach(line -> text.append("  ").append(line).append('\n'));
      text.append('\n');
    }
  }
}
