package dev.qimma.memory.fit;

import dev.qimma.memory.Fsrs6;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Parameters;
import dev.qimma.memory.Rating;
import dev.qimma.memory.State;

/** The chance of recall that weights give to each scored review. */
final class Predictions {

  private final Histories histories;
  private final double[] recall;

  private Predictions(Histories histories, double[] recall) {
    this.histories = histories;
    this.recall = recall;
  }

  static Predictions of(Histories histories, Parameters parameters) {
    MemoryModel model = new Fsrs6(parameters);
    double[] recall = new double[histories.reviews()];
    for (int card = 0; card < histories.cards(); card++) {
      int first = histories.start(card);
      State state = model.first(rating(histories, first));
      for (int i = first + 1; i < histories.start(card + 1); i++) {
        recall[i] = model.recall(state, histories.days(i));
        state = model.next(state, histories.days(i), rating(histories, i));
      }
    }
    return new Predictions(histories, recall);
  }

  private static Rating rating(Histories histories, int review) {
    return Rating.of(histories.rating(review)).orElseThrow();
  }

  /** Over all scored reviews, the newest counting most. */
  Quality quality() {
    Recency recency = new Recency(histories.scored());
    Bins bins = new Bins();
    double loss = 0;
    double counts = 0;
    for (int card = 0; card < histories.cards(); card++) {
      bins.begin();
      for (int i = histories.start(card); i < histories.start(card + 1); i++) {
        if (histories.isScored(i)) {
          double weight = recency.of(histories.rank(i));
          loss += weight * loss(i);
          counts += weight;
          bins.add(histories.days(i), isPass(i), recall[i], weight);
        }
      }
    }
    return new Quality(loss / counts, bins.rmse());
  }

  /** The mean loss of the scored reviews from a place on in time order, all counting the same. */
  double lossFrom(int rank) {
    double loss = 0;
    for (int i = 0; i < recall.length; i++) {
      if (histories.isScored(i) && histories.rank(i) >= rank) {
        loss += loss(i);
      }
    }
    return loss / (histories.scored() - rank);
  }

  private double loss(int review) {
    double recalled = recall[review];
    return -StrictMath.log(isPass(review) ? recalled : 1 - recalled);
  }

  private boolean isPass(int review) {
    return histories.rating(review) > 1;
  }
}
