package dev.qimma.cli;

import dev.qimma.memory.Parameters;
import dev.qimma.memory.fit.Fit;
import dev.qimma.memory.fit.Quality;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.study.progress.Bin;
import java.util.List;
import java.util.Locale;

/**
 * What fitting the learner's own parameters came to, for a person.
 *
 * @param width in cells of the column to draw in
 */
record StudyFitPage(View view, int width) {

  private static final String RMSE = "RMSE(bins)";

  /**
   * The page.
   *
   * @param before the parameters that counted before
   * @param calibration with those that count now
   */
  Document of(Fit fit, Parameters before, List<Bin> calibration) {
    Document.Builder page = Document.builder();
    page.text(fit.isAccepted() ? Style.HEADING : Style.PLAIN, verdict(fit, before));
    page.text(Style.QUIET, view.say("fit.reviews", fit.reviews(), fit.scored()));
    page.text(Style.QUIET, view.say("fit.stage." + stage(fit)));
    fit.before().ifPresent(quality -> page.text(Style.PLAIN, said("fit.before", quality)));
    if (fit.isAccepted()) {
      fit.after().ifPresent(quality -> page.text(Style.PLAIN, said("fit.after", quality)));
    }
    new StatsPage(view, width).calibration(page, calibration);
    return page.gap().build();
  }

  private static String stage(Fit fit) {
    return fit.stage().name().toLowerCase(Locale.ROOT);
  }

  private String verdict(Fit fit, Parameters before) {
    boolean isStandard = before.equals(Parameters.STANDARD);
    String kept = isStandard ? "fit.kept-defaults" : "fit.kept-own";
    if (fit.trial().isEmpty()) {
      return view.say(kept + ".few", fit.scored(), Fit.Stage.FEW);
    }
    String fitted = loss(fit.trial().get().fitted());
    String current = loss(fit.trial().get().current());
    if (fit.isAccepted()) {
      return view.say("fit.accepted", fit.reviews(), fitted, current);
    }
    return view.say(kept, fit.reviews(), fitted, current);
  }

  private String said(String key, Quality quality) {
    return view.say(key, loss(quality.logLoss()), loss(quality.rmseBins()), RMSE);
  }

  static String loss(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
