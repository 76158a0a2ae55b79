package dev.qimma.format.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with holes as Moodle's embedded answers write it: {@code {1:SHORTANSWER:=Berlin}}. */
public final class ClozeText {

  private static final Pattern BEGIN =
      Pattern.compile(
          "\\{([0-9]{0,6}):(NUMERICAL|NM|SHORTANSWER_C|SAC|MWC|SHORTANSWER|SA|MW"
              + "|MULTICHOICE_[VH]S|MULTICHOICE_S|MULTICHOICE_[VH]|MULTICHOICE|MCVS|MCHS|MCS|MCV|MCH"
              + "|MC|MULTIRESPONSE_HS|MULTIRESPONSE_[HS]|MULTIRESPONSE|MRHS|MRH|MRS|MR):",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WEIGHT = Pattern.compile("=|%(-?[0-9]{0,4}(?:[.,][0-9]{0,10})?)%");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final String ESCAPED = "}#~/\"\\";

  private ClozeText() {}

  /** What a hole is filled with. */
  public enum Type {
    NUMBER,
    WORD,
    /** A word of which capitals matter. */
    CASED_WORD,
    CHOICE,
    SEVERAL
  }

  /** A part of the text. */
  public sealed interface Piece {}

  /** HTML between holes. */
  public record Words(String html) implements Piece {}

  /** A hole. */
  public record Hole(Type type, List<MoodleBody.Answer> answers) implements Piece {
    public Hole {
      answers = List.copyOf(answers);
    }
  }

  /** The parts of a text; a brace that begins no hole is a brace. */
  public static List<Piece> parse(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher begin = BEGIN.matcher(text);
    int at = 0;
    int from = 0;
    while (begin.find(from)) {
      int end = end(text, begin.end());
      if (end < 0) {
        from = begin.end();
      } else {
        pieces.add(new Words(text.substring(at, begin.start())));
        pieces.add(hole(type(begin.group(2)), text.substring(begin.end(), end)));
        at = end + 1;
        from = at;
      }
    }
    pieces.add(new Words(text.substring(at)));
    return pieces;
  }

  /** The brace that closes a hole; -1 where there is none. */
  private static int end(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == '}') {
        return at;
      }
    }
    return -1;
  }

  private static Type type(String word) {
    String name = word.toUpperCase(Locale.ROOT);
    if (name.startsWith("N")) {
      return Type.NUMBER;
    }
    if (name.startsWith("MULTIR") || name.startsWith("MR")) {
      return Type.SEVERAL;
    }
    if (name.startsWith("MULTIC") || name.startsWith("MC")) {
      return Type.CHOICE;
    }
    return name.endsWith("C") ? Type.CASED_WORD : Type.WORD;
  }

  private static Hole hole(Type type, String text) {
    List<MoodleBody.Answer> answers = new ArrayList<>();
    for (String part : split(text, '~')) {
      Matcher weight = WEIGHT.matcher(part);
      boolean isWeighted = weight.lookingAt();
      List<String> said = split(isWeighted ? part.substring(weight.end()) : part, '#');
      String feedback = said.size() > 1 ? String.join("#", said.subList(1, said.size())) : "";
      if (!said.get(0).isBlank()) {
        answers.add(
            new MoodleBody.Answer(
                isWeighted ? percent(weight) : BigDecimal.ZERO,
                MoodleText.html(unescaped(said.get(0))),
                MoodleText.html(unescaped(feedback))));
      }
    }
    return new Hole(type, answers);
  }

  private static BigDecimal percent(Matcher weight) {
    String number = weight.group(1);
    if (number == null) {
      return ALL;
    }
    String bare = number.replace(',', '.').replaceAll("\\.$", "");
    return bare.isEmpty() || bare.equals("-") ? BigDecimal.ZERO : new BigDecimal(bare);
  }

  /** The parts between signs that have no backslash. */
  private static List<String> split(String text, char sign) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == sign) {
        parts.add(text.substring(start, at));
        start = at + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static String unescaped(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean isEscape =
          letter == '\\' && at + 1 < text.length() && ESCAPED.indexOf(text.charAt(at + 1)) >= 0;
      bare.append(isEscape ? text.charAt(++at) : letter);
    }
    return bare.toString();
  }

  /** The text with its holes. */
  public static String write(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Hole hole) {
        write(hole, text);
      } else {
        text.append(((Words) piece).html().replace("{", "&#123;").replace("}", "&#125;"));
      }
    }
    return text.toString();
  }

  private static void write(Hole hole, StringBuilder text) {
    String word =
        switch (hole.type()) {
          case NUMBER -> "NUMERICAL";
          case WORD -> "SHORTANSWER";
          case CASED_WORD -> "SHORTANSWER_C";
          case CHOICE -> "MULTICHOICE";
          case SEVERAL -> "MULTIRESPONSE";
        };
    text.append("{1:").append(word).append(':');
    String between = "";
    for (MoodleBody.Answer answer : hole.answers()) {
      text.append(between);
      boolean isRight = answer.fraction().compareTo(ALL) == 0;
      text.append(
          isRight ? "=" : "%" + answer.fraction().stripTrailingZeros().toPlainString() + "%");
      text.append(escaped(answer.text().text()));
      if (!answer.feedback().isBlank()) {
        text.append('#').append(escaped(answer.feedback().text()));
      }
      between = "~";
    }
    text.append('}');
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            letter ->
                escaped.append(ESCAPED.indexOf(letter) >= 0 ? "\\" : "").appendCodePoint(letter));
    return escaped.toString();
  }
}
