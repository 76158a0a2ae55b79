package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** Runs the expressions of QTI 2 and 3 (Assessment, Section and Item model, §5). */
final class Expressions {

  /** More steps than any rule that was written by hand or by a program takes. */
  private static final int MOST_STEPS = 200_000;

  private final Map<String, Declaration> declarations;
  private final Map<String, Value> variables;
  private int steps;

  /**
   * Runs expressions on these variables.
   *
   * @param variables which rules may change meanwhile
   */
  Expressions(Map<String, Declaration> declarations, Map<String, Value> variables) {
    this.declarations = declarations;
    this.variables = variables;
  }

  Value value(Element expression) {
    if (++steps > MOST_STEPS) {
      throw new Scoring.NotUnderstood("responseProcessing");
    }
    return switch (expression.name()) {
      case "variable" -> variables.getOrDefault(expression.attribute("identifier"), Value.NOTHING);
      case "baseValue" -> Value.of(expression.text().strip().replaceAll("\\s+", " "));
      case "correct" -> new Value(declaration(expression).correct());
      case "mapResponse" -> mapped(expression);
      case "null" -> Value.NOTHING;
      case "multiple", "ordered" -> collected(expression);
      case "index" -> index(expression);
      case "sum", "product", "subtract", "divide", "min", "max" -> reckoned(expression);
      case "round", "truncate", "integerToFloat" -> whole(expression);
      case "containerSize" -> Value.of(of(expression, 0).all().size());
      default -> Value.of(isTrue(expression));
    };
  }

  boolean isTrue(Element expression) {
    return switch (expression.name()) {
      case "and" -> expression.elements().allMatch(part -> value(part).isTrue());
      case "or" -> expression.elements().anyMatch(part -> value(part).isTrue());
      case "not" -> !of(expression, 0).isTrue();
      case "isNull" -> of(expression, 0).isNothing();
      case "match" -> isMatch(expression);
      case "member" -> isMember(expression);
      case "contains" -> contains(expression);
      case "stringMatch", "substring" -> isText(expression);
      case "equal", "equalRounded" -> isEqual(expression);
      case "gt", "gte", "lt", "lte" -> isOrdered(expression);
      default -> throw new Scoring.NotUnderstood(expression.name());
    };
  }

  private Declaration declaration(Element expression) {
    Declaration found = declarations.get(expression.attribute("identifier"));
    if (found == null) {
      throw new Scoring.NotUnderstood(expression.name() + " " + expression.attribute("identifier"));
    }
    return found;
  }

  private Value mapped(Element expression) {
    Declaration declared = declaration(expression);
    return Value.of(declared.mapped(variables.getOrDefault(declared.id(), Value.NOTHING).all()));
  }

  private Value of(Element expression, int place) {
    return expression
        .elements()
        .skip(place)
        .findFirst()
        .map(this::value)
        .orElseThrow(() -> new Scoring.NotUnderstood(expression.name()));
  }

  private Value collected(Element expression) {
    List<String> all = new ArrayList<>();
    expression.elements().forEach(part -> all.addAll(value(part).all()));
    return new Value(all);
  }

  private Value index(Element expression) {
    int place = (int) Decimal.or(expression.attribute("n"), 0);
    List<String> all = of(expression, 0).all();
    return place >= 1 && place <= all.size() ? Value.of(all.get(place - 1)) : Value.NOTHING;
  }

  private Value reckoned(Element expression) {
    DoubleBinaryOperator how =
        switch (expression.name()) {
          case "sum" -> Double::sum;
          case "product" -> (a, b) -> a * b;
          case "subtract" -> (a, b) -> a - b;
          case "divide" -> (a, b) -> a / b;
          case "min" -> Math::min;
          default -> Math::max;
        };
    List<Value> parts = new ArrayList<>();
    expression
        .elements()
        .forEach(
            part -> {
              Value value = value(part);
              value.all().forEach(one -> parts.add(Value.of(one)));
              if (value.isNothing()) {
                parts.add(Value.NOTHING);
              }
            });
    return parts.stream()
        .reduce((one, other) -> Value.reckoned(one, other, how))
        .orElse(Value.NOTHING);
  }

  private Value whole(Element expression) {
    Value value = of(expression, 0);
    if (value.isNothing() || expression.is("integerToFloat")) {
      return value;
    }
    double number = value.number();
    return Value.of(expression.is("round") ? Math.floor(number + 0.5) : (double) (long) number);
  }

  private boolean isMatch(Element expression) {
    Value one = of(expression, 0);
    Value other = of(expression, 1);
    if (one.isNothing() || one.all().size() != other.all().size()) {
      return false;
    }
    return isOrderOfBoth(expression)
        ? isSameList(one.all(), other.all())
        : one.all().stream().allMatch(v -> other.all().stream().anyMatch(o -> Value.isSame(v, o)));
  }

  private static boolean isSameList(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!Value.isSame(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOrderOfBoth(Element expression) {
    return expression.elements().anyMatch(this::isOrder);
  }

  private boolean isOrder(Element part) {
    Declaration declared = declarations.get(part.attribute("identifier"));
    return part.is("ordered") || (declared != null && declared.isOrdered());
  }

  private boolean isMember(Element expression) {
    Value one = of(expression, 0);
    return !one.isNothing()
        && of(expression, 1).all().stream().anyMatch(other -> Value.isSame(one.one(), other));
  }

  private boolean contains(Element expression) {
    Value whole = of(expression, 0);
    Value part = of(expression, 1);
    return !part.isNothing()
        && part.all().stream()
            .allMatch(v -> whole.all().stream().anyMatch(o -> Value.isSame(v, o)));
  }

  private boolean isText(Element expression) {
    boolean heedsCase = !expression.attribute("caseSensitive").equals("false");
    Value first = of(expression, 0);
    Value second = of(expression, 1);
    if (first.isNothing() || second.isNothing()) {
      return false;
    }
    String one = heedsCase ? first.one() : first.one().toLowerCase(java.util.Locale.ROOT);
    String other = heedsCase ? second.one() : second.one().toLowerCase(java.util.Locale.ROOT);
    boolean isPart = expression.is("substring") || expression.attribute("substring").equals("true");
    return isPart ? other.contains(one) || one.contains(other) : one.equals(other);
  }

  private boolean isEqual(Element expression) {
    double one = of(expression, 0).number();
    double other = of(expression, 1).number();
    if (expression.is("equalRounded")) {
      double scale = Math.pow(10, Decimal.or(expression.attribute("figures"), 0));
      return Math.rint(one * scale) == Math.rint(other * scale);
    }
    boolean isTurned = expression.elements().findFirst().filter(e -> e.is("variable")).isPresent();
    double centre = isTurned ? other : one;
    double answer = isTurned ? one : other;
    Tolerance tolerance = Tolerance.of(expression);
    double least = centre - tolerance.below(centre);
    double most = centre + tolerance.above(centre);
    return (isIncluded(expression, "includeLowerBound") ? answer >= least : answer > least)
        && (isIncluded(expression, "includeUpperBound") ? answer <= most : answer < most);
  }

  private static boolean isIncluded(Element expression, String bound) {
    return !expression.attribute(bound).equals("false");
  }

  private boolean isOrdered(Element expression) {
    double one = of(expression, 0).number();
    double other = of(expression, 1).number();
    return switch (expression.name()) {
      case "gt" -> one > other;
      case "gte" -> one >= other;
      case "lt" -> one < other;
      default -> one <= other;
    };
  }
}
