package dev.qimma.bank;

import dev.qimma.bank.yaml.Node;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Fields;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of a YAML map as fields. Remembers what was asked for, to tell what nobody knows. */
final class NodeFields implements Fields {

  private static final Set<String> LANGUAGES = Set.of("ar", "en");

  private final Node.Mapping node;
  private final Wordings wordings;
  private final String question;
  private final Problems problems;

  /** Which of its entries somebody knew. */
  private final BitSet asked = new BitSet();

  NodeFields(Node.Mapping node, Wordings wordings, String question, Problems problems) {
    this.node = node;
    this.wordings = wordings;
    this.question = question;
    this.problems = problems;
  }

  Optional<Node> node(String key) {
    int place = node.place(key);
    if (place < 0) {
      return Optional.empty();
    }
    asked.set(place);
    return Optional.of(node.entries().get(place).value());
  }

  /** The nodes of a list; a single value counts as a list of one. */
  List<Node> nodes(String key) {
    return node(key)
        .map(value -> value instanceof Node.Sequence list ? list.items() : List.of(value))
        .orElseGet(List::of);
  }

  /** The texts of a list as written; anything else in it is reported. */
  List<String> words(String key) {
    List<String> words = new ArrayList<>();
    for (Node item : nodes(key)) {
      if (item instanceof Node.Scalar scalar) {
        words.add(scalar.text().strip());
      } else {
        wordings.wrongType(item, "text");
      }
    }
    return words;
  }

  /** Tells that a text should stand where a node is. */
  void notText(Node node) {
    wordings.wrongType(node, "text");
  }

  /** The maps of a list; anything else in it is reported. */
  List<Node.Mapping> mappings(String key) {
    return mappings(nodes(key), wordings);
  }

  /** The maps among some nodes; anything else is reported. */
  static List<Node.Mapping> mappings(List<Node> nodes, Wordings wordings) {
    List<Node.Mapping> maps = new ArrayList<>();
    for (Node item : nodes) {
      if (item instanceof Node.Mapping map) {
        maps.add(map);
      } else if (!(item instanceof Node.Scalar scalar && scalar.text().isEmpty())) {
        wordings.wrongType(item, "map");
      }
    }
    return maps;
  }

  /** A text with its white space, for what must fit letter by letter. */
  String raw(String key) {
    return node(key)
        .filter(Node.Scalar.class::isInstance)
        .map(scalar -> ((Node.Scalar) scalar).text())
        .orElse("");
  }

