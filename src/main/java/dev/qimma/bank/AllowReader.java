package dev.qimma.bank;

import dev.qimma.diagnostic.Rule;
import dev.qimma.question.Fields;
import dev.qimma.text.EditDistance;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code allow:}, the rules that a bank, a file or a question switches off. */
final class AllowReader {

  private static final int NEAR = 2;

  private static final List<String> CODES =
      Arrays.stream(Rule.values()).filter(Rule::isAllowable).map(Rule::code).toList();

  private AllowReader() {}

  /** The rules named, and those that were switched off around. */
  static Set<Rule> read(Fields fields, Set<Rule> outer) {
    if (!fields.has("allow")) {
      return outer;
    }
    Set<Rule> allowed = EnumSet.noneOf(Rule.class);
    allowed.addAll(outer);
    for (Fields.Item item : fields.spellings("allow")) {
      String code = item.text().texts().stream().findFirst().orElse("");
      Optional<Rule> rule = Rule.parse(code).filter(Rule::isAllowable);
      rule.ifPresentOrElse(allowed::add, () -> unknown(item, code));
    }
    return allowed;
  }

  private static void unknown(Fields.Item item, String code) {
    boolean isFault = Rule.parse(code).isPresent();
    Optional<String> near = isFault ? Optional.empty() : EditDistance.nearest(code, CODES, NEAR);
    if (near.isPresent()) {
      item.problem(Rule.WRONG_TYPE_OR_RANGE, "rule-near", code, near.get());
    } else {
      item.problem(Rule.WRONG_TYPE_OR_RANGE, "rule", code);
    }
  }
}
