package dev.qimma.kind.matching;

import dev.qimma.question.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Letters or numbers between spaces or commas, {@code A C B} or {@code 1=A 2=C}. */
final class Spaced {

  private Spaced() {}

  /** The same with semicolons where it is such a reply, else as it is. */
  static String separated(String text, Options options) {
    List<String> marks = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(text, " ,\t");
    while (tokens.hasMoreTokens()) {
      marks.add(tokens.nextToken());
    }
    boolean isSpaced = marks.size() > 1 && marks.stream().allMatch(mark -> isMark(mark, options));
    return isSpaced ? String.join(";", marks) : text;
  }

  private static boolean isMark(String token, Options options) {
    return options.byMark(token.substring(token.indexOf('=') + 1)).isPresent();
  }
}
