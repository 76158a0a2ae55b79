package dev.qimma.exchange;

import dev.qimma.authoring.writing.Written;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Severity;
import dev.qimma.question.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One question in a bank of its own, before it is let into another. */
final class Trial {

  private static final String SOURCE = "source";

  private final BankReader.Loaded loaded;

  /** Reads a question as it would stand in a file of that language. */
  Trial(Item item, Written question, String language) {
    Map<String, Written> keys = new LinkedHashMap<>();
    keys.put("lang", new Written.Words(language));
    Map<String, Written> quotes = new LinkedHashMap<>();
    item.matter().quotes().forEach(quote -> quotes.put(quote.id(), quoted()));
    if (!quotes.isEmpty()) {
      keys.put("sources", keyed(SOURCE, keyed("title", new Written.Words(SOURCE))));
      keys.put("quotes", new Written.Keyed(quotes));
    }
    String objective = item.matter().objective();
    if (!objective.isEmpty()) {
      keys.put("objectives", keyed(objective, keyed("statement", new Written.Words(objective))));
    }
    keys.put("questions", new Written.Several(List.of(question)));
    String text = String.join("\n", new Written.Keyed(keys).block().lines()) + "\n";
    this.loaded = BankReader.read("import", List.of(new BankFile("import.yaml", text)));
  }

  private static Written.Keyed keyed(String key, Written value) {
    return new Written.Keyed(Map.of(key, value));
  }

  private static Written quoted() {
    Map<String, Written> keys = new LinkedHashMap<>();
    keys.put("source", new Written.Words(SOURCE));
    keys.put("exact", new Written.Words("…"));
    return new Written.Keyed(keys);
  }

  /** The first thing that is wrong with it. */
  Optional<Diagnostic> error() {
    return loaded.diagnostics().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .findFirst();
  }

  /** The question; empty where something is wrong with it. */
  Optional<Question> question() {
    return error().isPresent() ? Optional.empty() : loaded.bank().questions().stream().findFirst();
  }
}
