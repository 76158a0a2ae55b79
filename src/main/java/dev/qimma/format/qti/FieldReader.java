package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one interaction of QTI 2 or 3 as a field, with all answers that may be right. */
final class FieldReader {

  private static final Set<String> COMPARED = Set.of("match", "stringMatch", "equal", "member");

  private final Element item;
  private final Element interaction;
  private final String id;
  private final Declaration declared;

  FieldReader(Element item, Map<String, Declaration> declarations, Element interaction) {
    this.item = item;
    this.interaction = interaction;
    this.id = interaction.attribute("responseIdentifier");
    this.declared =
        declarations.getOrDefault(
            id, new Declaration(id, "single", "string", List.of(), List.of(), 0, -1e9, 1e9));
  }

  Field.Pick pick(String name) {
    List<Field.Label> labels = labels(interaction.below(name));
    List<List<String>> keys = new ArrayList<>();
    if (!declared.correct().isEmpty()) {
      keys.add(declared.correct());
    }
    List<String> earning =
        declared.mapping().stream()
            .filter(entry -> entry.value() > 0)
            .map(Declaration.Mapped::key)
            .toList();
    keys.add(earning);
    boolean isSeveral =
        declared.cardinality().equals("multiple")
            && !interaction.attribute("maxChoices").equals("1");
    return new Field.Pick(id, isSeveral, labels, keys);
  }

  private static List<Field.Label> labels(List<Element> choices) {
    return choices.stream()
        .map(
            choice ->
                new Field.Label(
                    choice.attribute("identifier"),
                    Xhtml.of(choice.children()),
                    choice.below("feedbackInline").stream()
                        .map(feedback -> Xhtml.of(feedback.children()))
                        .reduce("", String::concat)))
        .toList();
  }

  Field.Entry entry() {
    Set<String> candidates = new LinkedHashSet<>(declared.correct());
    declared.mapping().forEach(entry -> candidates.add(entry.key()));
    List<Element> rules =
        item.first("responseProcessing").map(Element::tree).stream().flatMap(tree -> tree).toList();
    rules.stream()
        .filter(rule -> COMPARED.contains(rule.name()) && isAboutThis(rule))
        .flatMap(rule -> rule.below("baseValue").stream())
        .map(value -> value.text().strip())
        .filter(value -> !value.isEmpty())
        .forEach(candidates::add);
    return new Field.Entry(
        id, declared.isNumber(), List.copyOf(candidates), ranges(rules), heedsCase());
  }

  private boolean heedsCase() {
    return !declared.mapping().isEmpty()
        && declared.mapping().stream().allMatch(Declaration.Mapped::heedsCase);
  }

  private boolean isAboutThis(Element rule) {
    return rule.elements().anyMatch(part -> part.is("variable") && isThis(part));
  }

  private boolean isThis(Element part) {
    return part.attribute("identifier").equals(id);
  }

  private List<Field.Range> ranges(List<Element> rules) {
    List<Field.Range> ranges = new ArrayList<>();
    for (Element rule : rules) {
      if (rule.is("equal") && isAboutThis(rule)) {
        centre(rule).ifPresent(centre -> ranges.add(around(rule, centre)));
      } else if (rule.is("and")) {
        between(rule).ifPresent(ranges::add);
      }
    }
    return ranges;
  }

  private Optional<BigDecimal> centre(Element equal) {
    boolean isCorrect = equal.elements().anyMatch(part -> part.is("correct") && isThis(part));
    String said =
        isCorrect ? declared.correct().stream().findFirst().orElse("") : equal.textAt("baseValue");
    return Decimal.parse(said);
  }

  private static Field.Range around(Element equal, BigDecimal centre) {
    Tolerance tolerance = Tolerance.of(equal);
    double value = centre.doubleValue();
    return new Field.Range(
        centre.subtract(decimal(tolerance.below(value))),
        centre,
        centre.add(decimal(tolerance.above(value))));
  }

  private static BigDecimal decimal(double number) {
    return Decimal.parse(Double.toString(number)).orElse(BigDecimal.ZERO);
  }

  private Optional<Field.Range> between(Element and) {
    Optional<BigDecimal> least = bound(and, true);
    Optional<BigDecimal> most = bound(and, false);
    if (least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) > 0) {
      return Optional.empty();
    }
    BigDecimal middle = least.get().add(most.get()).divide(BigDecimal.valueOf(2));
    Optional<BigDecimal> said =
        declared.correct().stream().flatMap(one -> Decimal.parse(one).stream()).findFirst();
    boolean isWithin =
        said.isPresent()
            && said.get().compareTo(least.get()) >= 0
            && said.get().compareTo(most.get()) <= 0;
    return Optional.of(
        new Field.Range(least.get(), isWithin ? said.orElseThrow() : middle, most.get()));
  }

  /** The bound that a comparison sets, whichever side the variable stands on. */
  private Optional<BigDecimal> bound(Element and, boolean isLeast) {
    return and.elements()
        .filter(rule -> rule.name().matches("[gl]te?") && isAboutThis(rule))
        .filter(rule -> setsLeast(rule) == isLeast)
        .flatMap(rule -> Decimal.parse(rule.textAt("baseValue")).stream())
        .findFirst();
  }

  private boolean setsLeast(Element rule) {
    boolean isVariableFirst =
        rule.elements().findFirst().filter(part -> part.is("variable")).isPresent();
    return rule.name().startsWith("g") == isVariableFirst;
  }

  Field.Essay essay() {
    String model =
        item.all("modalFeedback").stream()
            .filter(feedback -> feedback.attribute("identifier").equals(ModalFeedback.MODEL))
            .map(feedback -> Xhtml.of(feedback.children()))
            .findFirst()
            .orElseGet(() -> Material.plain(String.join(" ", declared.correct())));
    return new Field.Essay(id, model);
  }

  Field.Pairing pairing() {
    List<Element> sets = interaction.all("simpleMatchSet");
    List<Field.Label> left =
        sets.isEmpty() ? List.of() : labels(sets.get(0).all("simpleAssociableChoice"));
    List<Field.Label> right =
        sets.size() < 2 ? List.of() : labels(sets.get(1).all("simpleAssociableChoice"));
    return new Field.Pairing(id, left, right, pairs());
  }

  private List<String> pairs() {
    return declared.correct().isEmpty()
        ? declared.mapping().stream()
            .filter(entry -> entry.value() > 0)
            .map(Declaration.Mapped::key)
            .toList()
        : declared.correct();
  }

  Field.Sequence sequence() {
    return new Field.Sequence(id, labels(interaction.all("simpleChoice")), declared.correct());
  }

  /** The gaps of a text, each a field of its own whose key is one of the texts to fill in. */
  List<Field> gaps() {
    List<Field.Label> texts = labels(interaction.all("gapText"));
    List<Field> fields = new ArrayList<>();
    for (Element gap : interaction.below("gap")) {
      String name = gap.attribute("identifier");
      List<String> fits =
          pairs().stream()
              .filter(pair -> pair.endsWith(" " + name))
              .map(pair -> pair.substring(0, pair.indexOf(' ')))
              .toList();
      fields.add(
          new Field.Pick(
              name, false, texts, fits.isEmpty() ? List.of() : List.of(List.of(fits.get(0)))));
    }
    return fields;
  }
}
