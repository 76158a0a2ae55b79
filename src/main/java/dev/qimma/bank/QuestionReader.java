package dev.qimma.bank;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import dev.qimma.question.Card;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the questions of a bank, one after the other; each of its own kind. */
final class QuestionReader {

  private static final int LONGEST_ID = 100;

  private static final Set<String> KNOWN_KEYS = allKeys();
  private static final MeantKeys MEANT = new MeantKeys(KNOWN_KEYS);

  private final String bank;
  private final Header header;
  private final Problems problems;
  private final Map<String, Span> ids = new HashMap<>();

  QuestionReader(String bank, Header header, Problems problems) {
    this.bank = bank;
    this.header = header;
    this.problems = problems;
  }

  /** The question; empty, and reported, when it is of no kind. */
  Optional<Question> read(Node.Mapping written, Defaults defaults) {
    String label =
        written
            .get("id")
            .filter(Node.Scalar.class::isInstance)
            .map(QuestionReader::text)
            .orElse("");
    Node.Mapping node = meant(written, label);
    Wordings wordings = new Wordings(defaults.language(), label, problems);
    NodeFields fields = new NodeFields(node, wordings, label, problems);
    Localized stem = fields.text("q");
    if (stem.isBlank() && !fields.isList("q")) {
      fields.problem(Rule.NO_STEM, "q", "message");
    }
    String id = id(fields, stem);
    Optional<Kind> kind = kind(fields);
    Card card = new CardReader(bank, header, fields, defaults).read(id, stem, fields.start());
    Optional<Question> question = kind.map(k -> k.read(card, fields));
    fields.reportUnknown(knownKeys());
    wordings.checkLanguages();
    return question;
  }

  /** The keys that are meant, unless they would make several kinds of one question. */
  private Node.Mapping meant(Node.Mapping written, String question) {
    Set<String> read = new HashSet<>();
    MEANT.read(written, (entry, key) -> {}).entries().forEach(e -> read.add(e.key().text()));
    return signatures(candidates(read)).size() > 1
        ? written
        : MEANT.read(written, (entry, key) -> report(question, entry, key));
  }

  private void report(String question, Node.Entry entry, String key) {
    NodeFields.report(
        problems, Rule.UNKNOWN_KEY, entry.key().span(), question, "near", entry.key().text(), key);
  }

  private static String text(Node node) {
    return ((Node.Scalar) node).text().strip();
  }

  private String id(NodeFields fields, Localized stem) {
    String written = fields.word("id");
    if (written.isEmpty()) {
      String made = Slug.of(stem, ids.keySet());
      ids.put(made, fields.start());
      problems.add(
          Rule.NO_ID,
          fields.start(),
          made,
          Message.of("QE017.message", made),
          Message.of("QE017.remedy", made));
      return made;
    }
    if (!isName(written)) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, "id", "id", written);
    }
    Span place = fields.node("id").map(Node::span).orElseGet(fields::start);
    Span earlier = ids.putIfAbsent(written, place);
    if (earlier != null) {
      fields.problem(Rule.DUPLICATE_ID, "id", "message", written, earlier.place());
    }
    return written;
  }

  private static boolean isName(String id) {
    return id.length() <= LONGEST_ID
        && id.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
  }

  private Optional<Kind> kind(NodeFields fields) {
    Set<String> present = fields.keys();
    List<Kind> candidates = candidates(present);
    if (signatures(candidates).size() == 1) {
      return candidates.stream().filter(kind -> kind.claims(fields)).findFirst();
    }
    if (candidates.isEmpty()) {
      report(fields, "none");
    } else {
      TreeSet<String> keys = new TreeSet<>(present);
      keys.retainAll(signatureKeys());
      report(fields, "several", String.join(", ", keys));
    }
    candidates.forEach(kind -> kind.keys().forEach(fields::has));
    return Optional.empty();
  }

  private static List<Kind> candidates(Set<String> present) {
    return Kinds.all().stream()
        .filter(kind -> kind.signature().stream().anyMatch(present::contains))
        .toList();
  }

  private static Set<Set<String>> signatures(List<Kind> kinds) {
    return kinds.stream().map(Kind::signature).collect(Collectors.toSet());
  }

  private void report(NodeFields fields, String variant, Object... arguments) {
    fields.problem(Rule.KIND_UNCLEAR, "", variant, arguments);
  }

  private static Set<String> signatureKeys() {
    Set<String> keys = new HashSet<>();
    Kinds.all().forEach(kind -> keys.addAll(kind.signature()));
    return keys;
  }

  /** What may stand in a question of some kind. */
  static Set<String> knownKeys() {
    return KNOWN_KEYS;
  }

  private static Set<String> allKeys() {
    Set<String> keys = new HashSet<>(CardReader.KEYS);
    Kinds.all().forEach(kind -> keys.addAll(kind.keys()));
    return Collections.unmodifiableSet(keys);
  }
}
