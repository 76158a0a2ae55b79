package dev.qimma.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A reply of several parts: {@code oil;gas}, {@code 1=C;2=A}. A backslash makes a separator, an
 * equals sign or a backslash part of the text.
 */
public final class ReplyList {

  private static final String SEPARATORS = ";؛،";

  private ReplyList() {}

  /** The parts as texts, in order; blank ones are left out. */
  public static List<String> parts(String reply) {
    return raw(reply).stream().map(Escapes::read).toList();
  }

  /** The parts as pairs, in order; a part without an equals sign has nothing on its left. */
  public static List<Pair> pairs(String reply) {
    return raw(reply).stream().map(Pair::read).toList();
  }

  /** The reply with these parts, as one would type it. */
  public static String join(List<String> parts) {
    return parts.stream().map(Escapes::write).collect(Collectors.joining(";"));
  }

  /** The reply with these pairs, as one would type it. */
  public static String joinPairs(List<Pair> pairs) {
    return pairs.stream().map(Pair::written).collect(Collectors.joining(";"));
  }

  private static List<String> raw(String reply) {
    List<String> parts = new ArrayList<>();
    for (int start = 0; start <= reply.length(); ) {
      int cut = Escapes.find(SEPARATORS, reply, start);
      String part = reply.substring(start, cut).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = cut + 1;
    }
    return parts;
  }
}
