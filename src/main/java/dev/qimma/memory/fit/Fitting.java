package dev.qimma.memory.fit;

import dev.qimma.memory.Parameters;
import java.util.Optional;

/** Fits, tries on what was held back, and fits again on everything. */
record Fitting(Histories histories, Parameters current) {

  private static final double OLDER = 0.8;

  Fit fit() {
    int scored = histories.scored();
    Fit.Stage stage = Fit.Stage.of(scored);
    if (stage == Fit.Stage.NOTHING) {
      return kept(stage, Optional.empty());
    }
    Fit.Trial trial = trial(stage, (int) (OLDER * scored));
    if (!trial.isWon()) {
      return kept(stage, Optional.of(trial));
    }
    Parameters fitted = fitted(stage, scored);
    Quality before = quality(current);
    Quality after = quality(fitted);
    return after.logLoss() < before.logLoss()
        ? fit(fitted, stage, true, Optional.of(trial), Optional.of(before), Optional.of(after))
        : kept(stage, Optional.of(trial));
  }

  private Fit.Trial trial(Fit.Stage stage, int older) {
    return new Fit.Trial(
        Predictions.of(histories, current).lossFrom(older),
        Predictions.of(histories, fitted(stage, older)).lossFrom(older));
  }

  private Parameters fitted(Fit.Stage stage, int among) {
    return stage == Fit.Stage.EVERYTHING
        ? Descent.ofAll(histories, among, current)
        : Descent.ofInitial(histories, among, current);
  }

  private Quality quality(Parameters parameters) {
    return Predictions.of(histories, parameters).quality();
  }

  private Fit kept(Fit.Stage stage, Optional<Fit.Trial> trial) {
    Optional<Quality> same =
        histories.scored() == 0 ? Optional.empty() : Optional.of(quality(current));
    return fit(current, stage, false, trial, same, same);
  }

  private Fit fit(
      Parameters parameters,
      Fit.Stage stage,
      boolean isAccepted,
      Optional<Fit.Trial> trial,
      Optional<Quality> before,
      Optional<Quality> after) {
    return new Fit(
        parameters,
        stage,
        isAccepted,
        histories.reviews(),
        histories.scored(),
        trial,
        before,
        after);
  }
}
