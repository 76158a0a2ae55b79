package dev.qimma.paper;

import dev.qimma.question.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentence of a question, taken apart at the blanks that are drawn in it. */
public final class Blanks {

  /**
   * A stretch of the sentence.
   *
   * @param gap the number of the blank behind the words, from 1; 0 where none follows
   * @param outline a stroke for each letter that belongs in it; empty where the bank tells nothing
   */
  public record Part(String words, int gap, String outline) {}

  private static final String LINE = "____";

  /** Of outlines; of Arabic ones it is the line between letters. */
  private static final String STROKE = "[_\u0640]";

  private static final String SIGN = "(?:\u0640|[^\\s()\\p{L}\\p{N}])";

  private Blanks() {}

  /** The parts of one wording of the stem. */
  public static List<Part> in(String wording, Prompt prompt) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    if (!prompt.gaps().isEmpty()) {
      Matcher blanks = blanks(prompt).matcher(wording);
      while (blanks.find()) {
        parts.add(
            new Part(
                wording.substring(from, blanks.start()),
                gap(blanks.group(2), prompt),
                outline(blanks.group(1))));
        from = blanks.end();
      }
    }
    parts.add(new Part(wording.substring(from), 0, ""));
    return parts;
  }

  /** A line, or a stroke for each letter, with the name behind it in brackets. */
  private static Pattern blanks(Prompt prompt) {
    String names =
        prompt.gaps().stream()
            .map(gap -> Pattern.quote(gap.name()))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(" + LINE + "|" + STROKE + "(?: +" + SIGN + ")*) *\\((" + names + ")\\)");
  }

  private static String outline(String strokes) {
    return strokes.equals(LINE) ? "" : strokes.strip();
  }

  private static int gap(String name, Prompt prompt) {
    return prompt.gaps().stream().map(Prompt.Gap::name).toList().indexOf(name) + 1;
  }
}
