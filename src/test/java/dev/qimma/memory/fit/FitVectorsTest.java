package dev.qimma.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qimma.memory.Parameters;
import dev.qimma.memory.Review;
import dev.qimma.memory.ReviewLog;
import dev.qimma.memory.StudyDays;
import dev.qimma.memory.Vectors;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Fits are as good as those of fsrs-rs, by the same measures. */
class FitVectorsTest {

  private static final int MANY = 1000;

  private static List<Review> reviews(String name) {
    return ReviewLog.read(
            Vectors.text("fit/" + name + ".csv").lines().toList(),
            new StudyDays(ZoneOffset.UTC, StudyDays.ROLLOVER))
        .reviews();
  }

  private static JsonNode measured(String name) {
    return Vectors.read("fit/" + name + ".json").get("plain_recency_weighted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"exam60_slow", "deck300_default", "deck500_steep"})
  void lossAndErrorAreMeasuredAlike(String name) {
    JsonNode vector = Vectors.read("fit/" + name + ".json");
    Histories histories = Histories.of(reviews(name));
    assertThat(histories.reviews()).isEqualTo(vector.get("reviews").intValue());
    assertThat(histories.scored()).isEqualTo(vector.get("items").intValue());
    agrees(histories, Parameters.STANDARD, measured(name).get("default"));
    agrees(
        histories,
        Parameters.of(Vectors.numbers(vector.get("true_parameters"))),
        measured(name).get("true"));
    List<Double> run = new ArrayList<>();
    Vectors.numbers(vector.get("runs").get(0).get("parameters")).forEach(run::add);
    agrees(histories, Parameters.of(run), measured(name).get("run0"));
  }

  private static void agrees(Histories histories, Parameters parameters, JsonNode measured) {
    Quality quality = Predictions.of(histories, parameters).quality();
    assertThat(quality.logLoss()).isCloseTo(measured.get("log_loss").doubleValue(), within(1e-9));
    assertThat(quality.rmseBins()).isCloseTo(measured.get("rmse_bins").doubleValue(), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"exam60_slow", "deck300_default", "deck500_steep"})
  void fitsAreAsGoodAsThoseOfFsrsRs(String name) {
    JsonNode measured = measured(name);
    Fit fit = Fit.of(reviews(name), Parameters.STANDARD);
    Quality after = fit.after().orElseThrow();
    assertThat(after.logLoss())
        .isLessThanOrEqualTo(measured.get("default").get("log_loss").doubleValue() + 1e-12);
    if (fit.scored() >= MANY) {
      JsonNode run = measured.get("run0");
      assertThat(after.logLoss()).isLessThanOrEqualTo(run.get("log_loss").doubleValue() + 0.003);
      assertThat(after.rmseBins()).isLessThanOrEqualTo(run.get("rmse_bins").doubleValue() + 0.006);
    }
  }
}
