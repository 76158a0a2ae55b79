package dev.qimma.bank;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
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

/**
 * Reads questions of a file, each of its own kind, knowing nothing of the others. Any number may do
 * so at once when the heads of all files have been read.
 */
final class QuestionReader {

  private static final int LONGEST_ID = 100;

  private static final Set<String> KNOWN_KEYS = allKeys();
  private static final MeantKeys MEANT = new MeantKeys(KNOWN_KEYS);

  /** The kinds by each key of their signatures. */
  private static final Map<String, List<Kind>> SIGNED = signed();

  private final String bank;
  private final Header header;
  private final BankFile file;
  private final Defaults defaults;

  QuestionReader(String bank, Header header, BankFile file, Defaults defaults) {
    this.bank = bank;
    this.header = header;
    this.file = file;
    this.defaults = defaults;
  }

  /** The question, with an id made of its words where none is written. */
  ReadQuestion read(Node.Mapping written) {
    return read(written, Set.of());
  }

  /**
   * The question.
   *
   * @param taken ids of others, where it has none
   */
  private ReadQuestion read(Node.Mapping written, Set<String> taken) {
    Problems problems = new Problems();
    String label = label(written);
    Node.Mapping node = meant(written, label, problems);
    Wordings wordings = new Wordings(defaults.language(), label, problems);
    NodeFields fields = new NodeFields(node, wordings, label, problems);
    Localized stem = fields.text("q");
    if (stem.isBlank() && !fields.isList("q")) {
      fields.problem(Rule.NO_STEM, "q", "message");
    }
    boolean isNamed = !fields.word("id").isEmpty();
    String id = isNamed ? named(fields) : made(fields, stem, taken, problems);
    Optional<Kind> kind = kind(fields);
    InlinePassages inline =
        new InlinePassages(header.passages(file, defaults.language(), problems));
    Card card =
        new CardReader(bank, header, inline, fields, defaults).read(id, stem, fields.start());
    Optional<Question> question = kind.map(k -> k.read(card, fields));
    fields.reportUnknown(knownKeys());
    wordings.checkLanguages();
    return new ReadQuestion(
        id,
        label,
        place(fields, isNamed),
        question,
        inline.all(),
        problems,
        isNamed ? Optional.empty() : Optional.of(others -> read(written, others)));
  }

  private static Span place(NodeFields fields, boolean isNamed) {
    return isNamed ? fields.node("id").orElseThrow().span() : fields.start();
  }

  private static String label(Node.Mapping written) {
    return written.get("id").orElse(null) instanceof Node.Scalar id ? id.text().strip() : "";
  }

  /** The keys that are meant, unless they would make several kinds of one question. */
  private Node.Mapping meant(Node.Mapping written, String question, Problems problems) {
    if (MEANT.knowsAll(written)) {
      return written;
    }
    Set<String> read = new HashSet<>();
    MEANT.read(written, (entry, key) -> {}).entries().forEach(e -> read.add(e.key().text()));
    return signatures(candidates(read)).size() > 1
        ? written
        : MEANT.read(written, (entry, key) -> report(problems, question, entry, key));
  }

  private static void report(Problems problems, String question, Node.Entry entry, String key) {
    NodeFields.report(
        problems, Rule.UNKNOWN_KEY, entry.key().span(), question, "near", entry.key().text(), key);
  }

  private String named(NodeFields fields) {
    String written = fields.word("id");
    if (!isName(written)) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, "id", "id", written);
    }
    return written;
  }

  private static String made(
      NodeFields fields, Localized stem, Set<String> taken, Problems problems) {
    String made = Slug.of(stem, taken);
    problems.add(
        Rule.NO_ID,
        fields.start(),
        made,
        Message.of("QE017.message", made),
        Message.of("QE017.remedy", made));
    return made;
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
      return claiming(candidates, fields);
    }
    if (candidates.isEmpty()) {
      report(fields, "none");
    } else {
      TreeSet<String> keys = new TreeSet<>(present);
      keys.retainAll(SIGNED.keySet());
      report(fields, "several", String.join(", ", keys));
    }
    candidates.forEach(kind -> kind.keys().forEach(fields::has));
    return Optional.empty();
  }

  private static Optional<Kind> claiming(List<Kind> candidates, NodeFields fields) {
    for (Kind kind : candidates) {
      if (kind.claims(fields)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Kinds that have one of these keys in their signature, in their order. */
  private static List<Kind> candidates(Set<String> present) {
    List<Kind> candidates = List.of();
    for (String key : present) {
      List<Kind> signed = SIGNED.getOrDefault(key, List.of());
      if (!signed.isEmpty() && !candidates.isEmpty()) {
        return signedWithAny(present);
      }
      candidates = signed.isEmpty() ? candidates : signed;
    }
    return candidates;
  }

  private static List<Kind> signedWithAny(Set<String> keys) {
    return Kinds.all().stream()
        .filter(kind -> !Collections.disjoint(kind.signature(), keys))
        .toList();
  }

  private static Set<Set<String>> signatures(List<Kind> kinds) {
    return kinds.stream().map(Kind::signature).collect(Collectors.toSet());
  }

  private void report(NodeFields fields, String variant, Object... arguments) {
    fields.problem(Rule.KIND_UNCLEAR, "", variant, arguments);
  }

  private static Map<String, List<Kind>> signed() {
    Map<String, List<Kind>> signed = new HashMap<>();
    for (Kind kind : Kinds.all()) {
      kind.signature().forEach(key -> signed.computeIfAbsent(key, k -> signedWithAny(Set.of(k))));
    }
    return signed;
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
