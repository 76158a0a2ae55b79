package dev.qimma.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qimma.memory.Parameters;
import dev.qimma.memory.Rating;
import dev.qimma.memory.Review;
import dev.qimma.memory.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

  /** Reviews of which the given number is scored, half of them lapses. */
  private static List<Review> scored(int count) {
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reviews.add(new Review("card " + i, i, Rating.GOOD, 0));
      reviews.add(new Review("card " + i, i, Rating.GOOD, 0));
    }
    for (int i = 0; i < count; i++) {
      Rating rating = i % 2 == 0 ? Rating.GOOD : Rating.AGAIN;
      reviews.add(new Review("card " + i, 1000 + i, rating, 3));
    }
    return reviews;
  }

  @ParameterizedTest
  @CsvSource({
    "0,NOTHING",
    "15,NOTHING",
    "16,INITIAL_STABILITIES",
    "63,INITIAL_STABILITIES",
    "64,EVERYTHING"
  })
  void howMuchIsFittedGrowsWithTheReviews(int count, Fit.Stage stage) {
    Fit fit = Fit.of(scored(count), Parameters.STANDARD);
    assertThat(fit.scored()).isEqualTo(count);
    assertThat(fit.reviews()).isEqualTo(3 * count);
    assertThat(fit.stage()).isEqualTo(stage);
    assertThat(fit.isAccepted()).isEqualTo(stage != Fit.Stage.NOTHING);
    assertThat(fit.before().isPresent()).isEqualTo(count > 0);
    List<Double> fitted = fit.parameters().weights();
    List<Double> standard = Parameters.STANDARD.weights();
    assertThat(fitted.subList(0, 4).equals(standard.subList(0, 4)))
        .isEqualTo(stage == Fit.Stage.NOTHING);
    assertThat(fitted.subList(4, 21).equals(standard.subList(4, 21)))
        .isEqualTo(stage != Fit.Stage.EVERYTHING);
  }

  @Test
  void aLearnerWhoForgetsQuicklyIsFoundOut() {
    Learner learner = Learner.quickToForget(1);
    List<Review> reviews = learner.study(200, 120);
    Fit fit = Fit.of(reviews, Parameters.STANDARD);
    double truth = Predictions.of(Histories.of(reviews), learner.truth()).quality().logLoss();
    assertThat(fit.isAccepted()).isTrue();
    double before = fit.before().orElseThrow().logLoss();
    double after = fit.after().orElseThrow().logLoss();
    assertThat(before - truth).isGreaterThan(0.01);
    assertThat(after - truth).isLessThan((before - truth) / 10);
    assertThat(fit.parameters().of(Weight.INITIAL_STABILITY_GOOD)).isBetween(0.3, 1.2);
  }

  /** Over many learners: those that are as the defaults say mostly keep them. */
  @Test
  void weightsThatAreRightAlreadyAreMostlyKept() {
    int accepted = 0;
    for (int seed = 0; seed < 20; seed++) {
      List<Review> reviews = Learner.ordinary(seed).study(60, 40);
      accepted += Fit.of(reviews, Parameters.STANDARD).isAccepted() ? 1 : 0;
    }
    assertThat(accepted).isLessThan(12);
  }

  @Test
  void keptParametersLeaveEverythingAsItWas() {
    Learner learner = Learner.quickToForget(3);
    Fit fit = Fit.of(learner.study(100, 60), learner.truth());
    assertThat(fit.isAccepted()).isFalse();
    assertThat(fit.trial().orElseThrow().isWon()).isFalse();
    assertThat(fit.parameters()).isEqualTo(learner.truth());
    assertThat(fit.after()).isEqualTo(fit.before());
  }

  @Test
  void theSameReviewsAlwaysGiveTheSameWeights() {
    List<Review> reviews = Learner.quickToForget(2).study(80, 60);
    Fit fit = Fit.of(reviews, Parameters.STANDARD);
    assertThat(Fit.of(reviews, Parameters.STANDARD)).isEqualTo(fit);
  }

  /** Only the order among the reviews of one card, and the times, tell anything. */
  @Test
  void theOrderOfTheCardsInTheLogDoesNotChangeTheQuality() {
    List<Review> reviews = new ArrayList<>(Learner.quickToForget(2).study(80, 60));
    Quality quality = Fit.of(reviews, Parameters.STANDARD).before().orElseThrow();
    List<String> cards = new ArrayList<>(reviews.stream().map(Review::card).distinct().toList());
    Collections.shuffle(cards, new Random(1));
    reviews.sort((a, b) -> cards.indexOf(a.card()) - cards.indexOf(b.card()));
    Quality shuffled = Fit.of(reviews, Parameters.STANDARD).before().orElseThrow();
    assertThat(shuffled.logLoss()).isCloseTo(quality.logLoss(), within(1e-12));
    assertThat(shuffled.rmseBins()).isCloseTo(quality.rmseBins(), within(1e-12));
  }

  /** Easy is never given first by this learner. */
  @Test
  void aFirstRatingNeverSeenIsNotLessStableThanAWorseOne() {
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      reviews.add(new Review("card " + i, i, Rating.GOOD, 0));
      reviews.add(new Review("card " + i, 1000 + i, Rating.GOOD, 60));
    }
    Parameters fitted = Fit.of(reviews, Parameters.STANDARD).parameters();
    assertThat(fitted.of(Weight.INITIAL_STABILITY_GOOD)).isGreaterThan(8.2956);
    assertThat(fitted.of(Weight.INITIAL_STABILITY_EASY))
        .isGreaterThanOrEqualTo(fitted.of(Weight.INITIAL_STABILITY_GOOD));
  }

  @Test
  void aCardWithVeryManyReviewsIsLearnedFromInPart() {
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      reviews.add(new Review("card", i, i % 7 == 0 ? Rating.AGAIN : Rating.GOOD, 1));
    }
    Fit fit = Fit.of(reviews, Parameters.STANDARD);
    assertThat(fit.scored()).isEqualTo(1999);
    assertThat(fit.before()).isPresent();
  }
}
