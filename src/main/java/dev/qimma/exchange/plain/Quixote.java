package dev.qimma.exchange.plain;

import dev.qimma.exchange.Item;
import dev.qimma.exchange.Report;
import dev.qimma.question.Interaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions between rules; the last list holds the answers, and those in bold are right. */
final class Quixote {

  private static final Pattern RULE = Pattern.compile("(?:-{3,}|\\*{3,}|_{3,})\\s*");
  private static final Pattern ENTRY = Pattern.compile("[-*+] +(.*)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+)\\*\\*|__(.+)__");
  private static final String ARROW = " => ";

  private final int line;
  private final List<String> stem = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  private Quixote(int line) {
    this.line = line;
  }

  static void read(List<String> lines, Report report, List<Item> items) {
    List<String> block = new ArrayList<>();
    int first = 1;
    boolean isCode = false;
    for (int i = 0; i < lines.size(); i++) {
      isCode ^= lines.get(i).startsWith("```");
      if (!isCode && RULE.matcher(lines.get(i)).matches()) {
        question(block, first, report).ifPresent(items::add);
        block.clear();
        first = i + 2;
      } else if (!block.isEmpty() || !lines.get(i).isBlank()) {
        block.add(lines.get(i));
      } else {
        first = i + 2;
      }
    }
    question(block, first, report).ifPresent(items::add);
  }

  private static Optional<Item> question(List<String> block, int line, Report report) {
    if (block.stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    Quixote question = new Quixote(line);
    question.divide(block);
    return question.item(report);
  }

  /** Answers come after all else, so that earlier lists belong to the question. */
  private void divide(List<String> block) {
    int end = block.size();
    while (end > 0 && block.get(end - 1).isBlank()) {
      end--;
    }
    int start = end;
    while (start > 0 && isOfList(block.get(start - 1))) {
      start--;
    }
    stem.addAll(block.subList(0, start));
    for (String one : block.subList(start, end)) {
      Matcher entry = ENTRY.matcher(one);
      if (entry.matches()) {
        answers.add(entry.group(1).strip());
      } else if (!answers.isEmpty() && !one.isBlank()) {
        answers.set(answers.size() - 1, answers.get(answers.size() - 1) + " " + one.strip());
      }
    }
  }

  private static boolean isOfList(String one) {
    return ENTRY.matcher(one).matches() || one.isBlank() || one.startsWith("  ");
  }

  private Optional<Item> item(Report report) {
    Made made = new Made(report.at(line), "", Paragraphs.joined(stem), report);
    if (answers.isEmpty()) {
      return made.leaveOut("description");
    }
    if (answers.size() > 1 && answers.stream().allMatch(answer -> answer.contains(ARROW))) {
      return made.as(
          new Interaction.Match(answers.stream().map(Quixote::pair).toList(), List.of()));
    }
    for (String answer : answers) {
      Matcher bold = BOLD.matcher(answer);
      boolean isRight = bold.matches();
      String inner = isRight ? bold.group(1) == null ? bold.group(2) : bold.group(1) : answer;
      made.option(inner, isRight, "");
    }
    return made.chosen(false);
  }

  private static Interaction.Pair pair(String answer) {
    int arrow = answer.indexOf(ARROW);
    return new Interaction.Pair(
        Made.text(answer.substring(0, arrow)),
        new Interaction.Side(Made.text(answer.substring(arrow + ARROW.length())), Made.text("")));
  }
}
