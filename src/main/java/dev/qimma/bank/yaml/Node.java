package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A value of a YAML file with its place. */
public sealed interface Node {

  Span span();

  /** What it is called in messages: {@code text}, {@code list}, {@code map}. */
  String shape();

  /**
   * A text, exactly as spelt.
   *
   * @param from offset of its first character in the file, quotation marks and block signs
   *     included, in code points
   * @param to offset behind its last
   */
  record Scalar(Span span, String text, boolean isPlain, int from, int to) implements Node {
    @Override
    public String shape() {
      return "text";
    }

    /** Another text that is held to stand at the same place. */
    public Scalar called(String other) {
      return new Scalar(span, other, isPlain, from, to);
    }
  }

  /** A list. */
  record Sequence(Span span, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String shape() {
      return "list";
    }
  }

  /** Keys and values, in the order written. */
  record Mapping(Span span, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String shape() {
      return "map";
    }

    public Optional<Entry> entry(String key) {
      int place = place(key);
      return place < 0 ? Optional.empty() : Optional.of(entries.get(place));
    }

    /** The first key: where something is missing. */
    public Span start() {
      return entries.isEmpty() ? span : entries.get(0).key().span();
    }

    /** Where a key stands among the entries; below 0 when it does not. */
    public int place(String key) {
      for (int place = 0; place < entries.size(); place++) {
        if (entries.get(place).key().text().equals(key)) {
          return place;
        }
      }
      return -1;
    }

    public Optional<Node> get(String key) {
      return entry(key).map(Entry::value);
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {

    /** The same value under another key, which is held to stand at the same place. */
    public Entry called(String other) {
      return new Entry(key.called(other), value);
    }
  }
}
