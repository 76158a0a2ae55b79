package dev.qimma.screen;

import dev.qimma.screen.bidi.Paragraphs;
import dev.qimma.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A typed answer and the right one, letter against letter, those that differ marked. */
record Difference(List<Run> yours, List<Run> right) {

  /** What is longer is not compared: nobody types it by hand. */
  private static final int LONGEST = 200;

  /** The share of letters in fifths that may differ in texts that are near. */
  private static final int FIFTHS = 2;

  private static final String LAM = "\u0644";
  private static final String ALEFS = "\u0622\u0623\u0625\u0627";

  Difference {
    yours = List.copyOf(yours);
    right = List.copyOf(right);
  }

  /** Empty where most letters differ: then there is nothing to learn from the letters. */
  static Optional<Difference> between(String yours, String right, Folding folding) {
    List<String> a = letters(yours);
    List<String> b = letters(right);
    int longer = Math.max(a.size(), b.size());
    if (longer > LONGEST) {
      return Optional.empty();
    }
    Common common = new Common(forms(a, folding), forms(b, folding));
    int other = longer - common.length();
    return common.length() > 0 && other <= Math.max(1, longer * FIFTHS / 5)
        ? Optional.of(new Difference(runs(a, common.inFirst()), runs(b, common.inSecond())))
        : Optional.empty();
  }

  /** Whether nothing differs but what does not count. */
  boolean isNone() {
    return yours.stream().noneMatch(Difference::isMark)
        && right.stream().noneMatch(Difference::isMark);
  }

  /** The same for a theme: where it has no emphasis, brackets mark. */
  Difference in(Theme theme) {
    return theme.colours() == 0 ? new Difference(bracketed(yours), bracketed(right)) : this;
  }

  private static List<Run> bracketed(List<Run> runs) {
    return runs.stream()
        .map(run -> isMark(run) ? new Run("[" + run.text() + "]", Style.MARK) : run)
        .toList();
  }

  private static boolean isMark(Run run) {
    return run.style() == Style.MARK;
  }

  /** With their marks; lam and alef are one, as they are drawn. */
  private static List<String> letters(String text) {
    List<String> letters = new ArrayList<>();
    for (String cluster : Paragraphs.clusters(text)) {
      int last = letters.size() - 1;
      boolean joins = last >= 0 && letters.get(last).startsWith(LAM) && isAlef(cluster);
      if (joins && !isJoined(letters.get(last))) {
        letters.set(last, letters.get(last) + cluster);
      } else {
        letters.add(cluster);
      }
    }
    return letters;
  }

  private static boolean isAlef(String cluster) {
    return ALEFS.indexOf(cluster.charAt(0)) >= 0;
  }

  private static boolean isJoined(String letter) {
    return letter.chars().anyMatch(c -> ALEFS.indexOf(c) >= 0);
  }

  private static List<String> forms(List<String> letters, Folding folding) {
    return letters.stream().map(letter -> form(letter, folding)).toList();
  }

  private static String form(String letter, Folding folding) {
    String form = folding.normalForm(letter);
    return form.isBlank() ? letter : form;
  }

  private static List<Run> runs(List<String> letters, boolean[] isCommon) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      Style style = isCommon[i] ? Style.PLAIN : Style.MARK;
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).style() == style) {
        runs.set(last, new Run(runs.get(last).text() + letters.get(i), style));
      } else {
        runs.add(new Run(letters.get(i), style));
      }
    }
    return runs;
  }

  /** The longest series of letters that both have in this order. */
  private static final class Common {
    private final List<String> first;
    private final List<String> second;
    private final boolean[] inFirst;
    private final boolean[] inSecond;

    /** Length of the longest series that is common to what begins at i and at j. */
    private final int[][] from;

    Common(List<String> first, List<String> second) {
      this.first = first;
      this.second = second;
      this.inFirst = new boolean[first.size()];
      this.inSecond = new boolean[second.size()];
      this.from = new int[first.size() + 1][second.size() + 1];
      measure();
      follow();
    }

    private void measure() {
      for (int i = first.size() - 1; i >= 0; i--) {
        for (int j = second.size() - 1; j >= 0; j--) {
          from[i][j] =
              isSame(i, j) ? from[i + 1][j + 1] + 1 : Math.max(from[i + 1][j], from[i][j + 1]);
        }
      }
    }

    private void follow() {
      int i = 0;
      int j = 0;
      while (i < first.size() && j < second.size()) {
        if (isSame(i, j)) {
          inFirst[i++] = true;
          inSecond[j++] = true;
        } else if (from[i + 1][j] >= from[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
    }

    private boolean isSame(int i, int j) {
      return first.get(i).equals(second.get(j));
    }

    int length() {
      return from[0][0];
    }

    boolean[] inFirst() {
      return inFirst;
    }

    boolean[] inSecond() {
      return inSecond;
    }
  }
}
