package dev.qimma.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of a question from the answers of learners, at each threshold. */
class AttemptRulesTest {

  private static final String BANK =
      """
      allow: [QB607]
      questions:
        - id: rise
          q: What makes water rise?
          options: [Heat, Wind, Salt]
          right: Heat
      """;

  private static List<String> told(Attempted attempted) {
    BankReader.Loaded loaded = BankReader.read("b", List.of(new BankFile("b.yaml", BANK)));
    return Checkup.of(loaded, Evidence.NONE.with(Map.of("b/rise", attempted))).stream()
        .map(diagnostic -> diagnostic.rule().code())
        .toList();
  }

  private static Attempted sound(int answered, double p, double rRest) {
    return Attempts.of(
        answered,
        p,
        rRest,
        Attempts.chosen(20, 0.8),
        Attempts.chosen(2, 0.2),
        Attempts.chosen(2, 0));
  }

  @Test
  void soundQuestionsAreLeftAlone() {
    assertThat(told(sound(40, 0.95, 0.1))).isEmpty();
    assertThat(told(sound(40, 0.2, 0.5))).isEmpty();
  }

  @Test
  void tooEasyAndTooHardAreTold() {
    assertThat(told(sound(20, 0.951, 0.5))).containsExactly("QB701");
    assertThat(told(sound(20, 0.199, 0.5))).containsExactly("QB701");
  }

  @Test
  void whatDoesNotDiscriminateIsToldOfThirty() {
    assertThat(told(sound(30, 0.5, 0.099))).containsExactly("QB702");
    assertThat(told(sound(29, 0.5, -0.5))).isEmpty();
  }

  @Test
  void deadDistractorsAndDoubtfulKeysAreTold() {
    Attempted dead =
        Attempts.of(
            40, 0.5, 0.5, Attempts.chosen(38, 0.9), Attempts.chosen(2, 0), Attempts.chosen(1, 0));
    Attempted doubtful =
        Attempts.of(
            40,
            0.5,
            0.5,
            Attempts.chosen(20, 0.3),
            Attempts.chosen(20, 0.7),
            Attempts.chosen(9, 0));
    assertThat(told(dead)).containsExactly("QB703");
    assertThat(told(doubtful)).containsExactly("QB704");
  }

  @Test
  void fewerThanTwentyAnswersTellNothing() {
    assertThat(
            told(
                Attempts.of(
                    19,
                    1,
                    -1,
                    Attempts.chosen(0, 0),
                    Attempts.chosen(19, 1),
                    Attempts.chosen(0, 0))))
        .isEmpty();
  }
}
