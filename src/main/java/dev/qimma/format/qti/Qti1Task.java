package dev.qimma.format.qti;

import static dev.qimma.format.qti.Qti1Writer.RESPONSE;
import static dev.qimma.markup.Element.element;

import dev.qimma.markup.Element;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What depends on the task of an item in QTI 1.2: its type, responses and rules. */
final class Qti1Task {

  private static final Pattern HOLE = Pattern.compile(QtiItem.holePattern());
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext DIGITS = new MathContext(15);

  private final QtiItem item;
  private final QtiTask task;

  Qti1Task(QtiItem item) {
    this.item = item;
    this.task = item.task();
  }

  static Element html(String html) {
    return element("material", element("mattext", html).with("texttype", "text/html"));
  }

  static Element equal(String field, String value) {
    return element("varequal", value).with("respident", field);
  }

  static Element display(String id) {
    return element("displayfeedback").with("feedbacktype", "Response").with("linkrefid", id);
  }

  String type() {
    if (task instanceof QtiTask.Choice choice) {
      return choice.isSeveral()
          ? "multiple_answers_question"
          : isTrueFalse(choice) ? "true_false_question" : "multiple_choice_question";
    }
    if (task instanceof QtiTask.Blanks blanks) {
      return isPicked(blanks) ? "multiple_dropdowns_question" : "fill_in_multiple_blanks_question";
    }
    if (task instanceof QtiTask.Text) {
      return "short_answer_question";
    }
    if (task instanceof QtiTask.Numeric) {
      return "numerical_question";
    }
    return task instanceof QtiTask.Match ? "matching_question" : "essay_question";
  }

  private static boolean isTrueFalse(QtiTask.Choice choice) {
    return choice.options().stream()
        .map(QtiTask.Option::id)
        .toList()
        .equals(List.of("true", "false"));
  }

  /** Canvas has no question in which some holes are picked for and others typed in. */
  static boolean isPicked(QtiTask.Blanks blanks) {
    return blanks.blanks().stream().allMatch(blank -> blank.task() instanceof QtiTask.Choice);
  }

  /** A name in brackets stands for a hole, so that no other bracket may. */
  String body() {
    return task instanceof QtiTask.Blanks
        ? HOLE.matcher(item.body().replace("[", "&#91;")).replaceAll("[$1]")
        : item.body();
  }

  Map<String, String> feedback() {
    Map<String, String> feedback = new LinkedHashMap<>();
    if (task instanceof QtiTask.Choice choice) {
      choice.options().forEach(option -> feedback.put(option.id(), option.feedback()));
    } else if (task instanceof QtiTask.Blanks blanks && isPicked(blanks)) {
      blanks
          .blanks()
          .forEach(
              blank ->
                  ((QtiTask.Choice) blank.task())
                      .options()
                      .forEach(option -> feedback.put(option.id(), option.feedback())));
    }
    return feedback;
  }

  /** The field in which an option is picked. */
  String fieldOf(String option) {
    if (task instanceof QtiTask.Blanks blanks) {
      for (QtiTask.Blank blank : blanks.blanks()) {
        if (blank.task() instanceof QtiTask.Choice choice
            && choice.options().stream().anyMatch(one -> one.id().equals(option))) {
          return field(blank);
        }
      }
    }
    return RESPONSE;
  }

  private static String field(QtiTask.Blank blank) {
    return "response_" + blank.name();
  }

  /** What a good answer says, where somebody else is to judge it. */
  Optional<Element> model() {
    return task instanceof QtiTask.Essay essay && !essay.model().isBlank()
        ? Optional.of(
            element(
                    "itemfeedback",
                    element("solution", element("solutionmaterial", html(essay.model()))))
                .with("ident", "solution"))
        : Optional.empty();
  }

  List<Element> responses() {
    if (task instanceof QtiTask.Choice choice) {
      return List.of(
          element("response_lid", picking(choice.options(), item.isShuffled()))
              .with("ident", RESPONSE)
              .with("rcardinality", choice.isSeveral() ? "Multiple" : "Single"));
    }
    if (task instanceof QtiTask.Match match) {
      return matching(match);
    }
    if (task instanceof QtiTask.Blanks blanks) {
      return blanks.blanks().stream().map(this::blank).toList();
    }
    Element field = element("render_fib", element("response_label").with("ident", "answer1"));
    return List.of(
        element(
                "response_str",
                task instanceof QtiTask.Numeric ? field.with("fibtype", "Decimal") : field)
            .with("ident", RESPONSE)
            .with("rcardinality", "Single"));
  }

  private static Element picking(List<QtiTask.Option> options, boolean isShuffled) {
    List<Element> labels = options.stream().map(one -> label(one.id(), one.text())).toList();
    Element render = element("render_choice", labels);
    return isShuffled ? render : render.with("shuffle", "No");
  }

