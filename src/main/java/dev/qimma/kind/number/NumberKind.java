package dev.qimma.kind.number;

import dev.qimma.diagnostic.Rule;
import dev.qimma.kind.Kind;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Question;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Number: typed, and compared within a tolerance or a range. */
public final class NumberKind implements Kind {

  static final String NAME = "number";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> keys() {
    return Set.of("number", "within", "unit", "range");
  }

  @Override
  public Set<String> signature() {
    return Set.of("number", "range");
  }

  @Override
  public boolean claims(Fields fields) {
    return true;
  }

  @Override
  public Question read(Card card, Fields fields) {
    Interval interval = fields.has("range") ? range(fields) : around(fields);
    return new NumberQuestion(card, interval, fields.text("unit"));
  }

  private static Interval around(Fields fields) {
    BigDecimal number = fields.number("number").orElse(BigDecimal.ZERO);
    BigDecimal within = within(fields, number);
    if (within.signum() < 0) {
      fields.problem(Rule.IMPOSSIBLE_NUMBER, "within", "tolerance", within.toPlainString());
      within = BigDecimal.ZERO;
    }
    return Interval.around(number, within);
  }

  private static BigDecimal within(Fields fields, BigDecimal number) {
    String word = fields.word("within");
    if (!word.endsWith("%") && !word.endsWith("٪")) {
      return fields.has("within")
          ? fields.number("within").orElse(BigDecimal.ZERO)
          : BigDecimal.ZERO;
    }
    Optional<BigDecimal> percent = Numerals.parse(word.substring(0, word.length() - 1));
    if (percent.isEmpty()) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, "within", "number", word);
    }
    return percent.orElse(BigDecimal.ZERO).multiply(number.abs()).divide(HUNDRED);
  }

  private static Interval range(Fields fields) {
    if (fields.has("number")) {
      fields.problem(Rule.KIND_UNCLEAR, "range", "number-and-range");
    }
    List<Optional<BigDecimal>> ends =
        fields.spellings("range").stream()
            .flatMap(item -> item.text().texts().stream())
            .map(Numerals::parse)
            .toList();
    if (ends.size() != 2 || ends.stream().anyMatch(Optional::isEmpty)) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, "range", "range");
      return Interval.around(BigDecimal.ZERO, BigDecimal.ZERO);
    }
    BigDecimal least = ends.get(0).orElseThrow();
    BigDecimal most = ends.get(1).orElseThrow();
    if (least.compareTo(most) > 0) {
      fields.problem(
          Rule.IMPOSSIBLE_NUMBER, "range", "range", least.toPlainString(), most.toPlainString());
      return new Interval(most, least, most);
    }
    return Interval.between(least, most);
  }
}
