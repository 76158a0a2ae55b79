package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML as nearly all files of a bank are written: lists and maps of texts, in lines or in
 * brackets. What else there is in YAML, and what is wrong with a file, is the library's, which
 * takes three times as long; what is read here is, letter by letter and place by place, what the
 * library would make of it.
 */
final class UsualYaml {

  private final UsualText text;
  private final UsualTexts texts;
  private final UsualFlow flow;
  private final KeyNames keys = new KeyNames();
  private final Problems problems;
  private final int deepest;

  private UsualYaml(BankFile file, Stretch stretch, int deepest, Problems problems) {
    this.text = new UsualText(file.path(), stretch);
    Places places = new Places(file, stretch.letters(), stretch.index());
    this.texts = new UsualTexts(text, places, problems);
    this.flow = new UsualFlow(text, texts, keys, problems, deepest);
    this.problems = problems;
    this.deepest = deepest;
  }

  /**
   * What some lines of a file hold; empty, and nothing reported, where anything in them is unusual.
   *
   * @param level how many lists and maps of the file they are in, {@code deepest} at most
   */
  static Optional<Node> read(
      BankFile file, Stretch stretch, int level, int deepest, Problems problems) {
    Problems found = new Problems();
    try {
      Node root = new UsualYaml(file, stretch, deepest, found).root(level);
      problems.addAll(found);
      return Optional.of(root);
    } catch (Unusual e) {
      return Optional.empty();
    }
  }

  private Node root(int level) {
    text.toContent();
    int column = text.column();
    Node root = isAtDash() ? list(level, 0) : map(texts.key(column, false), column, level);
    Unusual.unless(text.isAtEnd());
    return root;
  }

  private boolean isAtDash() {
    return text.next() == '-' && text.isBlank(1);
  }

  /**
   * Items in lines that begin with a dash.
   *
   * @param width letters of the sign that it begins with, as the library counts them
   */
  private Node list(int level, int width) {
    Span span = text.sign(width);
    int column = text.column();
    List<Node> items = new ArrayList<>();
    do {
      text.skip(1);
      items.add(value(column, level + 1, true));
    } while (isAt(column) && isAtDash());
    return new Node.Sequence(span, items);
  }

  /** Keys with values, each in lines of its own; behind the colon of the first key. */
  private Node map(Node.Scalar first, int column, int level) {
    Entries entries = new Entries();
    entries.keep(keys.entry(first, value(column, level + 1, false)), problems);
    while (isAt(column)) {
      Node.Scalar key = texts.key(column, false);
      entries.keep(keys.entry(key, value(column, level + 1, false)), problems);
    }
    Span key = first.span();
    return new Node.Mapping(Span.at(key.file(), key.line(), key.column()), entries.list());
  }

  /** Whether what follows is no further out than a column; it is not further in. */
  private boolean isAt(int column) {
    Unusual.unless(text.isAtEnd() || text.column() <= column);
    return !text.isAtEnd() && text.column() == column;
  }

  /**
   * What stands behind a dash or a colon, or further in on the lines below it; ends where a line
   * begins.
   *
   * @param parent the column of what it is in
   * @param isItem whether it stands behind a dash
   */
  private Node value(int parent, int level, boolean isItem) {
    Unusual.unless(level <= deepest);
    boolean isBelow = text.toContent();
    if (isAtDash()) {
      return listWithin(parent, level, isItem, isBelow);
    }
    Unusual.unless(!isBelow || text.column() > parent);
    return switch (text.next()) {
      case '[', '{' -> ended(flow.read(parent, level));
      case '|', '>' -> ended(texts.lines(parent));
      default -> text(parent, level, isBelow || isItem);
    };
  }

  private Node listWithin(int parent, int level, boolean isItem, boolean isBelow) {
    if (!isItem && isBelow && text.column() == parent) { // below its key, and no further in
      return list(level, 1);
    }
    Unusual.unless(isBelow ? text.column() > parent : isItem);
    return list(level, 0);
  }

  private Node text(int parent, int level, boolean mayBeKey) {
    int column = text.column();
    Node.Scalar read = texts.read(parent, false);
    if (mayBeKey && texts.isKey(read)) {
      text.skip(1);
      return map(read, column, level);
    }
    return ended(read);
  }

  /** Nothing but a remark may follow in the line. */
  private Node ended(Node node) {
    Unusual.unless(text.toContent());
    return node;
  }
}
