package dev.qimma.format.qti;

import static dev.qimma.format.qti.Qti2Writer.RESPONSE;
import static dev.qimma.format.qti.Qti2Writer.value;
import static dev.qimma.format.qti.Qti2Writer.variable;
import static dev.qimma.markup.Element.element;

import dev.qimma.markup.Element;
import dev.qimma.markup.Node;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What depends on the task of an item in QTI 2 and 3: declarations, interactions, rules. */
final class Qti2Tasks {

  private static final MathContext DIGITS = new MathContext(15);

  private final QtiItem item;
  private final QtiTask task;
  private final Flow flow;

  Qti2Tasks(QtiItem item, Qti2Version version) {
    this.item = item;
    this.task = item.task();
    this.flow = new Flow(version.hasDirection(), this::hole);
  }

  Flow flow() {
    return flow;
  }

  List<Element> declarations() {
    if (task instanceof QtiTask.Blanks blanks) {
      BigDecimal share =
          item.points().divide(BigDecimal.valueOf(Math.max(1, blanks.blanks().size())), DIGITS);
      return blanks.blanks().stream()
          .map(blank -> declaration(response(blank), blank.task(), share))
          .toList();
    }
    return List.of(declaration(RESPONSE, task, item.points()));
  }

  private static String response(QtiTask.Blank blank) {
    return Identifiers.of(blank.name());
  }

  private static Element declaration(String id, QtiTask task, BigDecimal points) {
    if (task instanceof QtiTask.Choice choice) {
      return picked(id, choice, points);
    }
    if (task instanceof QtiTask.Text text) {
      return typed(id, text, points);
    }
    if (task instanceof QtiTask.Numeric number) {
      return declared(id, "single", "float").and(correct(List.of(number.value().toPlainString())));
    }
    if (task instanceof QtiTask.Match match) {
      return matched(id, match, points);
    }
    if (task instanceof QtiTask.Order order) {
      return declared(id, "ordered", "identifier").and(correct(names("item", order.items())));
    }
    return declared(id, "single", "string");
  }

  private static Element declared(String id, String cardinality, String type) {
    return element("responseDeclaration")
        .with("identifier", id)
        .with("cardinality", cardinality)
        .with("baseType", type);
  }

  private static Element correct(List<String> values) {
    return element("correctResponse", values.stream().map(one -> element("value", one)).toList());
  }

  private static Element mapping(List<Element> entries, BigDecimal points) {
    return element("mapping", entries)
        .with("lowerBound", "0")
        .with("upperBound", points.toPlainString())
        .with("defaultValue", "0");
  }

  private static Element entry(String key, BigDecimal value) {
    return element("mapEntry").with("mapKey", key).with("mappedValue", plain(value));
  }

  private static String plain(BigDecimal value) {
    return value.round(DIGITS).stripTrailingZeros().toPlainString();
  }

  private static Element picked(String id, QtiTask.Choice choice, BigDecimal points) {
    List<String> right =
        choice.options().stream().filter(QtiTask.Option::isRight).map(QtiTask.Option::id).toList();
    Element declared =
        declared(id, choice.isSeveral() ? "multiple" : "single", "identifier").and(correct(right));
    if (choice.isAllOrNothing()) {
      return declared;
    }
    List<Element> entries =
        choice.options().stream()
            .filter(option -> option.share().signum() != 0)
            .map(option -> entry(option.id(), option.share().multiply(points)))
            .toList();
    return declared.and(mapping(entries, points));
  }

  private static Element typed(String id, QtiTask.Text text, BigDecimal points) {
    List<Element> entries =
        text.answers().stream()
            .map(
                typed ->
                    entry(typed.text(), typed.share().multiply(points))
                        .with("caseSensitive", String.valueOf(typed.heedsCase())))
            .toList();
    return declared(id, "single", "string")
        .and(correct(List.of(text.answers().get(0).text())))
        .and(mapping(entries, points));
  }

