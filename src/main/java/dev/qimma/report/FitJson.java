package dev.qimma.report;

import dev.qimma.memory.fit.Fit;
import dev.qimma.memory.fit.Quality;
import java.util.Optional;
import java.util.OptionalDouble;

/** What fitting the memory model came to, as JSON, {@code qimma.fit/1}. */
public final class FitJson {

  private FitJson() {}

  /** One object in one line. */
  public static String of(Fit fit) {
    return Json.object(
        json ->
            json.put("schema", "qimma.fit/1")
                .numbers("parameters", fit.parameters().weights())
                .put("accepted", fit.isAccepted())
                .put("reviews", fit.reviews())
                .put("scored", fit.scored())
                .object("before", it -> write(it, fit.before()))
                .object("after", it -> write(it, fit.after())));
  }

  private static void write(Json json, Optional<Quality> quality) {
    json.put("log_loss", number(quality.map(Quality::logLoss)))
        .put("rmse_bins", number(quality.map(Quality::rmseBins)));
  }

  private static OptionalDouble number(Optional<Double> number) {
    return number.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number.get());
  }
}
