package dev.qimma.screen.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import dev.qimma.screen.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares the order of whole lines with ICU, on letters that have no joined forms. */
class IcuOrderTest {

  private static final String ALPHABET =
      "אבגהאבגהءءءءabcdabcd123789\u0661\u0662\u06F1()[]{}«»<>()[]  ,.:/-+%$!?'\"";

  private static final String ISOLATES = "\u2066\u2067\u2068\u2069\u2069";

  private static final int OPTIONS =
      Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS | Bidi.KEEP_BASE_COMBINING;

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder("א");
    int length = random.nextInt(20);
    for (int i = 0; i < length; i++) {
      String from = random.nextInt(12) == 0 ? ISOLATES : ALPHABET;
      text.append(from.charAt(random.nextInt(from.length())));
    }
    if (random.nextBoolean()) {
      text.deleteCharAt(0);
    }
    return text.toString().strip();
  }

  private static List<String> ours(Paragraph paragraph, int width) {
    return paragraph.wrapped(width).stream().map(line -> text(line.visual(0))).toList();
  }

  private static String text(List<Run> line) {
    return line.isEmpty() ? "" : line.get(0).text();
  }

  private static List<String> icus(String text, Paragraph paragraph, int width) {
    Bidi bidi = new Bidi(text, Bidi.LEVEL_DEFAULT_LTR);
    if (paragraph.rightToLeft() != (bidi.getParaLevel() == 1)) {
      throw new AssertionError("base direction of " + text);
    }
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (List<Cluster> line : Wrapper.wrap(paragraph.clusters(), width)) {
      int end = start + line.size();
      lines.add(reordered(bidi, text, start, end));
      start = end;
    }
    return lines;
  }

  private static String reordered(Bidi bidi, String text, int start, int end) {
    int limit = end;
    while (limit > start && (text.charAt(limit - 1) == ' ' || isIsolate(text.charAt(limit - 1)))) {
      limit--;
    }
    return limit == start ? "" : bidi.setLine(start, limit).writeReordered(OPTIONS);
  }

  private static boolean isIsolate(char c) {
    return ISOLATES.indexOf(c) >= 0;
  }

  @Test
  void linesAreOrderedAsByIcu() {
    Random random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      String text = randomText(random);
      int width = 4 + random.nextInt(20);
      Paragraph paragraph = Paragraph.of(List.of(Run.of(text)));
      List<String> expected = icus(text, paragraph, width);
      List<String> actual = ours(paragraph, width);
      if (!actual.equals(expected)) {
        assertThat(actual).as(text).isEqualTo(expected);
      }
    }
  }
}
