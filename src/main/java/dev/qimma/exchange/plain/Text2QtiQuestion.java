package dev.qimma.exchange.plain;

import dev.qimma.exchange.Item;
import dev.qimma.exchange.Report;
import dev.qimma.question.Interaction;
import dev.qimma.text.Localized;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One question of text2qti, as its lines come. */
final class Text2QtiQuestion {

  private static final Pattern RANGE = Pattern.compile("\\[\\s*([^,\\]]+),\\s*([^,\\]]+)\\]");
  private static final Pattern AROUND = Pattern.compile("(.+?)\\s*\\+-\\s*([^%]+?)\\s*(%?)");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A text that may go on in the next line. */
  private record Part(String mark, List<String> lines) {
    String text() {
      return Paragraphs.joined(lines);
    }
  }

  private final int line;
  private final String title;
  private final Optional<BigDecimal> points;
  private final List<Part> parts = new ArrayList<>();
  private boolean isEssay;
  private boolean isUpload;

  Text2QtiQuestion(int line, String title, Optional<BigDecimal> points, String stem) {
    this.line = line;
    this.title = title;
    this.points = points;
    mark("q", stem);
  }

  void mark(String mark, String text) {
    List<String> lines = new ArrayList<>();
    lines.add(text);
    parts.add(new Part(mark, lines));
  }

  void more(String text) {
    parts.get(parts.size() - 1).lines().add(text);
  }

  void judgedByAPerson(boolean uploads) {
    isEssay = true;
    isUpload = uploads;
  }

  Optional<Item> item(Report report) {
    Made made = new Made(report.at(line), title, parts.get(0).text(), report);
    points.ifPresent(made::points);
    String general = remarks(made);
    if (isUpload) {
      return made.leaveOut("plain-type", "file upload");
    }
    if (isEssay) {
      return general.isEmpty()
          ? made.leaveOut("essay")
          : made.as(new Interaction.Reveal(Made.text(general)));
    }
    made.why(general);
    if (has("=")) {
      return number(made);
    }
    if (has("*")) {
      return made.typed(parts.stream().filter(p -> p.mark().equals("*")).map(Part::text).toList());
    }
    options(made);
    return made.chosen(parts.stream().anyMatch(part -> part.mark().startsWith("[")));
  }

  private boolean has(String mark) {
    return parts.stream().anyMatch(part -> part.mark().equals(mark));
  }

  /** What is said of any answer; what depends on the answer is said of its options alone. */
  private String remarks(Made made) {
    String general = "";
    boolean isBeforeAnswers = true;
    for (Part part : parts.subList(1, parts.size())) {
      switch (part.mark()) {
        case "...", "!" -> general = isBeforeAnswers && general.isEmpty() ? part.text() : general;
        case "+", "-" -> {
          if (general.isEmpty() && part.mark().equals("+")) {
            general = part.text();
          } else {
            made.change("feedback", part.text());
          }
        }
        default -> isBeforeAnswers = false;
      }
    }
    return general;
  }

  private void options(Made made) {
    for (int i = 1; i < parts.size(); i++) {
      String mark = parts.get(i).mark();
      if (mark.endsWith(")") || mark.startsWith("[")) {
        boolean isExplained = i + 1 < parts.size() && parts.get(i + 1).mark().equals("...");
        made.option(
            parts.get(i).text(), mark.contains("*"), isExplained ? parts.get(i + 1).text() : "");
      }
    }
  }

  private Optional<Item> number(Made made) {
    String said =
        parts.stream().filter(part -> part.mark().equals("=")).findFirst().orElseThrow().text();
    Matcher range = RANGE.matcher(said);
    Matcher around = AROUND.matcher(said);
    Optional<BigDecimal> first = Optional.empty();
    Optional<BigDecimal> second = Optional.of(BigDecimal.ZERO);
    if (range.matches()) {
      first = parse(range.group(1));
      second = parse(range.group(2));
      if (first.isPresent() && second.isPresent()) {
        BigDecimal middle = first.get().add(second.get()).divide(TWO);
        return entry(made, middle, second.get().subtract(middle).abs());
      }
    } else if (around.matches()) {
      first = parse(around.group(1));
      second = parse(around.group(2));
      if (first.isPresent() && second.isPresent() && !around.group(3).isEmpty()) {
        second = Optional.of(second.get().multiply(first.get().abs()).divide(HUNDRED));
      }
    } else {
      first = parse(said);
    }
    return first.isPresent() && second.isPresent()
        ? entry(made, first.get(), second.get().abs())
        : made.leaveOut("plain-number", said);
  }

  private static Optional<Item> entry(Made made, BigDecimal number, BigDecimal within) {
    return made.as(new Interaction.NumberEntry(number, within, Localized.EMPTY));
  }

  private static Optional<BigDecimal> parse(String text) {
    return Numerals.parse(text.strip().replace("_", ""));
  }
}
