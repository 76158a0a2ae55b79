package dev.qimma.bank.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of a YAML file and where it stands, in UTF-16 units from the beginning of the text. An
 * anchor or a tag before it belongs to it.
 */
public sealed interface Piece {

  int start();

  /** Behind its last character; of a list or map in block form, behind its last piece. */
  int end();

  /** Whether an anchor or a tag stands before it. */
  boolean isNamed();

  /** What it is made of: items; keys and values by turns. */
  Stream<Piece> children();

  /** It and all within it, in the order written. */
  default Stream<Piece> all() {
    return Stream.concat(Stream.of(this), children().flatMap(Piece::all));
  }

  /** How a text is written. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }

  /** A text. */
  record Scalar(int start, int end, boolean isNamed, String text, Style style) implements Piece {
    @Override
    public Stream<Piece> children() {
      return Stream.empty();
    }
  }

  /** A reference to what an anchor names. */
  record Alias(int start, int end, String name) implements Piece {
    @Override
    public boolean isNamed() {
      return false;
    }

    @Override
    public Stream<Piece> children() {
      return Stream.empty();
    }
  }

  /** A list. */
  record Sequence(int start, int end, boolean isNamed, boolean isFlow, List<Piece> items)
      implements Piece {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public Stream<Piece> children() {
      return items.stream();
    }
  }

  /** Keys and values. */
  record Mapping(int start, int end, boolean isNamed, boolean isFlow, List<Entry> entries)
      implements Piece {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public Stream<Piece> children() {
      return entries.stream().flatMap(entry -> Stream.of(entry.key(), entry.value()));
    }

    /** The entry of that key. */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.isNamed(key)).findFirst();
    }
  }

  /** A key with its value. */
  record Entry(Piece key, Piece value) {

    boolean isNamed(String name) {
      return name().filter(name::equals).isPresent();
    }

    /** The key as a text; empty where it is none. */
    public Optional<String> name() {
      return key instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
  }
}
