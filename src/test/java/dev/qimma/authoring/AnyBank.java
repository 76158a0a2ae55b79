package dev.qimma.authoring;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Question files in every way of writing, by chance. */
final class AnyBank {

  private static final List<String> TEXTS =
      List.of(
          "Rain",
          "no",
          "10:30",
          "0777",
          "~",
          "\"a, b\"",
          "'it''s, so'",
          "\"tab\\tand \\\"quote\\\"\"",
          "a long text that goes on for more than forty letters",
          "المطر",
          "🌧 and rain",
          "\"#no comment\"",
          "x#y",
          "1e3",
          "-5",
          "\"{up}\"");

  private final Random random;
  private final String end;
  private final int step;
  private final StringBuilder out = new StringBuilder();
  private int comments;

  AnyBank(long seed) {
    this.random = new Random(seed);
    this.end = random.nextInt(4) == 0 ? "\r\n" : "\n";
    this.step = random.nextInt(3) + 1;
  }

  String text() {
    line(0, "qimma: 1");
    line(0, "title:" + gap() + flowMap());
    if (chance(2)) {
      line(0, "quotes:");
      line(step, "heat:");
      line(2 * step, "exact:" + block(3 * step));
    }
    line(0, "questions:");
    int margin = chance(2) ? step : 0;
    IntStream.range(0, random.nextInt(4) + 1).forEach(i -> question(margin));
    return chance(5) ? out.toString().stripTrailing() : out.toString();
  }

  private void question(int margin) {
    String dash = "-" + " ".repeat(random.nextInt(3) + 1);
    int inner = margin + dash.length();
    if (chance(6)) {
      line(margin, dash + "{ q: " + text(true) + ", answer: true }");
      return;
    }
    line(margin, dash + (chance(2) ? "id: q" + random.nextInt(1000) : "topic: x"));
    line(inner, "q:" + (chance(3) ? block(inner + step) : " " + text(false)));
    line(inner, "right:" + gap() + (chance(3) ? flowMap() : text(false)));
    if (chance(2)) {
      line(inner, "wrong:" + gap() + flowList(0));
    } else {
      line(inner, "wrong:");
      int items = inner + (chance(2) ? step : 0);
      IntStream.range(0, 3).forEach(i -> line(items, "- " + (chance(3) ? flowMap() : text(false))));
    }
    if (chance(3)) {
      line(inner, "why: \"one");
      out.append(" ".repeat(inner + 1)).append("two, no\"").append(end);
    }
  }

  private String block(int margin) {
    String lines =
        IntStream.range(0, 3)
            .mapToObj(i -> " ".repeat(margin + (i == 1 ? random.nextInt(3) : 0)) + "words: # " + i)
            .collect(Collectors.joining(end + (chance(3) ? end : "")));
    return " " + List.of(">-", "|", ">", "|-").get(random.nextInt(4)) + end + lines;
  }

  private String flowList(int depth) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(
            i ->
                switch (depth > 1 ? 9 : random.nextInt(10)) {
                  case 0 -> flowList(depth + 1);
                  case 1, 2 -> flowMap();
                  default -> text(true);
                })
        .collect(Collectors.joining("," + (chance(6) ? end + " ".repeat(12) : " "), "[", "]"));
  }

  private String flowMap() {
    return "{ en: " + text(true) + ", ar: " + text(true) + (chance(4) ? ", why: x }" : " }");
  }

  private String text(boolean inBrackets) {
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    boolean isPlain = Character.isLetter(text.codePointAt(0));
    return inBrackets || !isPlain || !chance(3) ? text : text + " or, so";
  }

  private String gap() {
    return " ".repeat(random.nextInt(2) + 1);
  }

  private void line(int margin, String text) {
    if (chance(5)) {
      out.append(" ".repeat(margin)).append("# remark ").append(comments++).append(end);
    }
    out.append(" ".repeat(margin)).append(text);
    if (chance(5) && !text.contains("\n") && !text.startsWith("why")) {
      out.append(" # beside ").append(comments++);
    }
    out.append(chance(6) && !text.contains("\n") ? "  " : "").append(end);
    if (chance(7)) {
      out.append(end);
    }
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }
}
