package dev.qimma.text;

import java.util.List;

/** The Arabic article at the start of words, with one particle written to it. */
final class Article {

  /** As in النفط, والنفط, بالنفط, للنفط; the alif may be a wasla. */
  private static final List<String> FORMS = List.of("ال", "ٱل", "وال", "وٱل", "بال", "بٱل", "لل");

  private static final int LEAST_LETTERS = 3;

  private final int[] letters;

  private Article(String text) {
    letters = text.codePoints().toArray();
  }

  /** The text with the article taken off each word, once. */
  static String dropped(String text) {
    return text.indexOf('ل') < 0 ? text : new Article(text).drop();
  }

  private String drop() {
    StringBuilder out = new StringBuilder(letters.length);
    for (int at = 0; at < letters.length; at++) {
      if (at == 0 || !isOfWord(letters[at - 1])) {
        at = afterOne(at);
      }
      out.appendCodePoint(letters[at]);
    }
    return out.toString();
  }

  /** Where the word goes on behind its article, or the same place when it has none. */
  private int afterOne(int at) {
    for (String form : FORMS) {
      int end = afterForm(at, form);
      if (end > at && hasLettersLeft(end)) {
        return end;
      }
    }
    return at;
  }

  private int afterForm(int start, String form) {
    int at = start;
    for (int i = 0; i < form.length(); i++) {
      if (at >= letters.length || letters[at] != form.charAt(i)) {
        return start;
      }
      at = afterMarks(at + 1);
    }
    return at;
  }

  private int afterMarks(int start) {
    int at = start;
    while (at < letters.length && isMark(letters[at])) {
      at++;
    }
    return at;
  }

  private boolean hasLettersLeft(int start) {
    int found = 0;
    for (int at = start; at < letters.length && isOfWord(letters[at]); at++) {
      if (!isMark(letters[at]) && ++found == LEAST_LETTERS) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWord(int letter) {
    return Character.isLetterOrDigit(letter) || isMark(letter);
  }

  private static boolean isMark(int letter) {
    return letter == ArabicLetters.TATWEEL
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}
