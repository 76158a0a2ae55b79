package dev.qimma.text;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts nobody should type, the same in every run. */
public final class HostileTexts {

  private static final int COUNT = 300;

  private static final String LIKELY =
      "الوبلأإآٱءؤئىيةهکیـ\u064E\u0651\u0653\u0654\u0670\u06D6 abcABCßİıΣςé0159٣۵٫٬٪"
          + ".,;:-–−+%/*#&'’\"«»()[]_=\\{} \t\n\u00A0\u200F\u200D\uFEFF\u2068\u00AD\u0301½ﷺﻻﬁ";

  private HostileTexts() {}

  public static Stream<String> all() {
    return Stream.concat(
        IntStream.range(0, COUNT).mapToObj(HostileTexts::random),
        Stream.of(
            "",
            "\uD800",
            "\uDC00\uD800",
            "a\uDFFF\u0301",
            "\u064E\u064F\u0301",
            "الالالالالو",
            "أل".repeat(50) + "نفط",
            "ال".repeat(5000),
            "x".repeat(10_000),
            "\u0301".repeat(10_000),
            "-.".repeat(5000),
            "9".repeat(10_000)));
  }

  private static String random(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(25); length > 0; length--) {
      if (random.nextInt(10) > 0) {
        text.append(LIKELY.charAt(random.nextInt(LIKELY.length())));
      } else {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
    }
    return text.toString();
  }
}
