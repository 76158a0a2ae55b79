package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a file of {@code key: value} lines, as settings are kept. */
public final class FlatYaml {

  private FlatYaml() {}

  /** The values by key, as spelt; empty when the file is anything else. */
  public static Optional<Map<String, String>> read(BankFile file) {
    Problems problems = new Problems();
    Optional<Node.Mapping> root = new YamlReader(file, problems).read();
    Map<String, String> values = new LinkedHashMap<>();
    for (Node.Entry entry : root.map(Node.Mapping::entries).orElseGet(java.util.List::of)) {
      if (!(entry.value() instanceof Node.Scalar scalar)) {
        return Optional.empty();
      }
      values.put(entry.key().text(), scalar.text());
    }
    return problems.hasErrors() ? Optional.empty() : Optional.of(values);
  }
}
