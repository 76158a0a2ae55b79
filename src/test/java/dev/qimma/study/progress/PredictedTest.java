package dev.qimma.study.progress;

import static dev.qimma.study.Studied.sitting;
import static dev.qimma.study.progress.Records.TODAY;
import static dev.qimma.study.progress.Records.memories;
import static dev.qimma.study.progress.Records.right;
import static dev.qimma.study.progress.Records.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.memory.Rating;
import dev.qimma.memory.Replay;
import dev.qimma.memory.Review;
import dev.qimma.memory.State;
import dev.qimma.stats.Wilson;
import dev.qimma.study.Memories;
import dev.qimma.study.Recollection;
import dev.qimma.study.Studied;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was predicted of reviews against what came of them. */
class PredictedTest {

  private static final State GOOD = Studied.MODEL.first(Rating.GOOD);

  private static Predicted of(Event... events) {
    return Predicted.of(memories(sitting(1, Plan.STUDY, events)).all());
  }

  @Test
  void onlyReviewsOnALaterDayWerePredicted() {
    Predicted predicted =
        of(right(-9, "long"), wrong(-9, "lone"), right(-9, "lone"), right(-5, "long"));
    assertThat(predicted.reviews()).hasSize(1);
    assertThat(predicted.reviews().get(0).recall()).hasValue(Studied.MODEL.recall(GOOD, 4));
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,1", "3,1", "4,2", "7,2", "8,3", "14,3", "15,4", "30,4", "31,5", "900,5"})
  void reviewsAreGatheredByTheDaysSinceTheOneBefore(int days, int place) {
    List<Retention> ages = of(right(-days, "long"), right(0, "long")).byAge();
    assertThat(ages).hasSize(6);
    for (int i = 0; i < ages.size(); i++) {
      assertThat(ages.get(i).reviews()).isEqualTo(i == place ? 1 : 0);
      assertThat(ages.get(i).passed()).isEqualTo(i == place ? 1 : 0);
      assertThat(ages.get(i).isOpen()).isEqualTo(i == 5);
    }
    assertThat(ages.get(place).predicted()).isEqualTo(Studied.MODEL.recall(GOOD, days));
  }

  @Test
  void whatIsKeptIsComparedWithTheMeanThatWasPredicted() {
    Retention week =
        of(right(-9, "long"), right(-9, "lone"), right(-4, "long"), wrong(-2, "lone"))
            .byAge()
            .get(2);
    assertThat(week).extracting(Retention::from, Retention::to).containsExactly(4, 7);
    assertThat(week.share()).isEqualTo(.5);
    assertThat(week.interval()).isEqualTo(Wilson.of(1, 2));
    double mean = (Studied.MODEL.recall(GOOD, 5) + Studied.MODEL.recall(GOOD, 7)) / 2;
    assertThat(week.predicted()).isEqualTo(mean, within(1e-12));
    assertThat(of().byAge()).allMatch(age -> age.share() == 0 && age.predicted() == 0);
  }

  /** A review of which so much was predicted. */
  private static Recollection predicted(double recall, Rating rating) {
    Memories one = memories(sitting(1, Plan.STUDY, right(0, "long")));
    Review review = new Review("b/long", 0, rating, 3);
    return new Recollection(
        one.all().get(0).answer(), new Replay.Step(review, OptionalDouble.of(recall), GOOD));
  }

  @Test
  void theTenBinsMeetWithoutAGapAndTheLastHoldsCertainty() {
    List<Recollection> reviews =
        DoubleStream.of(0, .0999, .1, .55, .9, .95, 1)
            .mapToObj(recall -> predicted(recall, recall > .92 ? Rating.GOOD : Rating.AGAIN))
            .toList();
    List<Bin> bins = new Predicted(reviews).byRecall();
    assertThat(bins).extracting(Bin::reviews).containsExactly(2, 1, 0, 0, 0, 1, 0, 0, 0, 3);
    assertThat(bins.get(9)).extracting(Bin::from, Bin::to, Bin::passed).containsExactly(.9, 1.0, 2);
    assertThat(bins.get(9).share()).isEqualTo(2.0 / 3);
    assertThat(bins.get(9).predicted()).isEqualTo(.95, within(1e-12));
    assertThat(bins.get(2).share()).isZero();
    assertThat(bins.get(2).predicted()).isZero();
  }

  @Test
  void aCurveTellsTheAnswersSoFarAndTheDaysAhead() {
    Memories memories = memories(sitting(1, Plan.STUDY, wrong(-9, "long"), right(-4, "long")));
    Curve curve = Curve.of("b/long", memories.of("b/long").orElseThrow(), memories, TODAY);
    State first = Studied.MODEL.first(Rating.AGAIN);
    State second = Studied.MODEL.next(first, 5, Rating.GOOD);
    assertThat(curve.state()).isEqualTo(second);
    assertThat(curve.answers())
        .containsExactly(
            new Curve.Past(TODAY - 9, 1, 0, first.stability()),
            new Curve.Past(TODAY - 4, 3, Studied.MODEL.recall(first, 5), second.stability()));
    assertThat(curve.ahead())
        .extracting(Curve.Point::day, Curve.Point::recall)
        .startsWith(
            tuple(TODAY, Studied.MODEL.recall(second, 4)),
            tuple(TODAY + 1, Studied.MODEL.recall(second, 5)))
        .endsWith(tuple(TODAY + 90, Studied.MODEL.recall(second, 94)))
        .hasSize(7);
  }
}
