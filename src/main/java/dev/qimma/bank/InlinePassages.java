package dev.qimma.bank;

import dev.qimma.bank.yaml.Node;
import dev.qimma.diagnostic.Span;
import dev.qimma.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The passages that are written in one question, for it alone. */
final class InlinePassages {

  private final PassageReader reader;
  private final List<One> all = new ArrayList<>(0);

  /** One of them, and where it begins. */
  record One(LocatedPassage located, Span start) {}

  InlinePassages(PassageReader reader) {
    this.reader = reader;
  }

  /** Reads one, when all sources are known; empty when it has no words. */
  Optional<Passage> read(String name, Node.Mapping node) {
    Optional<LocatedPassage> located = reader.read(name, node, Runnable::run);
    located.ifPresent(passage -> all.add(new One(passage, node.start())));
    return located.map(LocatedPassage::passage);
  }

  List<One> all() {
    return List.copyOf(all);
  }
}
