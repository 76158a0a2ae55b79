package dev.qimma.diagnostic;

import static dev.qimma.diagnostic.Severity.ERROR;
import static dev.qimma.diagnostic.Severity.INFO;
import static dev.qimma.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/** What can be wrong with a bank. A code never changes meaning and is never given out twice. */
public enum Rule {
  NOT_YAML("QE001", ERROR),
  UNKNOWN_KEY("QE002", ERROR),
  KIND_UNCLEAR("QE003", ERROR),
  DUPLICATE_ID("QE004", ERROR),
  NO_OPTION("QE005", ERROR),
  SAME_OPTION_TWICE("QE006", ERROR),
  KEY_AMONG_DISTRACTORS("QE007", ERROR),
  BLANK_WITHOUT_HOLE("QE008", ERROR),
  IMPOSSIBLE_NUMBER("QE009", ERROR),
  QUOTE_NOT_IN_SOURCE("QE010", ERROR),
  QUOTE_AMBIGUOUS("QE011", WARNING),
  SOURCE_CHANGED("QE012", WARNING),
  CREDIT_OUT_OF_RANGE("QE013", ERROR),
  LANGUAGE_MISSING("QE014", WARNING),
  EMPTY_EXPLANATION("QE015", ERROR),
  UNSAFE_SCALAR("QE016", WARNING),
  NO_ID("QE017", INFO),
  QUOTE_CHANGED("QE018", ERROR),
  ANSWER_NOT_AN_OPTION("QE019", ERROR),
  UNKNOWN_REFERENCE("QE020", ERROR),
  NO_STEM("QE021", ERROR),
  WRONG_TYPE_OR_RANGE("QE022", ERROR),
  KEY_TWICE("QE023", ERROR),
  FORBIDDEN_CHARACTER("QE024", ERROR),
  UNKNOWN_VERSION("QE025", ERROR),
  QUOTES_NOT_CHECKED("QE026", INFO),
  HIDDEN_CHARACTER("QE027", WARNING),
  ASKS_NOTHING("QI101", WARNING),
  VERY_LONG_STEM("QI102", INFO),
  NEGATIVE_STEM("QI103", WARNING),
  ASKS_FOR_OPINION("QI104", INFO),
  ALL_OF_THE_ABOVE("QI201", WARNING),
  NONE_OF_THE_ABOVE("QI202", INFO),
  OPTION_OF_OPTIONS("QI203", WARNING),
  KEY_STANDS_OUT_BY_LENGTH("QI204", WARNING),
  ABSOLUTE_DISTRACTOR("QI205", INFO),
  HEDGED_KEY("QI206", WARNING),
  CLANG("QI207", WARNING),
  GRAMMAR_CUE("QI208", WARNING),
  OVERLAPPING_RANGES("QI209", WARNING),
  OPTIONS_NOT_IN_ORDER("QI210", INFO),
  ODD_ONE_OUT("QI212", WARNING),
  NUMBER_OF_OPTIONS("QI213", INFO),
  NEAR_DUPLICATE_OPTIONS("QI214", WARNING),
  KEY_COPIES_SOURCE("QI215", WARNING),
  DOUBLE_NEGATIVE("QI301", WARNING),
  THIN_ACCEPTED("QI401", WARNING),
  NO_TOLERANCE("QI402", WARNING),
  LAST_PAIR_FREE("QI403", WARNING),
  ANSWER_GIVEN_AWAY("QI501", WARNING),
  ANSWERED_ELSEWHERE("QI502", WARNING),
  KEY_POSITION_BIAS("QB601", WARNING),
  TRUE_FALSE_IMBALANCE("QB602", WARNING),
  LONGEST_IS_KEY("QB603", WARNING),
  DUPLICATE_QUESTION("QB604", WARNING),
  UNEVEN_TOPICS("QB605", INFO),
  SOURCE_NOT_COVERED("QB606", INFO),
  UNEXPLAINED_QUESTIONS("QB607", INFO),
  TOO_EASY_OR_HARD("QB701", INFO),
  DOES_NOT_DISCRIMINATE("QB702", WARNING),
  DEAD_DISTRACTOR("QB703", INFO),
  KEY_PROBABLY_WRONG("QB704", WARNING),
  LOST_ON_EXPORT("QX801", WARNING),
  NOT_EXPORTABLE("QX802", ERROR),
  CREDIT_ROUNDED("QX803", WARNING),
  LEFT_OUT_ON_IMPORT("QX804", WARNING),
  CHANGED_ON_IMPORT("QX805", WARNING),
  UNREADABLE_FILE("QX806", ERROR);

  private final String code;
  private final Severity severity;

  Rule(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** Whether a bank or a question may switch it off: faults of the file it may not. */
  public boolean isAllowable() {
    return !code.startsWith("QE") && !isOfExchange();
  }

  /** Whether it is told of files of other programs, not of a bank. */
  public boolean isOfExchange() {
    return code.startsWith("QX");
  }

  /** The rule of that code. */
  public static Optional<Rule> parse(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
  }
}
