package dev.qimma.screen.bidi;

import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts styled text into clusters, each in normal form C. */
final class Clusters {

  private static final int FIRST_REGIONAL_INDICATOR = 0x1F1E6;
  private static final int LAST_REGIONAL_INDICATOR = 0x1F1FF;
  private static final int FIRST_SKIN_TONE = 0x1F3FB;
  private static final int LAST_SKIN_TONE = 0x1F3FF;

  private final List<Cluster> done = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Style style = Style.PLAIN;

  private final boolean normal;

  private Clusters(boolean normal) {
    this.normal = normal;
  }

  static List<Cluster> of(List<Run> runs) {
    List<Run> drawn =
        runs.stream().map(run -> new Run(Substitutes.in(run.text()), run.style())).toList();
    String text = drawn.stream().map(Run::text).collect(Collectors.joining());
    Clusters clusters = new Clusters(isNormal(text));
    for (Run run : drawn) {
      run.text().codePoints().forEach(c -> clusters.add(c, run.style()));
    }
    clusters.close();
    return clusters.done;
  }

  /** What most pages are of is normal in any case, and to ask takes its time at the start. */
  private static boolean isNormal(String text) {
    return text.chars().allMatch(Clusters::isStable)
        || Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  /** Latin letters, those of the Arabic keyboard, punctuation and signs: nothing of it composes. */
  static boolean isStable(int c) {
    return c < 0x300 || c == 0x60C || (c >= 0x61B && c <= 0x64A) || isStableSign(c);
  }

  /** Typographic ones, arrows, boxes and pictures. */
  private static boolean isStableSign(int c) {
    return (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x2190 && c <= 0x21FF)
        || (c >= 0x2500 && c <= 0x27BF);
  }

  private void add(int c, Style wanted) {
    if (!extendsOpen(c)) {
      close();
      style = wanted;
    }
    open.appendCodePoint(c);
  }

  private boolean extendsOpen(int c) {
    if (open.isEmpty()) {
      return false;
    }
    int base = open.codePointAt(0);
    if (base == '\n' || Controls.contains(base)) {
      return false;
    }
    return CellWidth.isMark(c) || joinsPicture(base, c);
  }

  /** Families, skins and flags: several code points, one picture. */
  private boolean joinsPicture(int base, int c) {
    if (isRegional(c)) {
      return isRegional(base) && open.length() == Character.charCount(base);
    }
    if (Character.getType(base) != Character.OTHER_SYMBOL) {
      return false;
    }
    return (c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE)
        || (Character.getType(c) == Character.OTHER_SYMBOL
            && open.charAt(open.length() - 1) == CellWidth.JOINER);
  }

  private static boolean isRegional(int c) {
    return c >= FIRST_REGIONAL_INDICATOR && c <= LAST_REGIONAL_INDICATOR;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    String text = normal ? open.toString() : Normalizer.normalize(open, Normalizer.Form.NFC);
    int base = text.codePointAt(0);
    done.add(new Cluster(base, text.substring(Character.charCount(base)), style, 0));
    open.setLength(0);
  }
}