  private static Element matched(String id, QtiTask.Match match, BigDecimal points) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i <= match.pairs().size(); i++) {
      pairs.add("left" + i + " right" + i);
    }
    BigDecimal share = points.divide(BigDecimal.valueOf(match.pairs().size()), DIGITS);
    return declared(id, "multiple", "directedPair")
        .and(correct(pairs))
        .and(mapping(pairs.stream().map(pair -> entry(pair, share)).toList(), points));
  }

  private static List<String> names(String prefix, List<String> texts) {
    List<String> names = new ArrayList<>();
    texts.forEach(text -> names.add(prefix + (names.size() + 1)));
    return names;
  }

  List<Element> body() {
    List<Element> body = new ArrayList<>();
    if (!item.body().isBlank()) {
      body.add(element("div", flow.of(item.body())));
    }
    if (!(task instanceof QtiTask.Blanks)) {
      body.add(interaction());
    }
    return body;
  }

  private Element interaction() {
    if (task instanceof QtiTask.Choice choice) {
      List<Element> options =
          choice.options().stream().map(o -> labelled("simpleChoice", o.id(), o.text())).toList();
      return shuffled(asking("choiceInteraction", RESPONSE, options))
          .with("maxChoices", choice.isSeveral() ? "0" : "1");
    }
    if (task instanceof QtiTask.Match match) {
      return matching(match);
    }
    if (task instanceof QtiTask.Order order) {
      List<String> ids = names("item", order.items());
      List<Element> items = new ArrayList<>();
      order.items().forEach(t -> items.add(labelled("simpleChoice", ids.get(items.size()), t)));
      return shuffled(asking("orderInteraction", RESPONSE, items));
    }
    return task instanceof QtiTask.Essay
        ? asking("extendedTextInteraction", RESPONSE, List.of())
        : element("div", asking("textEntryInteraction", RESPONSE, List.of()));
  }

  private static Element asking(String name, String id, List<Element> parts) {
    return element(name, parts).with("responseIdentifier", id);
  }

  private Element shuffled(Element interaction) {
    return interaction.with("shuffle", String.valueOf(item.isShuffled()));
  }

  private Element labelled(String name, String id, String html) {
    return element(name, flow.of(html)).with("identifier", id);
  }

  private Element matching(QtiTask.Match match) {
    List<Element> left = new ArrayList<>();
    List<Element> right = new ArrayList<>();
    for (QtiTask.Pair pair : match.pairs()) {
      left.add(side("left" + (left.size() + 1), pair.left()));
      right.add(side("right" + (right.size() + 1), pair.right()));
    }
    match.extra().forEach(text -> right.add(side("right" + (right.size() + 1), text)));
    return shuffled(
            asking(
                "matchInteraction",
                RESPONSE,
                List.of(element("simpleMatchSet", left), element("simpleMatchSet", right))))
        .with("maxAssociations", String.valueOf(match.pairs().size()));
  }

  private Element side(String id, String html) {
    return labelled("simpleAssociableChoice", id, html).with("matchMax", "1");
  }

  private Element hole(String name) {
    Optional<QtiTask.Blank> found =
        task instanceof QtiTask.Blanks blanks
            ? blanks.blanks().stream().filter(blank -> blank.name().equals(name)).findFirst()
            : Optional.empty();
    if (found.isPresent() && found.get().task() instanceof QtiTask.Choice choice) {
      List<Element> options = choice.options().stream().map(this::inlineChoice).toList();
      return asking("inlineChoiceInteraction", response(found.get()), options)
          .with("shuffle", String.valueOf(item.isShuffled()));
    }
    return asking("textEntryInteraction", Identifiers.of(name), List.of())
        .with("class", BodyReader.HOLE_CLASS);
  }

  /** Nothing but text may stand in it. */
  private Element inlineChoice(QtiTask.Option option) {
    String text = flow.of(option.text()).stream().map(Node::text).reduce("", String::concat);
    return element("inlineChoice", text).with("identifier", option.id());
  }

  /** All options there are, those of holes too. */
  List<QtiTask.Option> options() {
    if (task instanceof QtiTask.Blanks blanks) {
      return blanks.blanks().stream().flatMap(blank -> options(blank.task()).stream()).toList();
    }
    return options(task);
  }

  private static List<QtiTask.Option> options(QtiTask task) {
    return task instanceof QtiTask.Choice choice ? choice.options() : List.of();
  }

  /** The variables that hold what was picked. */
  List<Element> picked() {
    if (task instanceof QtiTask.Blanks blanks) {
      return blanks.blanks().stream()
          .filter(blank -> blank.task() instanceof QtiTask.Choice)
          .map(blank -> variable(response(blank)))
          .toList();
    }
    return task instanceof QtiTask.Choice ? List.of(variable(RESPONSE)) : List.of();
  }

  /** The template that marks it; empty where none does. */
  Optional<String> template() {
    if (task instanceof QtiTask.Choice choice) {
      boolean isWhole = choice.isAllOrNothing() || !choice.isSeveral();
      return Optional.of(isWhole && !hasShares(choice) ? "match_correct" : "map_response");
    }
    if (task instanceof QtiTask.Text || task instanceof QtiTask.Match) {
      return Optional.of("map_response");
    }
    return task instanceof QtiTask.Order ? Optional.of("match_correct") : Optional.empty();
  }

  private static boolean hasShares(QtiTask.Choice choice) {
    return !choice.isAllOrNothing()
        && choice.options().stream().anyMatch(o -> !o.isRight() && o.share().signum() != 0);
  }

  List<Element> rules() {
    if (task instanceof QtiTask.Essay) {
      return List.of();
    }
    if (task instanceof QtiTask.Blanks blanks) {
      List<Element> parts = blanks.blanks().stream().map(blank -> mapped(response(blank))).toList();
      return List.of(score(element("sum", parts)));
    }
    if (template().filter("map_response"::equals).isPresent()) {
      return List.of(score(mapped(RESPONSE)));
    }
    return List.of(condition(task instanceof QtiTask.Numeric number ? near(number) : matches()));
  }

  private static Element score(Element value) {
    return element("setOutcomeValue", value).with("identifier", "SCORE");
  }

  private static Element mapped(String id) {
    return element("mapResponse").with("identifier", id);
  }

  private static Element matches() {
    return element("match", variable(RESPONSE), element("correct").with("identifier", RESPONSE));
  }

  private Element condition(Element test) {
    Element all = score(value("float", item.points().toPlainString()));
    Element none = score(value("float", "0"));
    return element(
        "responseCondition", element("responseIf", test, all), element("responseElse", none));
  }

  private static Element near(QtiTask.Numeric number) {
    BigDecimal below = number.value().subtract(number.least());
    BigDecimal above = number.most().subtract(number.value());
    boolean isExact = below.signum() == 0 && above.signum() == 0;
    Element equal =
        element("equal", variable(RESPONSE), element("correct").with("identifier", RESPONSE))
            .with("toleranceMode", isExact ? "exact" : "absolute");
    return isExact
        ? equal
        : equal
            .with("tolerance", below.toPlainString() + " " + above.toPlainString())
            .with("includeLowerBound", "true")
            .with("includeUpperBound", "true");
  }
}
