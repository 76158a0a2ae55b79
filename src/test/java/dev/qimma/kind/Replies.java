package dev.qimma.kind;

import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Replies put together from what a question says and what people type, the same in every run. */
final class Replies {

  private static final List<String> PIECES =
      List.of(
          "A",
          "b",
          "c)",
          "D.",
          "Z",
          "أ",
          "ب",
          "هـ",
          "1",
          "2",
          "٣",
          "0",
          "-5",
          "−5",
          "3.5",
          "٣٫٥",
          "1,000",
          "1e3",
          "1e999",
          "1e-90",
          "9".repeat(99),
          "0." + "1".repeat(60),
          "50",
          "%",
          "٪",
          ";",
          "؛",
          "،",
          "=",
          " ",
          "  ",
          "\\",
          "\\;",
          "\\=",
          ":",
          "?",
          "؟",
          "ء",
          "ال",
          "\u200F",
          "true",
          "صح",
          "no",
          "لا",
          "litres",
          "لتر",
          "litre",
          "km",
          "\n",
          "oil",
          "النفط",
          "نفط");

  private static final int MOST_PIECES = 5;

  private Replies() {}

  static Stream<String> of(Question question, int count) {
    List<String> pieces = new ArrayList<>(PIECES);
    pieces.add(question.modelReply());
    question.prompt().texts().forEach(text -> pieces.addAll(text.texts()));
    return IntStream.range(0, count).mapToObj(seed -> reply(pieces, new Random(seed)));
  }

  private static String reply(List<String> pieces, Random random) {
    StringBuilder reply = new StringBuilder();
    for (int i = random.nextInt(MOST_PIECES) + 1; i > 0; i--) {
      reply.append(pieces.get(random.nextInt(pieces.size())));
    }
    return reply.toString();
  }
}
