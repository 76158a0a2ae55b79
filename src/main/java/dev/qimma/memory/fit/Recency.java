package dev.qimma.memory.fit;

/**
 * How much the scored reviews count: the newest for 1, the oldest for a quarter, as in fsrs-rs.
 *
 * @param among so many in time order; those that come after count for nothing
 */
record Recency(int among) {

  private static final double OLDEST = 0.25;

  double of(int rank) {
    if (rank >= among) {
      return 0;
    }
    double age = among == 1 ? 1 : rank / (among - 1.0);
    return OLDEST + (1 - OLDEST) * age * age * age;
  }
}
