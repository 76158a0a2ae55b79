package dev.qimma.format.qti;

import static dev.qimma.markup.Element.element;

import dev.qimma.markup.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an item of QTI 1.2 as Canvas does. */
final class Qti1Writer {

  static final String RESPONSE = "response1";

  private final QtiItem item;
  private final Qti1Task task;
  private final Map<String, String> feedback = new LinkedHashMap<>();

  private Qti1Writer(QtiItem item) {
    this.item = item;
    this.task = new Qti1Task(item);
    note("general_fb", item.feedback().always());
    note("correct_fb", item.feedback().right());
    note("general_incorrect_fb", item.feedback().wrong());
    task.feedback().forEach((id, text) -> note(id + "_fb", text));
  }

  private void note(String id, String text) {
    if (!text.isBlank()) {
      feedback.put(id, text);
    }
  }

  static Element written(QtiItem item) {
    return new Qti1Writer(item).item();
  }

  private Element item() {
    List<Element> parts = new ArrayList<>();
    parts.add(element("itemmetadata", metadata()));
    List<Element> presented = new ArrayList<>();
    presented.add(Qti1Task.html(task.body()));
    presented.addAll(task.responses());
    parts.add(element("presentation", presented));
    parts.add(processing());
    feedback.forEach(
        (id, text) ->
            parts.add(
                element("itemfeedback", element("flow_mat", Qti1Task.html(text)))
                    .with("ident", id)));
    task.model().ifPresent(parts::add);
    String title = item.title().isEmpty() ? item.id() : item.title();
    Element all = element("item", parts).with("ident", item.id()).with("title", title);
    return item.language().isEmpty() ? all : all.with("xml:lang", item.language());
  }

  private Element metadata() {
    return element(
        "qtimetadata",
        field("question_type", task.type()),
        field("points_possible", item.points().toPlainString()));
  }

  static Element field(String label, String entry) {
    return element("qtimetadatafield", element("fieldlabel", label), element("fieldentry", entry));
  }

  private Element processing() {
    List<Element> rules = new ArrayList<>();
    rules.add(
        element(
            "outcomes",
            element("decvar")
                .with("maxvalue", "100")
                .with("minvalue", "0")
                .with("varname", "SCORE")
                .with("vartype", "Decimal")));
    if (feedback.containsKey("general_fb")) {
      rules.add(condition(element("other"), "general_fb"));
    }
    task.feedback()
        .forEach(
            (id, text) -> {
              if (!text.isBlank()) {
                rules.add(condition(Qti1Task.equal(task.fieldOf(id), id), id + "_fb"));
              }
            });
    rules.addAll(task.rules(feedback.containsKey("correct_fb")));
    if (feedback.containsKey("general_incorrect_fb")) {
      rules.add(condition(element("other"), "general_incorrect_fb"));
    }
    return element("resprocessing", rules);
  }

  private static Element condition(Element test, String shown) {
    return element("respcondition", element("conditionvar", test), Qti1Task.display(shown))
        .with("continue", "Yes");
  }
}
