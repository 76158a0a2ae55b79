package dev.qimma.lint.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a stem asks for something. */
public final class Asking {

  /** A blank to fill, or an end that something is to follow. */
  private static final Pattern SIGNS =
      Pattern.compile("_{2,}|\\.{3}|…|\\{[\\w-]+}|[:=]\\s*$|\\(\\s*\\)|\\[\\s*]");

  /** What such a sign begins with, which most stems have none of. */
  private static final String BEGINNINGS = "_.…{:=([";

  /** Words that a stem may begin with to tell what to do, which asks as well as a question mark. */
  private static final Set<String> COMMANDS =
      Words.forms(
          """
          name list give state tell say choose pick select tick mark match pair put order arrange
          sort rank complete fill find calculate compute solve write type translate define explain
          identify recall convert estimate round simplify link connect
          """,
          """
          اذكر سم عدد اكتب اختر حدد عين رتب ضع طابق صل وصل زاوج أكمل املأ أوجد احسب حل ترجم عرف
          اشرح استخرج أجب صنف اربط هات بين حول قدر
          """);

  /** What an unfinished sentence ends with: the options finish it. */
  private static final Set<String> OPEN_ENDS =
      Words.forms(
          """
          a an the is are was were be by of to in on at for from with as than that which who
          except called named means because and or
          """,
          "هو هي هم كان كانت من في على إلى عن أن عدا سوى باستثناء تسمى يسمى لأن بأن إلا");

  private Asking() {}

  public static boolean asks(String stem) {
    return stem.indexOf('?') >= 0
        || stem.indexOf('؟') >= 0
        || (mayHoldSign(stem) && SIGNS.matcher(stem).find())
        || commands(stem)
        || isOpen(stem);
  }

  private static boolean mayHoldSign(String stem) {
    for (int at = 0; at < BEGINNINGS.length(); at++) {
      if (stem.indexOf(BEGINNINGS.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Some sentence of it begins with a command: "A lake lies in the sun. Name what warms it." */
  private static boolean commands(String stem) {
    return Sentences.all(stem).stream()
        .map(Words::of)
        .anyMatch(words -> words.stream().limit(2).anyMatch(word -> word.isOneOf(COMMANDS)));
  }

  private static boolean isOpen(String stem) {
    List<Word> words = Words.of(stem);
    boolean ends = stem.strip().endsWith(".");
    return !ends && !words.isEmpty() && words.get(words.size() - 1).isOneOf(OPEN_ENDS);
  }
}
