package dev.qimma.exchange.plain;

import dev.qimma.exchange.Item;
import dev.qimma.exchange.Report;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of text2qti: what begins a line says what it is, indented lines go on. */
final class Text2Qti {

  private static final Pattern SETTING =
      Pattern.compile(
          "(?i)(quiz title|quiz description|shuffle answers|show correct answers|one question at a time"
              + "|can't go back|feedback is solution|solutions sample groups|solutions randomize groups"
              + "|text title|text|title|points|pick|solutions pick|points per question):\\s*(.*)");

  private static final Pattern MARK =
      Pattern.compile(
          "(\\d+\\.|\\*?[A-Za-z]\\)|\\[[ *]?\\]|\\.\\.\\.|\\*|\\+|-|=|!)(?:[ \\t]+(.*)|\\s*)");

  private static final Pattern RULED = Pattern.compile("(_{3,}|\\^{3,})\\s*");

  private final Report report;
  private final List<Item> items;
  private Optional<Text2QtiQuestion> open = Optional.empty();
  private String title = "";
  private Optional<BigDecimal> points = Optional.empty();
  private Optional<BigDecimal> groupPoints = Optional.empty();
  private boolean isComment;
  private boolean isCode;
  private boolean isIgnored;

  Text2Qti(Report report, List<Item> items) {
    this.report = report;
    this.items = items;
  }

  void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i).replace("\t", "    "), i + 1);
    }
    end();
  }

  private void end() {
    open.flatMap(question -> question.item(report)).ifPresent(items::add);
    open = Optional.empty();
  }

  private void line(String line, int number) {
    if (isComment || line.strip().equals("COMMENT")) {
      isComment = !line.strip().equals("END_COMMENT");
      return;
    }
    if (isCode || line.matches("```+\\s*\\{.*\\.run.*")) {
      code(line, number);
      return;
    }
    if (line.startsWith("%")) {
      return;
    }
    if (line.isBlank() || line.startsWith(" ")) {
      if (!isIgnored) {
        open.ifPresent(question -> question.more(line));
      }
      return;
    }
    begin(line, number);
  }

  /** What a program would write is not to be had without running it. */
  private void code(String line, int number) {
    if (!isCode) {
      end();
      report.leftOut(report.at(number), "", "plain-code");
    }
    isCode = !isCode || !line.matches("```+\\s*");
  }

  private void begin(String line, int number) {
    isIgnored = false;
    Matcher mark = MARK.matcher(line);
    Matcher setting = SETTING.matcher(line);
    if (line.strip().matches("GROUP|END_GROUP")) {
      end();
      groupPoints = Optional.empty();
    } else if (RULED.matcher(line).matches()) {
      open.ifPresent(question -> question.judgedByAPerson(line.startsWith("^")));
    } else if (mark.matches()) {
      marked(mark.group(1), mark.group(2) == null ? "" : mark.group(2), number);
    } else if (setting.matches()) {
      setting(
          setting.group(1).toLowerCase(java.util.Locale.ROOT), setting.group(2).strip(), number);
    } else {
      open.ifPresent(question -> question.more(line));
    }
  }

  private void setting(String name, String value, int number) {
    end();
    isIgnored = true;
    switch (name) {
      case "title" -> title = value;
      case "points" -> points = Numerals.parse(value);
      case "points per question" -> groupPoints = Numerals.parse(value);
      case "text" -> report.leftOut(report.at(number), "", "description");
      default -> {}
    }
  }

  private void marked(String mark, String text, int number) {
    if (mark.endsWith(".") && Character.isDigit(mark.charAt(0))) {
      end();
      open = Optional.of(new Text2QtiQuestion(number, title, points.or(() -> groupPoints), text));
      title = "";
      points = Optional.empty();
    } else {
      open.ifPresent(question -> question.mark(mark, text));
    }
  }
}
