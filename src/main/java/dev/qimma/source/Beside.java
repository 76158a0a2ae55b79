package dev.qimma.source;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that stand just before or just behind a stretch of a text. */
record Beside(String prefix, String suffix) {

  private static final int MOST_WORDS = 8;

  /** From one word before to several, then from one word behind to several. */
  static Stream<Beside> of(String text, int start, int end) {
    Stream<Beside> before =
        IntStream.rangeClosed(1, MOST_WORDS)
            .mapToObj(words -> new Beside(text.substring(back(text, start, words), start), ""));
    Stream<Beside> behind =
        IntStream.rangeClosed(1, MOST_WORDS)
            .mapToObj(words -> new Beside("", text.substring(end, forth(text, end, words))));
    return Stream.concat(before, behind);
  }

  private static int back(String text, int from, int words) {
    int at = from;
    for (int word = 0; word < words; word++) {
      int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
      at = text.lastIndexOf(' ', end - 1) + 1;
    }
    return at;
  }

  private static int forth(String text, int from, int words) {
    int at = from;
    for (int word = 0; word < words && at < text.length(); word++) {
      int space = text.indexOf(' ', at + 1);
      at = space < 0 ? text.length() : space;
    }
    return at;
  }
}
