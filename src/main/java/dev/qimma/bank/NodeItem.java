package dev.qimma.bank;

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
    if (isTextWithColon()) {
      problem(Rule.WRONG_TYPE_OR_RANGE, "colon");
      return wordings.read(beside.entries().get(0).key());
    }
    Localized read = beside.get("text").isPresent() ? fields.text("text") : wordings.read(node);
    fields.keys().stream()
        .filter(key -> BESIDE.contains(key) || Wordings.isLanguage(key))
        .forEach(fields::has);
    fields.reportUnknown(BESIDE);
    return read;
  }

  /** {@code - Note: this} is a map to YAML, and was meant as a text. */
  private boolean isTextWithColon() {
    return !fields.keys().isEmpty()
        && fields.keys().stream()
            .noneMatch(key -> BESIDE.contains(key) || Wordings.isLanguage(key));
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
