package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an item of QTI 2.0, 2.1, 2.2 or 3.0. */
final class Qti2Reader {

  private static final Set<String> READ =
      Set.of(
          "choiceInteraction",
          "inlineChoiceInteraction",
          "textEntryInteraction",
          "extendedTextInteraction",
          "matchInteraction",
          "orderInteraction",
          "gapMatchInteraction");

  private final Element item;
  private final QtiItem.Place place;
  private final QtiItem.Facts facts;
  private final Map<String, Declaration> declarations = new LinkedHashMap<>();

  private Qti2Reader(Element written, String file, QtiItem.Facts facts) {
    this.item = Dialect.normal(written);
    this.place = new QtiItem.Place(file, Math.max(1, written.line()));
    this.facts = facts;
  }

  static boolean isItem(Element element) {
    return element.is("assessmentItem") || element.is("qti-assessment-item");
  }

  static QtiEntry read(Element written, String file, QtiItem.Facts facts) {
    return new Qti2Reader(written, file, facts).read();
  }

  private QtiEntry read() {
    if (!item.isWhole()) {
      return skipped("broken-off", "");
    }
    if (item.attribute("adaptive").equals("true")) {
      return skipped("adaptive", "");
    }
    if (item.first("templateProcessing").isPresent() || isTemplate()) {
      return skipped("template", "");
    }
    List<Element> interactions = interactions();
    Optional<String> other =
        interactions.stream().map(Element::name).filter(name -> !READ.contains(name)).findFirst();
    if (other.isPresent()) {
      return skipped("interaction", other.get());
    }
    return interactions.isEmpty() ? skipped("nothing-asked", "") : entry(interactions);
  }

  private boolean isTemplate() {
    return item.first("templateDeclaration").isPresent()
        && !item.below("printedVariable").isEmpty();
  }

  private QtiEntry.Skipped skipped(String reason, String about) {
    return new QtiEntry.Skipped(place, id(), reason, about);
  }

  private String id() {
    return item.attribute("identifier").strip();
  }

  private List<Element> interactions() {
    return item.first("itemBody").stream()
        .flatMap(Element::tree)
        .filter(element -> element.name().endsWith("Interaction"))
        .filter(element -> !element.is("endAttemptInteraction"))
        .toList();
  }

  private QtiEntry entry(List<Element> interactions) {
    for (Element declared : item.all("responseDeclaration")) {
      Declaration declaration = Declaration.read(declared);
      declarations.put(declaration.id(), declaration);
    }
    BodyReader body = new BodyReader(item, declarations, interactions);
    String html = body.html();
    List<ModalFeedback> feedback = ModalFeedback.all(item);
    Map<String, String> texts = new LinkedHashMap<>();
    feedback.forEach(one -> texts.merge(one.name(), one.text(), String::concat));
    Presented presented =
        new Presented(
            place,
            id(),
            item.attribute("title").strip(),
            item.attribute("lang"),
            html,
            body.fields(),
            body.isShuffled(),
            texts,
            facts,
            points(),
            notes());
    Scoring rules = new Processing(item, declarations, feedback);
    return Assembly.entry(
        presented,
        new GapScoring(interactions, rules),
        new GapScoring(interactions, new PlainScoring(declarations)));
  }

  private List<QtiItem.Note> notes() {
    List<QtiItem.Note> notes = new ArrayList<>();
    if (item.first("assessmentStimulusRef").isPresent()) {
      notes.add(
          new QtiItem.Note(
              "stimulus", item.first("assessmentStimulusRef").orElseThrow().attribute("href")));
    }
    return notes;
  }

  private @Nullable BigDecimal points() {
    for (Element declared : item.all("outcomeDeclaration")) {
      if (declared.attribute("identifier").equals("MAXSCORE")) {
        return positive(declared.textAt("defaultValue", "value"));
      }
    }
    for (Element declared : item.all("outcomeDeclaration")) {
      if (declared.attribute("identifier").equals("SCORE")
          && !declared.attribute("normalMaximum").isEmpty()) {
        return positive(declared.attribute("normalMaximum"));
      }
    }
    return null;
  }

  private static @Nullable BigDecimal positive(String number) {
    return Decimal.parse(number).filter(points -> points.signum() > 0).orElse(null);
  }
}
