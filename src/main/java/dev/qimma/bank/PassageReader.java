package dev.qimma.bank;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.source.Passage;
import dev.qimma.source.Source;
import dev.qimma.source.TextQuote;
import dev.qimma.text.EditDistance;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads passages of a file, those the bank names and those in its questions.
 *
 * @param language of its plain texts
 * @param sources that are known by now
 * @param lost what could not be read of the bank
 */
record PassageReader(
    BankFile file, String language, Map<String, Source> sources, Lost lost, Problems problems) {

  private static final int NEAR = 3;

  private static final Set<String> KEYS =
      Set.of("source", "exact", "prefix", "suffix", "by", "where", "translation");

  /**
   * The passage under a name; empty when it has no words.
   *
   * @param later is handed what can be checked when all sources are known
   */
  Optional<LocatedPassage> read(String id, Node.Mapping node, Consumer<Runnable> later) {
    NodeFields fields = new NodeFields(node, new Wordings(language, "", problems), "", problems);
    String exact = fields.word("exact");
    Passage passage =
        new Passage(
            id,
            source(fields, later),
            new TextQuote(exact, fields.raw("prefix"), fields.raw("suffix")),
            fields.text("by"),
            fields.text("where"),
            fields.text("translation"));
    fields.reportUnknown(KEYS);
    if (exact.isEmpty()) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, "exact", "missing", "exact");
      return Optional.empty();
    }
    Node.Scalar words = (Node.Scalar) fields.node("exact").orElseThrow();
    return Optional.of(new LocatedPassage(passage, file, words));
  }

  private String source(NodeFields fields, Consumer<Runnable> later) {
    String id = fields.word("source");
    if (id.isEmpty() && sources.size() == 1) {
      return sources.keySet().iterator().next();
    }
    later.accept(() -> checkSource(id, fields));
    return id;
  }

  private void checkSource(String id, NodeFields fields) {
    if (sources.containsKey(id) || lost.mayHold("sources", id)) {
      return;
    }
    Optional<String> near = EditDistance.nearest(id, sources.keySet(), NEAR);
    if (id.isEmpty()) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, "source", "missing", "source");
    } else if (near.isPresent()) {
      fields.problem(Rule.UNKNOWN_REFERENCE, "source", "source-near", id, near.get());
    } else {
      fields.problem(Rule.UNKNOWN_REFERENCE, "source", "source", id);
    }
  }
}
