package dev.qimma.lint.wording;

import java.util.ArrayList;
import java.util.List;

/** Where the sentences of a text end. */
public final class Sentences {

  private static final String ENDS = ".!?؟…\n";

  private Sentences() {}

  /** The last sentence that has a word in it. */
  public static String last(String text) {
    int end = text.length();
    for (int at = text.length() - 1; at >= 0; at--) {
      if (isEnd(text, at)) {
        String sentence = text.substring(at + 1, end);
        if (sentence.codePoints().anyMatch(Character::isLetter)) {
          return sentence;
        }
        end = at + 1;
      }
    }
    return text.substring(0, end);
  }

  /** The sentences of a text in their order. */
  static List<String> all(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isEnd(text, at)) {
        sentences.add(text.substring(start, at + 1));
        start = at + 1;
      }
    }
    sentences.add(text.substring(start));
    return sentences;
  }

  private static boolean isEnd(String text, int at) {
    boolean isFollowed = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return ENDS.indexOf(text.charAt(at)) >= 0 && (!isFollowed || text.charAt(at) == '\n');
  }
}
