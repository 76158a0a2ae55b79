package dev.qimma.screen;

import dev.qimma.screen.bidi.Paragraphs;
import dev.qimma.text.Displayable;

/** What a message is about, before it: {@code bank.yaml:8:11: }, or the program's own name. */
final class Place {

  private static final String END = ": ";

  private Place() {}

  /** Where the place ends in a sentence that runs from the right; 0 where there is none. */
  static int endIn(String said) {
    int end = said.indexOf(END);
    if (end < 0) {
      return 0;
    }
    end += END.length();
    boolean standsApart =
        !Paragraphs.mayRunRightToLeft(said.substring(0, end))
            && Paragraphs.isRightToLeft(said.substring(end));
    return standsApart ? end : 0;
  }

  /** In one line, without anything that steers a terminal. */
  static String plain(String place) {
    return Displayable.of(place).replace('\n', ' ');
  }
}
