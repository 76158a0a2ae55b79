package dev.qimma.bank.ready;

/** What kind of value comes next. */
final class Sign {

  static final int NOTHING = 0;
  static final int TEXT = 1;
  static final int NUMBER = 2;
  static final int YES = 3;
  static final int NO = 4;
  static final int LIST = 5;
  static final int MAP = 6;
  static final int SET = 7;
  static final int CONSTANT = 8;
  static final int RECORD = 9;
  static final int BIG_NUMBER = 10;
  static final int DECIMAL = 11;
  static final int VOCABULARY = 12;
  static final int FOLDING = 13;

  /** What stands in the pool. */
  static final int POOLED = 14;

  static final int SPAN = 15;
  static final int WORDING = 16;

  /** Left out when it is read, until somebody asks. */
  static final int WHEREABOUTS = 17;

  private Sign() {}
}
