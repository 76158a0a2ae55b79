package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a map while it is read; each key once. */
public final class Entries {

  /** Among so few a key is found by looking at all. */
  private static final int FEW = 16;

  private final List<Node.Entry> all = new ArrayList<>();
  private @Nullable Map<String, Node.Entry> byKey;

  /** Puts an entry to the others; of a key that is there the first entry counts, and it is told. */
  public void keep(Node.Entry entry, Problems problems) {
    Node.Entry earlier = find(entry.key().text());
    if (earlier == null) {
      add(entry);
      return;
    }
    problems.add(
        Rule.KEY_TWICE,
        entry.key().span(),
        "",
        Message.of("QE023.message", entry.key().text(), earlier.key().span().line()),
        Message.of("QE023.remedy"));
  }

  private Node.@Nullable Entry find(String key) {
    if (byKey != null) {
      return byKey.get(key);
    }
    for (Node.Entry entry : all) {
      if (entry.key().text().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  private void add(Node.Entry entry) {
    all.add(entry);
    if (byKey != null) {
      byKey.put(entry.key().text(), entry);
    } else if (all.size() > FEW) {
      Map<String, Node.Entry> index = new HashMap<>();
      all.forEach(one -> index.put(one.key().text(), one));
      byKey = index;
    }
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public List<Node.Entry> list() {
    return List.copyOf(all);
  }
}
