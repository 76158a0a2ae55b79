package dev.qimma.authoring.writing;

import dev.qimma.bank.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Something to be written into a question file. */
public sealed interface Written {

  /** Its lines, where it stands behind a key or a dash; the first may go on the line of that. */
  Block block();

  /** The same in one line, between brackets and quotation marks. */
  String flow();

  /**
   * Lines of YAML.
   *
   * @param head goes on the line of the key or dash; may be empty
   * @param lines below it, indented from there
   */
  record Block(String head, List<String> lines) {
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /** A text. */
  record Words(String text) implements Written {
    @Override
    public Block block() {
      return new Block(YamlScalar.of(text), List.of());
    }

    @Override
    public String flow() {
      return YamlScalar.quoted(text);
    }
  }

  /** A number or {@code true}, as it stands. */
  record Bare(String text) implements Written {
    @Override
    public Block block() {
      return new Block(text, List.of());
    }

    @Override
    public String flow() {
      return text;
    }
  }

  /** A longer text in a line of its own, in which quotation marks and colons are harmless. */
  record Verbatim(String text) implements Written {
    @Override
    public Block block() {
      return new Block(">-", List.of(text));
    }

    @Override
    public String flow() {
      return YamlScalar.quoted(text);
    }
  }

  /** A list. */
  record Several(List<? extends Written> items) implements Written {
    public Several {
      items = List.copyOf(items);
    }

    public static Several of(List<String> texts) {
      return new Several(texts.stream().map(Words::new).toList());
    }

    @Override
    public Block block() {
      List<String> lines = new ArrayList<>();
      for (Written item : items) {
        Block block = item.block();
        List<String> below = new ArrayList<>(block.lines());
        String first = block.head().isEmpty() ? below.remove(0) : block.head();
        lines.add("- " + first);
        below.forEach(line -> lines.add("  " + line));
      }
      return new Block("", lines);
    }

    @Override
    public String flow() {
      return items.stream().map(Written::flow).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /** A list in one line, for entries that are short lists themselves. */
  record Row(List<String> texts) implements Written {
    public Row {
      texts = List.copyOf(texts);
    }

    @Override
    public Block block() {
      return new Block(flow(), List.of());
    }

    @Override
    public String flow() {
      return texts.stream().map(YamlScalar::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /** Keys with their values, in that order. */
  record Keyed(Map<String, Written> entries) implements Written {
    public Keyed {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public Block block() {
      List<String> lines = new ArrayList<>();
      entries.forEach(
          (key, value) -> {
            Block block = value.block();
            lines.add(
                YamlScalar.of(key) + ":" + (block.head().isEmpty() ? "" : " ") + block.head());
            block.lines().forEach(line -> lines.add("  " + line));
          });
      return new Block("", lines);
    }

    @Override
    public String flow() {
      return entries.entrySet().stream()
          .map(entry -> YamlScalar.key(entry.getKey()) + ": " + entry.getValue().flow())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }
}
