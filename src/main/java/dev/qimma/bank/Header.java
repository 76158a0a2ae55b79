package dev.qimma.bank;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Fields;
import dev.qimma.source.Source;
import dev.qimma.text.EditDistance;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the questions of a bank share: sources, passages, objectives, terms. Filled file by file.
 */
final class Header {

  private static final int NEAR = 3;
  private static final String VERSION = "1";

  private final Problems problems;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, LocatedPassage> passages = new LinkedHashMap<>();
  private final Map<String, Objective> objectives = new LinkedHashMap<>();
  private final Map<String, Localized> terms = new LinkedHashMap<>();
  private final Lost lost = new Lost();
  private final List<Runnable> later = new ArrayList<>();
  private Localized title = Localized.EMPTY;
  private BankFile file = new BankFile("", "");
  private String language = Localized.ENGLISH;

  Header(Problems problems) {
    this.problems = problems;
  }

  /** Goes on in another file. */
  void enter(BankFile next, Defaults defaults) {
    file = next;
    language = defaults.language();
  }

  void read(NodeFields fields) {
    String version = fields.word("qimma");
    if (fields.has("qimma") && !version.equals(VERSION)) {
      fields.problem(Rule.UNKNOWN_VERSION, "qimma", "message", version);
    }
    if (fields.has("title")) {
      title = fields.text("title");
    }
    each(fields, "sources", this::source);
    each(fields, "quotes", this::quote);
    each(fields, "objectives", this::objective);
    eachTerm(fields);
  }

  /** Checks what could only be checked when every file had been read. */
  void close() {
    later.forEach(Runnable::run);
    later.clear();
  }

  private <T> void keep(Map<String, T> all, String id, T value, Span start) {
    if (all.putIfAbsent(id, value) != null) {
      NodeFields.report(problems, Rule.DUPLICATE_ID, start, "", "again", id);
    }
  }

  private interface Reading {
    void read(String id, Node.Mapping node, NodeFields fields);
  }

  private void each(NodeFields fields, String key, Reading reading) {
    Optional<Node> node = fields.node(key);
    if (node.isEmpty()) {
      return;
    }
    if (!(node.get() instanceof Node.Mapping mapping)) {
      wordings().wrongType(node.get(), "map");
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      if (entry.value() instanceof Node.Mapping value) {
        reading.read(entry.key().text(), value, fields(value));
      } else {
        wordings().wrongType(entry.value(), "map");
      }
    }
  }

  private void source(String id, Node.Mapping node, NodeFields fields) {
    keep(
        sources,
        id,
        new Source(
            id,
            fields.text("title"),
            fields.word("lang"),
            fields.word("file"),
            fields.word("sha256")),
        fields.start());
    fields.reportUnknown(Set.of("title", "lang", "file", "sha256"));
  }

  private void quote(String id, Node.Mapping node, NodeFields fields) {
    passages(file, language, problems)
        .read(id, node, later::add)
        .ifPresent(passage -> keep(id, passage, node.start()));
  }

  /** Reads passages that stand in a file. */
  PassageReader passages(BankFile of, String plainTexts, Problems found) {
    return new PassageReader(of, plainTexts, sources, lost, found);
  }

  /** Keeps a passage under its name. */
  void keep(String id, LocatedPassage passage, Span start) {
    keep(passages, id, passage, start);
  }

  private void objective(String id, Node.Mapping node, NodeFields fields) {
    List<Fields.Item> quotes = fields.items("quotes");
    keep(
        objectives,
        id,
        new Objective(
            id,
            fields.text("statement"),
            quotes.stream().map(Header::word).toList(),
            fields.word("sort"),
            fields.items("by").stream().map(Header::word).toList(),
            fields.word("field")),
        fields.start());
    fields.reportUnknown(Set.of("statement", "quotes", "sort", "by", "field"));
    later.add(() -> quotes.forEach(this::checkQuote));
  }

  private void checkQuote(Fields.Item quote) {
    if (passages.containsKey(word(quote)) || lost.mayHold("quotes", word(quote))) {
      return;
    }
    Optional<String> near = EditDistance.nearest(word(quote), passages.keySet(), NEAR);
    if (near.isPresent()) {
      quote.problem(Rule.UNKNOWN_REFERENCE, "quote-near", word(quote), near.get());
    } else {
      quote.problem(Rule.UNKNOWN_REFERENCE, "quote", word(quote));
    }
  }

  private static String word(Fields.Item item) {
    return item.text().texts().stream().findFirst().orElse("");
  }

  private void eachTerm(NodeFields fields) {
    Optional<Node> node = fields.node("terms");
    if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
      mapping.entries().forEach(e -> terms.put(e.key().text(), wordings().read(e.value())));
    } else {
      node.ifPresent(other -> wordings().wrongType(other, "map"));
    }
  }

  private NodeFields fields(Node.Mapping node) {
    return new NodeFields(node, wordings(), "", problems);
  }

  private Wordings wordings() {
    return new Wordings(language, "", problems);
  }

  Lost lost() {
    return lost;
  }

  Localized title() {
    return title;
  }

  Map<String, Source> sources() {
    return sources;
  }

  Map<String, LocatedPassage> passages() {
    return passages;
  }

  Map<String, Objective> objectives() {
    return objectives;
  }

  Map<String, Localized> terms() {
    return terms;
  }
}
