package dev.qimma.bank.ready;

/** Where values begin that stand one behind the other, each to be read alone. */
final class Pieces {

  private final int[] starts;

  private Pieces(int... starts) {
    this.starts = starts;
  }

  /** Reads how long they are; the cursor stands behind them then. */
  static Pieces read(Cursor cursor) {
    int[] starts = new int[cursor.count()];
    int end = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = end;
      end += cursor.number();
    }
    int first = cursor.skip(end);
    for (int i = 0; i < starts.length; i++) {
      starts[i] += first;
    }
    return new Pieces(starts);
  }

  int size() {
    return starts.length;
  }

  int start(int place) {
    return starts[place];
  }
}
