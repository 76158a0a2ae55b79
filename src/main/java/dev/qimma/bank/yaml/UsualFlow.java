package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads lists and maps in brackets, which may go over several lines, of a usual file. */
final class UsualFlow {

  private final UsualText text;
  private final UsualTexts texts;
  private final KeyNames keys;
  private final Problems problems;
  private final int deepest;

  UsualFlow(UsualText text, UsualTexts texts, KeyNames keys, Problems problems, int deepest) {
    this.text = text;
    this.texts = texts;
    this.keys = keys;
    this.problems = problems;
    this.deepest = deepest;
  }

  /**
   * A list or a map; ends behind its bracket.
   *
   * @param parent the column of what it is in: its further lines are further in
   */
  Node read(int parent, int level) {
    Unusual.unless(level < deepest);
    Span span = text.sign(1);
    boolean isList = text.next() == '[';
    text.skip(1);
    goOn(parent);
    return isList
        ? new Node.Sequence(span, items(parent, level + 1))
        : new Node.Mapping(span, entries(parent, level + 1));
  }

  private List<Node> items(int parent, int level) {
    List<Node> items = new ArrayList<>();
    boolean goesOn = text.next() != ']';
    while (goesOn) {
      items.add(value(parent, level));
      goesOn = goesOn(parent, ']');
    }
    text.skip(1);
    return items;
  }

  private List<Node.Entry> entries(int parent, int level) {
    Entries entries = new Entries();
    boolean goesOn = text.next() != '}';
    while (goesOn) {
      Node.Scalar key = texts.key(parent, true);
      goOn(parent);
      entries.keep(keys.entry(key, value(parent, level)), problems);
      goesOn = goesOn(parent, '}');
    }
    text.skip(1);
    return entries.list();
  }

  private Node value(int parent, int level) {
    boolean isBracket = text.next() == '[' || text.next() == '{';
    return isBracket ? read(parent, level) : texts.read(parent, true);
  }

  /** Past a comma; false at the bracket that ends it. */
  private boolean goesOn(int parent, char bracket) {
    goOn(parent);
    if (text.next() == bracket) {
      return false;
    }
    Unusual.unless(text.next() == ',');
    text.skip(1);
    goOn(parent);
    return true;
  }

  /** To what follows, which is further in where it begins a line. */
  private void goOn(int parent) {
    boolean beginsLine = text.toContent();
    Unusual.unless(!text.isAtEnd() && !(beginsLine && text.column() <= parent));
  }
}
