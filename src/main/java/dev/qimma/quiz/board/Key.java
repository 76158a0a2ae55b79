package dev.qimma.quiz.board;

/** A key that was pressed. */
public sealed interface Key {

  /** A key that is no letter. */
  enum Stroke implements Key {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    /** Shift with an arrow: what is in focus goes along. */
    LIFT,
    LOWER,
    FIRST,
    LAST,
    NEXT_PAGE,
    PAGE_BEFORE,
    BACK,
    SPACE,
    ENTER,
    /** To typing. */
    TAB,
    ESCAPE,
    /** Ctrl-C. */
    INTERRUPT,
    /** Ctrl-D, or the end of the input. */
    END
  }

  /** A letter, digit or sign. */
  record Letter(int codePoint) implements Key {
    boolean is(String letters) {
      return letters.indexOf(codePoint) >= 0;
    }
  }
}
