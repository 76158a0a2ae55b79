package dev.qimma.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.grading.Gradebook;
import dev.qimma.grading.ItemResult;
import dev.qimma.grading.Standing;
import dev.qimma.question.Fraction;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A grading as a page of Markdown, as for the summary of a GitHub step.
 *
 * @param messages with the bundle {@link GradeSummary#BUNDLE}
 */
public record GradeMarkdown(Messages messages) {

  /** What GitHub takes is 1 MiB; a little is left for others who write there. */
  public static final int GITHUB = (1 << 20) - (1 << 16);

  private static final String DASH = "–";

  /**
   * The page, with as many questions and then learners as there is room for.
   *
   * @param mostBytes it may take in UTF-8
   */
  public String page(Gradebook book, int mostBytes) {
    StringBuilder page = new StringBuilder();
    heading(page, Message.of("markdown.title", String.join(", ", book.bank().names())));
    page.append("Points ").append(points(book)).append("\n\n");
    Stream.of(
            GradeSummary.records(book.counts()),
            GradeSummary.learners(book),
            GradeSummary.reliability(book),
            GradeSummary.below(book))
        .flatMap(lines -> lines)
        .forEach(line -> page.append("- ").append(text(line)).append('\n'));
    flags(page, book);
    Room room = new Room(page, mostBytes);
    room.table("markdown.questions", questionHead(), book.items(), this::row);
    room.table("markdown.learners", learnerHead(), book.standings(), this::row);
    return page.toString();
  }

  /** What was earned of what there was to earn, by all together. */
  private static String points(Gradebook book) {
    Fraction score =
        book.totals().counts().entrySet().stream()
            .map(equal -> equal.getKey().times(Fraction.of(equal.getValue(), 1)))
            .reduce(Fraction.ZERO, Fraction::plus);
    Fraction max = book.bank().max().times(Fraction.of(book.standings().size(), 1));
    return score.plain() + "/" + max.plain();
  }

  private void heading(StringBuilder page, Message heading) {
    page.append("## ").append(text(heading)).append("\n\n");
  }

  private String text(Message message) {
    return Markdown.escaped(messages.say(message));
  }

  private void flags(StringBuilder page, Gradebook book) {
    List<String> lines = GradeFlags.lines(book).map(this::text).toList();
    if (!lines.isEmpty()) {
      page.append("\n").append(lines.get(0)).append("\n\n");
      lines.stream().skip(1).forEach(line -> page.append("- ").append(line.strip()).append('\n'));
    }
  }

  private List<String> questionHead() {
    return words("question", "p", "r-rest", "d27", "answered", "blank", "missing");
  }

  private List<String> learnerHead() {
    return words("learner", "score", "max", "percent", "rank", "grade");
  }

  private List<String> words(String... keys) {
    return Stream.of(keys).map(key -> messages.say(Message.of("markdown." + key))).toList();
  }

  private String row(ItemResult item) {
    return Markdown.row(
        List.of(
            Markdown.escaped(item.question()),
            item.p().map(Fraction::plain).map(GradeSummary::rounded).orElse(DASH),
            Plain.of(item.statistics().rRest()).map(GradeSummary::rounded).orElse(DASH),
            Plain.of(item.statistics().d27()).map(GradeSummary::rounded).orElse(DASH),
            Integer.toString(item.answered()),
            Integer.toString(item.blank()),
            Integer.toString(item.missing())));
  }

  private String row(Standing standing) {
    return Markdown.row(
        List.of(
            Markdown.escaped(standing.learner()),
            GradeSummary.rounded(standing.score().plain()),
            GradeSummary.rounded(standing.max().plain()),
            standing.percent().map(Fraction::plain).map(GradeSummary::rounded).orElse(DASH),
            Integer.toString(standing.rank()),
            standing.outcome().word()));
  }

  /** What may still be written. */
  private final class Room {

    /** For headings, and for saying that there is more. */
    private static final int RESERVE = 1 << 10;

    private final StringBuilder page;
    private long left;

    Room(StringBuilder page, int mostBytes) {
      this.page = page;
      left = (long) mostBytes - RESERVE - page.toString().getBytes(UTF_8).length;
    }

    /** Writes no row that has no room. */
    <T> void table(String heading, List<String> head, List<T> all, Function<T, String> written) {
      if (all.isEmpty()) {
        return;
      }
      List<String> fitting = new ArrayList<>();
      for (T one : all) {
        String row = written.apply(one);
        left -= row.getBytes(UTF_8).length;
        if (left < 0) {
          break;
        }
        fitting.add(row);
      }
      page.append('\n');
      heading(page, Message.of(heading));
      page.append(Markdown.row(head)).append(Markdown.rule(head.size()));
      fitting.forEach(page::append);
      if (fitting.size() < all.size()) {
        int more = all.size() - fitting.size();
        page.append('\n').append(text(Message.of("markdown.more", more))).append('\n');
      }
    }
  }
}
