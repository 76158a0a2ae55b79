package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A YAML file that is no bank.
 *
 * @param root what it holds; empty where there is a fault
 * @param fault the first thing that is wrong with it
 */
public record YamlFile(Optional<Node> root, Optional<Diagnostic> fault) {

  public static YamlFile read(BankFile file) {
    Problems problems = new Problems();
    Optional<Node> root = new YamlReader(file, problems).root();
    List<Diagnostic> found = problems.sorted();
    Optional<Diagnostic> fault =
        found.stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst();
    return new YamlFile(fault.isPresent() ? Optional.empty() : root, fault);
  }
}
