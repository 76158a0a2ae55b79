package dev.qimma.format.qti;

import static dev.qimma.markup.Element.element;

import dev.qimma.markup.Element;
import dev.qimma.markup.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an item of QTI 2.1 or 3.0. */
final class Qti2Writer {

  static final String RESPONSE = "RESPONSE";
  static final String FEEDBACK = "FEEDBACK";

  private final QtiItem item;
  private final Flow flow;
  private final Qti2Version version;
  private final Qti2Tasks tasks;

  private Qti2Writer(QtiItem item, Qti2Version version) {
    this.item = item;
    this.version = version;
    this.tasks = new Qti2Tasks(item, version);
    this.flow = tasks.flow();
  }

  static Element written(QtiItem item, Qti2Version version) {
    return version.spelled(new Qti2Writer(item, version).item());
  }

  private Element item() {
    List<Element> parts = new ArrayList<>(tasks.declarations());
    parts.add(outcome("SCORE", "single", "float", "0"));
    parts.add(outcome("MAXSCORE", "single", "float", item.points().toPlainString()));
    List<Element> feedback = feedback();
    if (!feedback.isEmpty()) {
      parts.add(outcome(FEEDBACK, "multiple", "identifier", ""));
    }
    parts.add(element("itemBody", tasks.body()));
    parts.add(processing(!feedback.isEmpty()));
    parts.addAll(feedback);
    String title = item.title().isEmpty() ? item.id() : item.title();
    Element all = element("assessmentItem", parts);
    return (item.language().isEmpty() ? all : all.with("xml:lang", item.language()))
        .with("identifier", Identifiers.of(item.id()))
        .with("title", title)
        .with("adaptive", "false")
        .with("timeDependent", "false");
  }

  private static Element outcome(String id, String cardinality, String type, String value) {
    Element declaration =
        element("outcomeDeclaration")
            .with("identifier", id)
            .with("cardinality", cardinality)
            .with("baseType", type);
    return value.isEmpty()
        ? declaration
        : declaration.and(element("defaultValue", element("value", value)));
  }

  private List<Element> feedback() {
    List<Element> all = new ArrayList<>();
    String always = item.feedback().always();
    if (!always.isBlank()) {
      all.add(modal("general", always));
    }
    if (item.task() instanceof QtiTask.Essay essay && !essay.model().isBlank()) {
      all.add(modal(ModalFeedback.MODEL, essay.model()));
    }
    for (QtiTask.Option option : tasks.options()) {
      if (!option.feedback().isBlank()) {
        all.add(modal(option.id(), option.feedback()));
      }
    }
    return all;
  }

  private Element modal(String id, String html) {
    return element("modalFeedback", block(html))
        .with("outcomeIdentifier", FEEDBACK)
        .with("showHide", "show")
        .with("identifier", id);
  }

  private List<Node> block(String html) {
    return List.of(element("div", flow.of(html)));
  }

  /** The template that says it all, where one does. */
  private Element processing(boolean hasFeedback) {
    Optional<String> template = tasks.template();
    boolean isPlain = item.points().compareTo(BigDecimal.ONE) == 0 && !hasFeedback;
    if (template.isPresent() && isPlain) {
      return element("responseProcessing").with("template", version.template(template.get()));
    }
    List<Element> rules = new ArrayList<>(tasks.rules());
    if (hasFeedback) {
      rules.add(element("setOutcomeValue", called()).with("identifier", FEEDBACK));
    }
    return element("responseProcessing", rules);
  }

  /** What was picked calls up its own feedback; the general one is always there. */
  private Element called() {
    List<Element> parts = new ArrayList<>(tasks.picked());
    if (!item.feedback().always().isBlank()) {
      parts.add(value("identifier", "general"));
    }
    if (item.task() instanceof QtiTask.Essay essay && !essay.model().isBlank()) {
      parts.add(value("identifier", ModalFeedback.MODEL));
    }
    return element("multiple", parts);
  }

  static Element value(String type, String value) {
    return element("baseValue", value).with("baseType", type);
  }

  static Element variable(String id) {
    return element("variable").with("identifier", id);
  }
}
