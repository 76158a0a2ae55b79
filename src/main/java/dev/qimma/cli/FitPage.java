package dev.qimma.cli;

import dev.qimma.memory.fit.Fit;
import dev.qimma.memory.fit.Quality;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a fit came to, for a person. */
record FitPage(View view) {

  private static final String NONE = "-";

  /** Put into sentences from outside, so that its brackets stay its own. */
  private static final String RMSE = "RMSE(bins)";

  Document of(Fit fit) {
    Document.Builder page = Document.builder();
    page.message(Style.PLAIN, view.say("memory.reviews", fit.reviews()));
    page.message(Style.PLAIN, view.say("memory.scored", fit.scored()));
    page.message(fit.isAccepted() ? Style.HEADING : Style.PLAIN, verdict(fit));
    fit.before().ifPresent(before -> page.message(Style.PLAIN, quality("memory.before", before)));
    if (fit.isAccepted()) {
      fit.after().ifPresent(after -> page.message(Style.PLAIN, quality("memory.after", after)));
    }
    page.gap().message(Style.PLAIN, weights(fit));
    return page.build();
  }

  private String verdict(Fit fit) {
    if (fit.stage() == Fit.Stage.NOTHING) {
      return view.say("memory.kept-few", Fit.Stage.FEW);
    }
    String current = fit.trial().map(trial -> short4(trial.current())).orElse(NONE);
    String fitted = fit.trial().map(trial -> short4(trial.fitted())).orElse(NONE);
    if (!fit.isAccepted()) {
      boolean isWon = fit.trial().filter(Fit.Trial::isWon).isPresent();
      return view.say(isWon ? "memory.kept-whole" : "memory.kept", fitted, current);
    }
    boolean isAll = fit.stage() == Fit.Stage.EVERYTHING;
    return view.say(isAll ? "memory.fitted" : "memory.fitted-initial", fitted, current);
  }

  private String quality(String key, Quality quality) {
    return view.say(key, short4(quality.logLoss()), short4(quality.rmseBins()), RMSE);
  }

  /** As {@code --parameters} takes them. */
  private static String weights(Fit fit) {
    return fit.parameters().weights().stream()
        .map(weight -> BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(","));
  }

  private static String short4(double number) {
    return String.format(Locale.ROOT, "%.4f", number);
  }
}
