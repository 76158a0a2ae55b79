package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields of an item of QTI 1 and what is asked around them. */
final class Qti1Fields {

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]<>]{1,80})\\]");
  private static final String PREFIX = "response_";

  private final Element item;
  private final Element presentation;
  private final String type;
  private final List<Field> fields = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private boolean isShuffled = true;
  private boolean isMatching;
  private boolean isComposite;

  Qti1Fields(Element item, Element presentation, String type) {
    this.item = item;
    this.presentation = presentation;
    this.type = type;
  }

  /** Read after {@link #read}, as are the others. */
  List<Field> fields() {
    return fields;
  }

  String html() {
    return html.toString();
  }

  boolean isShuffled() {
    return isShuffled;
  }

  void read() {
    List<Element> responses =
        presentation
            .tree()
            .filter(one -> one.name().startsWith("response_") && !one.is("response_label"))
            .toList();
    isMatching = type.equals("matching_question");
    isComposite = responses.size() > 1 && !isMatching;
    if (isMatching) {
      html.append(material(presentation));
      fields.add(matching(responses));
    } else {
      walk(presentation);
      holes();
    }
  }

  private static String material(Element presentation) {
    StringBuilder all = new StringBuilder();
    presentation
        .elements()
        .filter(one -> !one.name().startsWith("response_"))
        .forEach(one -> all.append(one.is("flow") ? material(one) : Material.of(one)));
    return all.toString();
  }

  private void walk(Element element) {
    for (Element child : element.elements().toList()) {
      if (child.name().startsWith("response_")) {
        response(child);
      } else if (child.is("flow")) {
        walk(child);
      } else {
        html.append(Material.of(child));
      }
    }
  }

  private void response(Element response) {
    List<Element> choices = response.below("render_choice");
    List<Element> blanks = response.below("render_fib");
    String id = response.attribute("ident");
    if (!choices.isEmpty() && !type.contains("fill_in_multiple")) {
      asked(response, id);
      fields.add(picked(response, choices.get(0)));
    } else if (!choices.isEmpty()) {
      fields.add(typedByLabels(response, choices.get(0)));
    } else if (!blanks.isEmpty() && !isEssay(response, blanks.get(0))) {
      asked(response, id);
      fields.add(typed(response, blanks.get(0)));
    } else {
      html.append(Material.html(response));
      fields.add(new Field.Essay(id, solution()));
    }
  }

  /** What a right answer looks like, where the file shows one. */
  String solution() {
    return item.all("itemfeedback").stream()
        .flatMap(feedback -> feedback.all("solution").stream())
        .flatMap(solution -> solution.below("material").stream())
        .map(Material::of)
        .reduce("", String::concat);
  }

  /**
   * Text beside a field is asked; of several fields each has its hole, unless its name marks it.
   */
  private void asked(Element response, String id) {
    if (!isBracketed()) {
      html.append(Material.html(response));
      html.append(isComposite ? QtiItem.hole(id) : "");
    }
  }

  private static String name(String id) {
    return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
  }

  private boolean isEssay(Element response, Element blank) {
    boolean hasRules =
        item.below("resprocessing").stream()
            .flatMap(Element::tree)
            .anyMatch(test -> test.attribute("respident").equals(response.attribute("ident")));
    boolean isLong = Decimal.or(blank.attribute("rows"), 1) > 1;
    return type.equals("essay_question")
        || type.startsWith("cc.essay")
        || (!hasRules && isLong)
        || !hasRules;
  }

  private boolean isBracketed() {
    return type.contains("multiple_dropdowns") || type.contains("fill_in_multiple");
  }

  /** Canvas marks the place of a field by its name in square brackets. */
  private void holes() {
    if (!isBracketed()) {
      return;
    }
    Map<String, String> ids = new LinkedHashMap<>();
    fields.forEach(field -> ids.put(name(field.id()), field.id()));
    Matcher names = BRACKETS.matcher(html.toString());
    String marked =
        names.replaceAll(
            found -> {
              String id = ids.get(found.group(1).strip());
              return Matcher.quoteReplacement(id == null ? found.group() : QtiItem.hole(id));
            });
    html.setLength(0);
    html.append(marked);
    fields.stream()
        .filter(field -> !marked.contains(QtiItem.hole(field.id())))
        .forEach(field -> html.append(QtiItem.hole(field.id())));
  }

  private Field picked(Element response, Element choice) {
    List<Field.Label> labels = labels(choice);
    String id = response.attribute("ident");
    String cardinality = response.attribute("rcardinality").toLowerCase(Locale.ROOT);
    boolean isFixed =
        choice.below("response_label").stream()
            .anyMatch(label -> label.attribute("rshuffle").equalsIgnoreCase("no"));
    isShuffled &= !choice.attribute("shuffle").equalsIgnoreCase("no") && !isFixed;
    List<List<String>> keys = keys(id);
    return cardinality.equals("ordered")
        ? new Field.Sequence(id, labels, ordered(id))
        : new Field.Pick(id, cardinality.equals("multiple"), labels, keys);
  }

  private static List<Field.Label> labels(Element choice) {
    return choice.below("response_label").stream()
        .map(label -> new Field.Label(label.attribute("ident"), Material.html(label), ""))
        .filter(label -> !Material.isNothing(label.text()))
        .toList();
  }

  /** For each condition that gives something, the answers that it asks for. */
  private List<List<String>> keys(String id) {
    List<List<String>> keys = new ArrayList<>();
    Set<String> together = new LinkedHashSet<>();
    for (Element condition : item.below("respcondition")) {
      boolean isGiving =
          condition.all("setvar").stream().anyMatch(set -> Decimal.or(set.text(), 0) > 0);
      if (isGiving) {
        List<String> asked = new ArrayList<>();
        condition.all("conditionvar").forEach(test -> asked(test, id, asked));
        keys.add(asked);
        together.addAll(asked);
      }
    }
    keys.add(List.copyOf(together));
    return keys;
  }

  private static void asked(Element test, String id, List<String> asked) {
    if (test.is("varequal") && test.attribute("respident").equals(id)) {
      asked.add(test.text().strip());
    } else if (!test.is("not")) {
      test.elements().forEach(inner -> asked(inner, id, asked));
    }
  }

  private List<String> ordered(String id) {
    return keys(id).stream().max(java.util.Comparator.comparingInt(List::size)).orElse(List.of());
  }

  private Field.Entry typed(Element response, Element blank) {
    String id = response.attribute("ident");
    String fib = blank.attribute("fibtype").toLowerCase(Locale.ROOT);
    Set<String> candidates = new LinkedHashSet<>();
    keys(id).forEach(candidates::addAll);
    candidates.remove("");
    List<Field.Range> ranges = ranges(id, candidates);
    boolean isNumber =
        type.equals("numerical_question")
            || response.is("response_num")
            || fib.equals("integer")
            || fib.equals("decimal")
            || !ranges.isEmpty();
    return new Field.Entry(id, isNumber, List.copyOf(candidates), ranges, false);
  }

  private List<Field.Range> ranges(String id, Set<String> candidates) {
    List<Field.Range> ranges = new ArrayList<>();
    List<Element> tests =
        item.below("respcondition").stream()
            .flatMap(Element::tree)
            .filter(one -> one.is("and") || one.is("conditionvar"))
            .toList();
    for (Element test : tests) {
      Optional<BigDecimal> least = bound(test, id, "vargte?");
      Optional<BigDecimal> most = bound(test, id, "varlte?");
      if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) <= 0) {
        BigDecimal middle = least.get().add(most.get()).divide(BigDecimal.valueOf(2));
        BigDecimal value =
            candidates.stream()
                .flatMap(one -> Decimal.parse(one).stream())
                .filter(one -> one.compareTo(least.get()) >= 0 && one.compareTo(most.get()) <= 0)
                .findFirst()
                .orElse(middle);
        ranges.add(new Field.Range(least.get(), value, most.get()));
      }
    }
    return ranges;
  }

  private static Optional<BigDecimal> bound(Element test, String id, String name) {
    return test.elements()
        .filter(one -> one.name().matches(name) && one.attribute("respident").equals(id))
        .flatMap(one -> Decimal.parse(one.text()).stream())
        .findFirst();
  }

  /** Canvas lists what may be typed as if it were to be picked, and gives points for the first. */
  private Field.Entry typedByLabels(Element response, Element choice) {
    List<String> texts =
        choice.below("response_label").stream()
            .map(
                label ->
                    label.below("mattext").stream().map(Element::text).reduce("", String::concat))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    return new Field.Entry(response.attribute("ident"), false, texts, List.of(), false);
  }

  private Field.Pairing matching(List<Element> responses) {
    List<Field.Label> left = new ArrayList<>();
    Map<String, Field.Label> right = new LinkedHashMap<>();
    List<String> key = new ArrayList<>();
    for (Element response : responses) {
      String id = response.attribute("ident");
      String text = Material.html(response);
      if (Material.isNothing(text)) {
        continue;
      }
      left.add(new Field.Label(id, text, ""));
      response.below("render_choice").stream()
          .flatMap(choice -> labels(choice).stream())
          .forEach(label -> right.putIfAbsent(label.id(), label));
      keys(id).stream().flatMap(List::stream).findFirst().ifPresent(one -> key.add(id + " " + one));
    }
    return new Field.Pairing("matching", left, List.copyOf(right.values()), key);
  }

  /** The rules, told answers in the words that they know. */
  Scoring scoring(Scoring rules) {
    if (isMatching) {
      return answers -> rules.mark(Qti1Answers.apart(answers));
    }
    return type.contains("fill_in_multiple") ? new Qti1Answers(fields, rules) : rules;
  }
}
