package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import java.util.List;
import java.util.stream.Stream;

/**
 * A feedback of QTI 2 or 3.
 *
 * @param outcome the variable that calls it up
 * @param identifier the value by which it does
 * @param isHiding whether the value hides it instead
 */
record ModalFeedback(String outcome, String identifier, boolean isHiding, String text) {

  /** The one that shows what a good answer to an essay says. */
  static final String MODEL = "MODEL";

  /** By which it is known among others. */
  String name() {
    return outcome + " " + identifier;
  }

  /** Those behind the body, and those that stand in it outside of what is picked. */
  static List<ModalFeedback> all(Element item) {
    Stream<Element> within =
        item.first("itemBody").stream()
            .flatMap(
                body ->
                    Stream.concat(outside(body, "feedbackBlock"), outside(body, "feedbackInline")));
    return Stream.concat(item.all("modalFeedback").stream(), within)
        .filter(feedback -> !feedback.attribute("identifier").equals(MODEL))
        .map(
            feedback ->
                new ModalFeedback(
                    feedback.attribute("outcomeIdentifier"),
                    feedback.attribute("identifier"),
                    feedback.attribute("showHide").equals("hide"),
                    Xhtml.of(feedback.children())))
        .toList();
  }

  private static Stream<Element> outside(Element element, String name) {
    return element.is("simpleChoice")
        ? Stream.empty()
        : element
            .elements()
            .flatMap(inner -> inner.is(name) ? Stream.of(inner) : outside(inner, name));
  }
}
