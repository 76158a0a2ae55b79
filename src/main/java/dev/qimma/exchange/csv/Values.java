package dev.qimma.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one cell: a line each, or between upright strokes. */
final class Values {

  private Values() {}

  /** The values; where a stroke stands between any of them, lines belong to the values. */
  static List<String> read(String cell) {
    return split(cell, '|').size() > 1 ? filled(split(cell, '|')) : filled(cell.lines().toList());
  }

  private static List<String> filled(List<String> values) {
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  /** The parts between signs; a sign behind an odd number of backslashes is one of the text. */
  static List<String> split(String text, char sign) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int slashes = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == sign) {
        part.setLength(part.length() - (slashes + 1) / 2);
        if (slashes % 2 == 0) {
          parts.add(part.toString());
          part.setLength(0);
        } else {
          part.append(sign);
        }
      } else {
        part.append(letter);
      }
      slashes = letter == '\\' ? slashes + 1 : 0;
    }
    parts.add(part.toString());
    return parts;
  }

  /** The values in one cell, readable where they are harmless. */
  static String write(List<String> values) {
    boolean isHarmless =
        values.stream().allMatch(value -> value.indexOf('|') < 0 && value.indexOf('\n') < 0);
    return isHarmless
        ? String.join("\n", values)
        : values.stream().map(value -> escaped(value, '|') + "|").collect(Collectors.joining());
  }

  /** Parts in one value, with a sign between them. */
  static String joined(List<String> parts, char sign) {
    StringBuilder joined = new StringBuilder();
    for (int at = 0; at < parts.size(); at++) {
      String part = escaped(parts.get(at), sign);
      boolean isLast = at == parts.size() - 1;
      joined.append(isLast ? part.substring(0, part.length() - slashes(parts.get(at))) : part);
      joined.append(isLast ? "" : String.valueOf(sign));
    }
    return joined.toString();
  }

  /** How many backslashes a text ends with. */
  private static int slashes(String text) {
    int at = text.length();
    while (at > 0 && text.charAt(at - 1) == '\\') {
      at--;
    }
    return text.length() - at;
  }

  /** A text before whose signs stand backslashes; those at its end are doubled. */
  static String escaped(String text, char sign) {
    StringBuilder escaped = new StringBuilder();
    int slashes = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == sign) {
        escaped.append("\\".repeat(slashes + 1));
      }
      escaped.append(letter);
      slashes = letter == '\\' ? slashes + 1 : 0;
    }
    return escaped.append("\\".repeat(slashes)).toString();
  }
}