  private static Element label(String id, String html) {
    return element("response_label", html(html)).with("ident", id);
  }

  private Element blank(QtiTask.Blank blank) {
    Element name = element("material", element("mattext", blank.name()));
    if (blank.task() instanceof QtiTask.Choice choice
        && task instanceof QtiTask.Blanks all
        && isPicked(all)) {
      return element("response_lid", name, picking(choice.options(), item.isShuffled()))
          .with("ident", field(blank));
    }
    List<Element> labels = new ArrayList<>();
    for (String text : accepted(blank.task())) {
      Element words = element("material", element("mattext", text).with("texttype", "text/plain"));
      labels.add(element("response_label", words).with("ident", labelOf(blank, labels.size())));
    }
    return element("response_lid", name, element("render_choice", labels))
        .with("ident", field(blank));
  }

  private static String labelOf(QtiTask.Blank blank, int place) {
    return blank.name() + "_" + (place + 1);
  }

  private static List<String> accepted(QtiTask task) {
    if (task instanceof QtiTask.Text text) {
      return text.answers().stream().map(QtiTask.Typed::text).toList();
    }
    return task instanceof QtiTask.Choice choice
        ? choice.options().stream()
            .filter(QtiTask.Option::isRight)
            .map(QtiTask.Option::text)
            .toList()
        : List.of();
  }

  private static List<Element> matching(QtiTask.Match match) {
    List<Element> labels = new ArrayList<>();
    match.pairs().forEach(pair -> labels.add(label("right" + (labels.size() + 1), pair.right())));
    match.extra().forEach(extra -> labels.add(label("right" + (labels.size() + 1), extra)));
    List<Element> responses = new ArrayList<>();
    for (QtiTask.Pair pair : match.pairs()) {
      responses.add(
          element("response_lid", html(pair.left()), element("render_choice", labels))
              .with("ident", "response_" + (responses.size() + 1)));
    }
    return responses;
  }

  List<Element> rules(boolean showsCorrect) {
    if (task instanceof QtiTask.Blanks blanks) {
      List<Element> rules = new ArrayList<>();
      String share = share(blanks.blanks().size());
      for (QtiTask.Blank blank : blanks.blanks()) {
        rules.add(adding(equal(field(blank), right(blank)), share));
      }
      return rules;
    }
    if (task instanceof QtiTask.Match match) {
      List<Element> rules = new ArrayList<>();
      String share = share(match.pairs().size());
      for (int i = 1; i <= match.pairs().size(); i++) {
        rules.add(adding(equal("response_" + i, "right" + i), share));
      }
      return rules;
    }
    return task instanceof QtiTask.Essay ? List.of() : List.of(whole(showsCorrect));
  }

  private String right(QtiTask.Blank blank) {
    boolean isPicked = task instanceof QtiTask.Blanks all && isPicked(all);
    return isPicked && blank.task() instanceof QtiTask.Choice choice
        ? choice.options().stream().filter(QtiTask.Option::isRight).findFirst().orElseThrow().id()
        : labelOf(blank, 0);
  }

  private static String share(int parts) {
    return HUNDRED.divide(BigDecimal.valueOf(Math.max(1, parts)), DIGITS).toPlainString();
  }

  private static Element adding(Element test, String share) {
    return element("respcondition", element("conditionvar", test), set("Add", share));
  }

  private static Element set(String action, String value) {
    return element("setvar", value).with("action", action).with("varname", "SCORE");
  }

  private Element whole(boolean showsCorrect) {
    Element rule = element("respcondition", element("conditionvar", tests()), set("Set", "100"));
    return (showsCorrect ? rule.and(display("correct_fb")) : rule).with("continue", "No");
  }

  private List<Element> tests() {
    if (task instanceof QtiTask.Choice choice) {
      List<Element> all =
          choice.options().stream()
              .filter(option -> option.isRight() || choice.isSeveral())
              .map(
                  option ->
                      option.isRight()
                          ? equal(RESPONSE, option.id())
                          : element("not", equal(RESPONSE, option.id())))
              .toList();
      return choice.isSeveral() ? List.of(element("and", all)) : all;
    }
    if (task instanceof QtiTask.Text text) {
      return text.answers().stream().map(typed -> equal(RESPONSE, typed.text())).toList();
    }
    QtiTask.Numeric number = (QtiTask.Numeric) task;
    return List.of(
        element(
            "or",
            equal(RESPONSE, number.value().toPlainString()),
            element("and", bound("vargte", number.least()), bound("varlte", number.most()))));
  }

  private static Element bound(String name, BigDecimal bound) {
    return element(name, bound.toPlainString()).with("respident", RESPONSE);
  }
}
