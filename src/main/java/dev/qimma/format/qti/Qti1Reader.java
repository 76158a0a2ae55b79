package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an item of QTI 1, as Canvas, Common Cartridge and others write it. */
final class Qti1Reader {

  private static final Set<String> NOT_READ =
      Set.of(
          "calculated_question",
          "file_upload_question",
          "text_only_question",
          "error",
          "cc.pattern_match.v0p1");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Element item;
  private final QtiItem.Place place;
  private final String topic;
  private final Map<String, String> metadata = new LinkedHashMap<>();

  private Qti1Reader(Element item, String file, String topic) {
    this.item = item;
    this.place = new QtiItem.Place(file, Math.max(1, item.line()));
    this.topic = topic;
    for (Element field : item.below("qtimetadatafield")) {
      metadata.put(field.textAt("fieldlabel").toLowerCase(Locale.ROOT), field.textAt("fieldentry"));
    }
  }

  static QtiEntry read(Element item, String file, String topic) {
    return new Qti1Reader(item, file, topic).read();
  }

  private QtiEntry read() {
    if (!item.isWhole()) {
      return skipped("broken-off", "");
    }
    String type = type();
    if (NOT_READ.contains(type)) {
      return skipped(type.equals("text_only_question") ? "nothing-asked" : "type", type);
    }
    Optional<Element> presentation = item.first("presentation");
    if (presentation.isEmpty()) {
      return skipped("nothing-asked", "");
    }
    Optional<String> other =
        presentation
            .get()
            .tree()
            .map(Element::name)
            .filter(name -> name.matches("response_(xy|grp)|render_(hotspot|slider)"))
            .findFirst();
    return other.isPresent()
        ? skipped("interaction", other.get())
        : entry(presentation.get(), type);
  }

  private String type() {
    return metadata.getOrDefault("question_type", metadata.getOrDefault("cc_profile", ""));
  }

  private QtiEntry.Skipped skipped(String reason, String about) {
    return new QtiEntry.Skipped(place, item.attribute("ident"), reason, about);
  }

  private QtiEntry entry(Element presentation, String type) {
    Qti1Fields fields = new Qti1Fields(item, presentation, type);
    fields.read();
    Map<String, String> feedback = new LinkedHashMap<>();
    for (Element one : item.all("itemfeedback")) {
      feedback.merge(one.attribute("ident"), feedback(one), String::concat);
    }
    Presented presented =
        new Presented(
            place,
            item.attribute("ident").strip(),
            item.attribute("title").strip(),
            item.attribute("lang"),
            fields.html(),
            fields.fields(),
            fields.isShuffled(),
            feedback,
            new QtiItem.Facts(topic, List.of(), 0),
            points(),
            List.of());
    Scoring rules = fields.scoring(new Qti1Rules(item));
    QtiEntry entry = Assembly.entry(presented, rules, rules);
    return entry instanceof QtiItem read ? settled(read, fields.solution()) : entry;
  }

  /** A solution explains, unless it is what an essay is held against. */
  private QtiEntry settled(QtiItem read, String solution) {
    boolean isExplained =
        solution.isBlank()
            || read.task() instanceof QtiTask.Essay
            || !read.feedback().always().isBlank();
    QtiItem explained =
        isExplained
            ? read
            : read.with(
                new QtiItem.Feedback(solution, read.feedback().right(), read.feedback().wrong()));
    return type().equals("multiple_answers_question") ? CanvasShares.of(explained) : explained;
  }

  private static String feedback(Element one) {
    return Material.html(one);
  }

  /** Canvas counts in percent and says the points apart. */
  private @Nullable BigDecimal points() {
    Optional<BigDecimal> said =
        Decimal.parse(metadata.getOrDefault("points_possible", "")).filter(one -> one.signum() > 0);
    if (said.isPresent()) {
      return said.get();
    }
    Optional<BigDecimal> most =
        item.below("decvar").stream()
            .flatMap(one -> Decimal.parse(one.attribute("maxvalue")).stream())
            .filter(one -> one.signum() > 0)
            .findFirst();
    boolean isPercent = most.filter(one -> one.compareTo(HUNDRED) == 0).isPresent();
    return isPercent || !type().isEmpty() ? BigDecimal.ONE : most.orElse(null);
  }
}
