package dev.qimma.bank;

import dev.qimma.bank.yaml.Node;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.question.Fields;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.Set;

/** An entry of a list: a text, or a map of the text and the keys beside it. */
final class NodeItem implements Fields.Item {

  private static final Set<String> BESIDE = Set.of("text", "why", "credit", "ar", "en");

  private final Node node;
  private final Wordings wordings;
  private final String question;
  private final Problems problems;
  private final NodeFields fields;
  private final Localized text;

  NodeItem(Node node, Wordings wordings, String question, Problems problems) {
    this.node = node;
    this.wordings = wordings;
    this.question = question;
    this.problems = problems;
    Node.Mapping beside =
        node instanceof Node.Mapping mapping ? mapping : new Node.Mapping(node.span(), List.of());
    this.fields = new NodeFields(beside, wordings, question, problems);
    this.text = readText(beside);
  }

  private Localized readText(Node.Mapping beside) {
    if (isTextWithColon(beside)) {
      problem(Rule.WRONG_TYPE_OR_RANGE, "colon");
      return wordings.read(beside.entries().get(0).key());
    }
    Localized read = beside.get("text").isPresent() ? fields.text("text") : wordings.read(node);
    for (Node.Entry entry : beside.entries()) {
      if (isBeside(entry)) {
        fields.has(entry.key().text());
      }
    }
    fields.reportUnknown(BESIDE);
    return read;
  }

  /** {@code - Note: this} is a map to YAML, and was meant as a text. */
  private static boolean isTextWithColon(Node.Mapping beside) {
    for (Node.Entry entry : beside.entries()) {
      if (isBeside(entry)) {
        return false;
      }
    }
    return !beside.entries().isEmpty();
  }

  private static boolean isBeside(Node.Entry entry) {
    return BESIDE.contains(entry.key().text()) || Wordings.isLanguage(entry.key().text());
  }

  @Override
  public Localized text() {
    return text;
  }

  @Override
  public Fields fields() {
    return fields;
  }

  @Override
  public void problem(Rule rule, String variant, Object... arguments) {
    NodeFields.report(problems, rule, node.span(), question, variant, arguments);
  }
}
