package dev.qimma.bank;

import dev.qimma.bank.yaml.Node;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Fields;
import java.util.List;

/** An entry of a list that is a list itself, or counts as one. */
record NodeRow(Span span, List<Fields.Item> items, String question, Problems problems)
    implements Fields.Row {

  NodeRow {
    items = List.copyOf(items);
  }

  static NodeRow of(Node node, Wordings wordings, String question, Problems problems) {
    List<Node> nodes = node instanceof Node.Sequence list ? list.items() : List.of(node);
    List<Fields.Item> items =
        nodes.stream()
            .<Fields.Item>map(item -> new NodeItem(item, wordings, question, problems))
            .toList();
    return new NodeRow(node.span(), items, question, problems);
  }

  @Override
  public void problem(Rule rule, String variant, Object... arguments) {
    NodeFields.report(problems, rule, span, question, variant, arguments);
  }
}
