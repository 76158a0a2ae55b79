package dev.qimma.cli;

/** Exit codes; the highest problem wins, but for a bug, which beats all. */
final class Exit {

  static final int DONE = 0;
  static final int NO = 1;
  static final int USAGE = 2;
  static final int REJECTED = 3;
  static final int UNREADABLE = 4;
  static final int INVALID_BANK = 5;
  static final int NOT_WRITTEN = 6;
  static final int BUG = 70;
  static final int INTERRUPTED = 130;

  private Exit() {}

  /** Which of two problems is told: 70, then 130, then the higher. */
  static int worse(int one, int other) {
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(int code) {
    return switch (code) {
      case BUG -> 1000;
      case INTERRUPTED -> 999;
      default -> code;
    };
  }
}
