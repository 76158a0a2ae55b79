package dev.qimma.bank;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.Portions;
import dev.qimma.bank.yaml.Slice;
import dev.qimma.bank.yaml.Stretch;
import dev.qimma.bank.yaml.YamlReader;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of a bank, and parts of its questions that are still to be read.
 *
 * @param root with all questions that are in no part; empty where nothing could be read
 * @param lost what could not be read
 * @param parts of the list of questions, behind those in the root
 * @param problems found so far
 */
record OpenFile(
    BankFile file,
    Optional<Node.Mapping> root,
    Set<String> lost,
    List<Slice> parts,
    Problems problems) {

  /** How deep in its file the list of questions stands. */
  private static final int DEPTH = 1;

  OpenFile {
    lost = Set.copyOf(lost);
    parts = List.copyOf(parts);
  }

  /** A file that is read at once. */
  static OpenFile whole(BankFile file) {
    Problems problems = new Problems();
    Salvage.Read read = Salvage.read(file, problems);
    return new OpenFile(file, read.root(), read.lost(), List.of(), problems);
  }

  /**
   * A file of which parts are left to be read, where it is large and written so that this can be.
   */
  static OpenFile divided(BankFile file, int size) {
    return Portions.of(file, size)
        .flatMap(portions -> divided(file, portions))
        .orElseGet(() -> whole(file));
  }

  private static Optional<OpenFile> divided(BankFile file, Portions portions) {
    Problems problems = new Problems();
    List<Node.Entry> entries = new ArrayList<>();
    Optional<Node> head = read(file, portions.head().stretch(), 0, problems);
    Optional<Node> tail = portions.tail().flatMap(keys -> read(file, keys.stretch(), 0, problems));
    boolean isRead =
        head.filter(node -> addTo(entries, node) && isLast(portions, entries)).isPresent()
            && (portions.tail().isEmpty() || tail.filter(node -> addTo(entries, node)).isPresent())
            && entries.stream().map(entry -> entry.key().text()).distinct().count()
                == entries.size();
    return isRead
        ? head.map(Node::span)
            .map(span -> new Node.Mapping(span, entries))
            .map(
                root -> new OpenFile(file, Optional.of(root), Set.of(), portions.parts(), problems))
        : Optional.empty();
  }

  /** Whether it ends with the list that was divided, and not with what only looks like it. */
  private static boolean isLast(Portions portions, List<Node.Entry> entries) {
    if (entries.isEmpty()) {
      return false;
    }
    Node.Entry last = entries.get(entries.size() - 1);
    return last.key().text().equals("questions")
        && last.key().from() == portions.key()
        && last.value() instanceof Node.Sequence;
  }

  private static boolean addTo(List<Node.Entry> entries, Node node) {
    return node instanceof Node.Mapping mapping && entries.addAll(mapping.entries());
  }

  /** The questions of a part; empty where it can only be read with the rest of its file. */
  Optional<List<Node>> read(Slice part, Problems found) {
    return read(file, part.stretch(), DEPTH, found)
        .filter(Node.Sequence.class::isInstance)
        .map(list -> ((Node.Sequence) list).items());
  }

  private static Optional<Node> read(BankFile file, Stretch part, int depth, Problems found) {
    YamlReader reader = YamlReader.within(depth, file, part, found);
    return reader.root().filter(root -> !reader.leansOnOthers() && !found.has(Rule.NOT_YAML));
  }
}
