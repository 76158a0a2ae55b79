package dev.qimma.exchange.anki;

import dev.qimma.format.HtmlText;
import dev.qimma.format.anki.Cloze;
import dev.qimma.question.Interaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gaps of a note as the holes of a question. */
final class Gaps {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern MARK = Pattern.compile("\uE000([^\uE001]*)\uE001");

  private final Map<String, List<String>> accepted = new LinkedHashMap<>();
  private final List<String> hints = new ArrayList<>();

  /** The text with a mark for each gap. */
  String read(String text, boolean isOurs) {
    StringBuilder marked = new StringBuilder();
    for (Cloze.Piece piece : Cloze.pieces(text)) {
      marked.append(piece.isGap() ? "\uE000" + name(piece, isOurs) + "\uE001" : piece.text());
    }
    return marked.toString();
  }

  private String name(Cloze.Piece piece, boolean isOurs) {
    String answer = plain(piece.text());
    String hint = plain(piece.hint());
    boolean isNamed = isOurs && NAME.matcher(hint).matches();
    String name = isNamed ? hint : free(String.valueOf(piece.number()), answer);
    if (!isNamed && !hint.isEmpty()) {
      hints.add(hint);
    }
    List<String> answers = accepted.computeIfAbsent(name, key -> new ArrayList<>());
    if (!answers.contains(answer)) {
      answers.add(answer);
    }
    return name;
  }

  /** Two gaps of one number are two holes, where other words are hidden. */
  private String free(String number, String answer) {
    String name = number;
    for (int i = 2; accepted.containsKey(name) && !accepted.get(name).contains(answer); i++) {
      name = number + "-" + i;
    }
    return name;
  }

  private static String plain(String html) {
    return HtmlText.read(html).text().texts().stream().findFirst().orElse("");
  }

  /** The hints of gaps, which have no place in a bank. */
  List<String> hints() {
    return hints;
  }

  /** A text with holes in place of marks; braces that are none become brackets. */
  String named(String words) {
    String safe = BRACES.matcher(words).replaceAll("($1)");
    return MARK.matcher(safe)
        .replaceAll(mark -> Matcher.quoteReplacement("{" + mark.group(1) + "}"));
  }

  List<Interaction.Gap> all() {
    return accepted.entrySet().stream()
        .filter(gap -> gap.getValue().stream().anyMatch(text -> !text.isBlank()))
        .map(gap -> new Interaction.Gap(gap.getKey(), gap.getValue(), List.of()))
        .toList();
  }
}