  /** Where each text under some keys stands; the first place where it does so in several. */
  Map<String, Span> places(List<String> under) {
    return TextPlaces.of(node, under);
  }

  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    node.entries().forEach(entry -> keys.add(entry.key().text()));
    return keys;
  }

  @Override
  public boolean has(String key) {
    return node(key).isPresent();
  }

  @Override
  public boolean isList(String key) {
    return node(key).filter(Node.Sequence.class::isInstance).isPresent();
  }

  @Override
  public Localized text(String key) {
    Optional<Node> value = node(key);
    if (value.isEmpty()) {
      return Localized.EMPTY;
    }
    Localized text = wordings.read(value.get());
    if (value.get() instanceof Node.Mapping mapping) {
      unknownLanguages(mapping);
    }
    if (key.equals("why") && lacksWords(text)) {
      problem(Rule.EMPTY_EXPLANATION, key, "message");
    }
    return text;
  }

  private static boolean lacksWords(Localized text) {
    return text.isBlank() || text.texts().stream().anyMatch(String::isBlank);
  }

  private void unknownLanguages(Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries()) {
      if (!Wordings.isLanguage(entry.key().text())) {
        unknown(entry, entry.key().text(), LANGUAGES);
      }
    }
  }

  @Override
  public List<String> names(String key) {
    return mapping(key).stream()
        .flatMap(map -> map.entries().stream())
        .map(entry -> entry.key().text())
        .toList();
  }

  @Override
  public Fields inside(String key, Collection<String> known) {
    Node.Mapping map = mapping(key).orElseGet(() -> new Node.Mapping(start(), List.of()));
    NodeFields inside = new NodeFields(map, wordings, question, problems);
    known.forEach(inside::has);
    inside.reportUnknown(known);
    return inside;
  }

  private Optional<Node.Mapping> mapping(String key) {
    return node(key).filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
  }

  @Override
  public int count(String key) {
    return nodes(key).size();
  }

  @Override
  public List<Item> items(String key) {
    return items(key, wordings);
  }

  @Override
  public List<Item> spellings(String key) {
    return items(key, wordings.apart());
  }

  private List<Item> items(String key, Wordings read) {
    List<Item> items = new ArrayList<>();
    for (Node item : nodes(key)) {
      items.add(new NodeItem(item, read, question, problems));
    }
    return items;
  }

  @Override
  public List<Row> rows(String key) {
    return rows(key, wordings);
  }

  @Override
  public List<Row> spellingRows(String key) {
    return rows(key, wordings.apart());
  }

  private List<Row> rows(String key, Wordings read) {
    return nodes(key).stream()
        .<Row>map(node -> NodeRow.of(node, read, question, problems))
        .toList();
  }

  @Override
  public String word(String key) {
    Optional<Node> value = node(key);
    if (value.isPresent() && !(value.get() instanceof Node.Scalar)) {
      wordings.wrongType(value.get(), "text");
    }
    return value
        .filter(Node.Scalar.class::isInstance)
        .map(scalar -> ((Node.Scalar) scalar).text().strip())
        .orElse("");
  }

  @Override
  public Optional<BigDecimal> number(String key) {
    if (!has(key)) {
      return Optional.empty();
    }
    String word = word(key);
    Optional<BigDecimal> number = Numerals.parse(word);
    if (number.isEmpty() && node(key).filter(Node.Scalar.class::isInstance).isPresent()) {
      boolean isNaN = word.equalsIgnoreCase(".nan") || word.equalsIgnoreCase("nan");
      problem(isNaN ? Rule.IMPOSSIBLE_NUMBER : Rule.WRONG_TYPE_OR_RANGE, key, "number", word);
    }
    return number;
  }

  @Override
  public Optional<Boolean> truth(String key) {
    String word = word(key);
    if (word.equalsIgnoreCase("true")) {
      return Optional.of(true);
    }
    if (word.equalsIgnoreCase("false")) {
      return Optional.of(false);
    }
    if (node(key).filter(Node.Scalar.class::isInstance).isPresent()) {
      problem(Rule.WRONG_TYPE_OR_RANGE, key, "truth", word);
    }
    return Optional.empty();
  }

  @Override
  public void problem(Rule rule, String key, String variant, Object... arguments) {
    Span span = node.get(key).map(Node::span).orElseGet(this::start);
    report(rule, span, variant, arguments);
  }

  /** Reports a problem at a place within the value of a key. */
  void report(Rule rule, Span span, String variant, Object... arguments) {
    report(problems, rule, span, question, variant, arguments);
  }

  /** The first key of the map: where something is missing. */
  Span start() {
    return node.start();
  }

  static void report(
      Problems problems,
      Rule rule,
      Span span,
      String question,
      String variant,
      Object... arguments) {
    String key = rule.code() + "." + variant;
    problems.add(
        rule, span, question, Message.of(key, arguments), Message.of(key + ".remedy", arguments));
  }

  /** Reports keys that nobody asked for. */
  void reportUnknown(Collection<String> known) {
    for (int place = 0; place < node.entries().size(); place++) {
      if (!asked.get(place)) {
        Node.Entry entry = node.entries().get(place);
        unknown(entry, entry.key().text(), known);
      }
    }
  }

  private void unknown(Node.Entry entry, String key, Collection<String> known) {
    Optional<String> meant = new MeantKeys(known).meant(key);
    if (meant.isPresent()) {
      report(problems, Rule.UNKNOWN_KEY, entry.key().span(), question, "near", key, meant.get());
    } else if (known.contains(key)) {
      report(problems, Rule.UNKNOWN_KEY, entry.key().span(), question, "elsewhere", key);
    } else {
      report(problems, Rule.UNKNOWN_KEY, entry.key().span(), question, "far", key);
    }
  }
}
