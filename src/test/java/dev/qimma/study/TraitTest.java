package dev.qimma.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What study knows of a question of each kind. */
class TraitTest {

  private static final Bank BANK =
      BankReader.read(
              "b",
              List.of(
                  new BankFile(
                      "b.yaml",
                      """
                      questions:
                        - id: three
                          q: Which?
                          right: One
                          wrong: [Two, Three]
                        - id: many
                          q: Which?
                          right: [One, Two]
                          wrong: [Three, Four]
                        - id: truth
                          q: The earth is round.
                          answer: true
                        - id: typed
                          q: The capital of Morocco?
                          accept: [Rabat]
                        - id: card
                          q: The capital of Morocco?
                          back: Rabat
                        - id: variant
                          q: How many?
                          number: 3
                          group: numbers
                      """)))
          .bank();

  private final Deck deck = Deck.of(List.of(BANK));

  @ParameterizedTest
  @CsvSource({"three,3", "many,0", "truth,2", "typed,0", "card,0", "variant,0"})
  void aGuessChoosesAmongTheOptionsWhereOneIsPicked(String id, int options) {
    assertThat(deck.trait("b/" + id).options()).isEqualTo(options);
  }

  @Test
  void onlyCardsAreGradedByTheLearner() {
    assertThat(BANK.questions())
        .filteredOn(question -> deck.trait(question.card().name()).isSelfGraded())
        .extracting(question -> question.card().id())
        .containsExactly("card");
  }

  @Test
  void aQuestionIsRememberedByItsNameAndAVariantByItsGroup() {
    assertThat(deck.trait("b/three").memory()).isEqualTo("b/three");
    assertThat(deck.trait("b/variant").memory()).isEqualTo("b/group:numbers");
    assertThat(deck.trait("b/gone")).isEqualTo(new Trait("b/gone", 0, false, ""));
  }

  @Test
  void theKindIsToldByWhichTimesAreCompared() {
    assertThat(deck.trait("b/three").kind())
        .isEqualTo("choice")
        .isNotEqualTo(deck.trait("b/card").kind());
  }

  @Test
  void gradingByTimeIsWhatTheDeckIsToldLast() {
    assertThat(deck.isGradedByTime()).isFalse();
    assertThat(deck.gradedByTime(true).isGradedByTime()).isTrue();
    assertThat(deck.gradedByTime(true).gradedByTime(false).isGradedByTime()).isFalse();
    assertThat(deck.gradedByTime(true).questions()).isEqualTo(deck.questions()).hasSize(6);
  }
}
