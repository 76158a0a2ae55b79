package dev.qimma.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Explanation;
import dev.qimma.diagnostic.Rule;
import dev.qimma.source.Seal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is explained of a rule is what the rule does. */
class ExplanationTest {

  /** Rules that hold a quote against its seal alone. */
  private static final Set<Rule> WITHOUT_TEXT = Set.of(Rule.QUOTE_CHANGED);

  static Stream<Explanation> all() {
    return Stream.of("en", "ar")
        .flatMap(
            language ->
                Arrays.stream(Rule.values())
                    .filter(rule -> !rule.isOfExchange())
                    .map(rule -> Explanation.of(rule, language)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void theBadExampleRaisesIt(Explanation explanation) {
    boolean needsNoText =
        WITHOUT_TEXT.contains(explanation.rule()) || explanation.rule() == Rule.QUOTES_NOT_CHECKED;
    assertThat(told(explanation, explanation.bad(), !needsNoText)).contains(explanation.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void theGoodExampleDoesNot(Explanation explanation) {
    boolean hasText = !WITHOUT_TEXT.contains(explanation.rule());
    assertThat(told(explanation, explanation.good(), hasText)).doesNotContain(explanation.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void theGoodExampleHasNoErrors(Explanation explanation) {
    assertThat(told(explanation, explanation.good(), true))
        .noneMatch(rule -> rule.code().startsWith("QE") && rule.severity().word().equals("error"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void aBankMayAllowItUnlessItIsAFaultOfTheFile(Explanation explanation) {
    Rule rule = explanation.rule();
    if (rule.isAllowable()) {
      String bank = "allow: [" + rule.code() + "]\n" + bank(explanation, explanation.bad());
      assertThat(told(explanation, bank, true)).doesNotContain(rule, Rule.WRONG_TYPE_OR_RANGE);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void aQuestionMayAllowIt(Explanation explanation) {
    Rule rule = explanation.rule();
    if (rule.code().startsWith("QI") && explanation.bad().startsWith("- ")) {
      String allowed =
          ("\n" + explanation.bad())
              .replace("\n- ", "\n- allow: [" + rule.code() + "]\n  ")
              .strip();
      assertThat(told(explanation, allowed, true)).doesNotContain(rule, Rule.WRONG_TYPE_OR_RANGE);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void itIsShort(Explanation explanation) {
    assertThat(explanation.title()).hasSizeLessThan(60);
    assertThat(explanation.when()).endsWith(".").hasSizeLessThan(260);
    assertThat(explanation.why()).endsWith(".").hasSizeLessThan(200);
  }

  private static List<Rule> told(Explanation explanation, String example, boolean hasText) {
    BankReader.Loaded loaded = loaded(explanation, example);
    Evidence evidence =
        hasText
            ? text(explanation, loaded)
            : new Evidence(Map.of(), sealOfTheGoodOne(explanation), "quotes.sha256");
    return Checkup.of(loaded, evidence).stream().map(d -> d.rule()).toList();
  }

  private static Seal sealOfTheGoodOne(Explanation explanation) {
    BankReader.Loaded good = loaded(explanation, explanation.good());
    return explanation.rule() == Rule.QUOTE_CHANGED
        ? Checkup.seal(good.bank(), text(explanation, good))
        : Seal.EMPTY;
  }

  private static Evidence text(Explanation explanation, BankReader.Loaded loaded) {
    Map<String, SourceAtHand> texts = new HashMap<>();
    if (!explanation.source().isEmpty()) {
      SourceAtHand text = SourceAtHand.of(explanation.source().getBytes(UTF_8));
      loaded.bank().sources().keySet().forEach(source -> texts.put(source, text));
    }
    return new Evidence(texts, Seal.EMPTY, "", Attempts.OF_EXAMPLES);
  }

  private static BankReader.Loaded loaded(Explanation explanation, String example) {
    return BankReader.read("b", List.of(new BankFile("b.yaml", bank(explanation, example))));
  }

  /** An example that begins with a dash stands for the questions of a bank. */
  private static String bank(Explanation explanation, String example) {
    return example.startsWith("- ")
        ? "questions:\n"
            + (example + "\n")
                .repeat(explanation.times())
                .lines()
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n"))
        : example;
  }
}
