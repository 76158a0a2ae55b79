package dev.qimma.authoring.writing;

import dev.qimma.question.TruthWords;
import dev.qimma.text.Numerals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed for one thing of a question, and how it is written down. */
public enum Shape {
  /** One line of text. */
  TEXT,
  /** Lines of text up to an empty one. */
  LIST,
  /** As {@link #LIST}, each with a reason behind two strokes if one likes. */
  REASONED,
  /** True or false. */
  TRUTH,
  /** A number. */
  NUMBER,
  /** A number, or a percentage. */
  TOLERANCE,
  /** Lines of two things with an equals sign between. */
  PAIRS,
  /** Nothing is typed: the answers stand in the braces of the question. */
  HOLES;

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");
  private static final String REASON = " // ";

  /** Whether one line after the other is typed. */
  public boolean isSeveral() {
    return this == LIST || this == REASONED || this == PAIRS;
  }

  /** Whether a line can be written down; empty when it can, else the key of what is wrong. */
  public Optional<String> fault(String line) {
    boolean isFine =
        switch (this) {
          case TRUTH -> TruthWords.read(line).isPresent();
          case NUMBER -> Numerals.parse(line.strip()).isPresent();
          case TOLERANCE -> Numerals.parse(line.strip().replaceFirst("[%٪]$", "")).isPresent();
          case PAIRS -> pair(line).stream().noneMatch(String::isEmpty);
          default -> !line.isBlank();
        };
    return isFine ? Optional.empty() : Optional.of("ask.fault." + name().toLowerCase(Locale.ROOT));
  }

  /** Lines without a fault as they stand in the file. */
  Written written(List<String> lines) {
    String first = lines.isEmpty() ? "" : lines.get(0).strip();
    return switch (this) {
      case TEXT -> new Written.Words(first);
      case LIST -> Written.Several.of(lines.stream().map(String::strip).toList());
      case REASONED -> new Written.Several(lines.stream().map(Shape::reasoned).toList());
      case TRUTH -> new Written.Bare(String.valueOf(TruthWords.read(first).orElse(true)));
      case NUMBER -> number(first);
      case TOLERANCE -> tolerance(first);
      case PAIRS -> new Written.Several(lines.stream().map(l -> new Written.Row(pair(l))).toList());
      case HOLES -> holes(first);
    };
  }

  private static Written number(String line) {
    return new Written.Bare(Numerals.parse(line).map(Numerals::plain).orElse("0"));
  }

  private static Written tolerance(String line) {
    String number = line.replaceFirst("[%٪]$", "");
    return number.equals(line)
        ? number(line)
        : new Written.Words(Numerals.parse(number).map(Numerals::plain).orElse("0") + "%");
  }

  private static Written reasoned(String line) {
    int at = line.indexOf(REASON);
    if (at < 0) {
      return new Written.Words(line.strip());
    }
    Map<String, Written> option = new LinkedHashMap<>();
    option.put("text", new Written.Words(line.substring(0, at).strip()));
    option.put("why", new Written.Words(line.substring(at + REASON.length()).strip()));
    return new Written.Keyed(option);
  }

  private static List<String> pair(String line) {
    int sign = line.replace('＝', '=').indexOf('=');
    return sign < 0
        ? List.of(line.strip(), "")
        : List.of(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
  }

  /** The accepted answers of each hole, under its number. */
  private static Written holes(String stem) {
    Map<String, Written> blanks = new LinkedHashMap<>();
    Matcher hole = HOLE.matcher(stem);
    while (hole.find()) {
      List<String> accepted = new ArrayList<>();
      for (String answer : hole.group(1).split("/", -1)) {
        accepted.add(answer.strip());
      }
      Map<String, Written> blank = Map.of("accept", Written.Several.of(accepted));
      blanks.put(String.valueOf(blanks.size() + 1), new Written.Keyed(blank));
    }
    return new Written.Keyed(blanks);
  }

  /** The question with a number in each hole in place of the answers. */
  static String numbered(String stem) {
    StringBuilder numbered = new StringBuilder();
    Matcher hole = HOLE.matcher(stem);
    for (int number = 1; hole.find(); number++) {
      hole.appendReplacement(numbered, "{" + number + "}");
    }
    return hole.appendTail(numbered).toString();
  }

  static boolean hasHole(String stem) {
    return HOLE.matcher(stem).find();
  }
}
