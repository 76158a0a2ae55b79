package dev.qimma.study;

import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a learner is told of memory while studying. */
final class StudyPage {

  private static final String BETWEEN = " · ";
  private static final int LAST_ANSWERS = 5;

  private StudyPage() {}

  /** How much there is to do, and how well this question should be known. */
  static Document header(StudyCourse course, String question, Instant now, View view) {
    Queue queue = course.queue();
    String counts = counts(queue, view);
    String recall =
        course.memories().of(question).isEmpty()
            ? view.say("study.new-one")
            : view.say("study.recall", two(course.memories().recall(question, now)));
    String flag = course.isFlagged(question) ? BETWEEN + view.say("header.flagged") : "";
    return Document.builder()
        .gap()
        .fitting(List.of(quiet(counts + BETWEEN + recall + flag), quiet(counts + BETWEEN + recall)))
        .build();
  }

  private static String counts(Queue queue, View view) {
    return view.say("study.due", queue.due()) + BETWEEN + view.say("study.new", queue.fresh());
  }

  /** The same below a verdict, and when this question comes back. */
  static Document standing(StudyCourse course, View view) {
    List<Answer> answers = course.answers();
    if (answers.isEmpty()) {
      return Document.EMPTY;
    }
    Answer last = answers.get(answers.size() - 1);
    Memory memory = course.memories().of(last.question()).orElseThrow();
    long day = course.memories().calendar().day(last.at());
    int days = (int) Math.max(0, course.schedule().due(memory) - day);
    String recall =
        memory.last().recall().isPresent()
            ? BETWEEN + view.say("study.recall", two(memory.last().recall().getAsDouble()))
            : "";
    String next = days == 0 ? view.say("study.next-today") : view.say("study.next", days);
    String counts = counts(course.queue(), view);
    Document.Builder page =
        Document.builder()
            .gap()
            .fitting(
                List.of(quiet(counts + recall + BETWEEN + next), quiet(counts + BETWEEN + next)));
    leech(memory, view).ifPresent(page::add);
    return page.build();
  }

  /** Told when it has been forgotten too often, and now and then again. */
  private static Optional<Document> leech(Memory memory, View view) {
    return memory.last().isLapse() && Leech.isTold(memory.lapses())
        ? Optional.of(
            Document.builder().text(Style.PARTLY, view.say("study.leech", memory.lapses())).build())
        : Optional.empty();
  }

  /** What a sitting came to. */
  static Document summary(StudyCourse course, Instant now, View view) {
    List<Answer> answers = course.answers();
    Document.Builder page = Document.builder().gap();
    long passed =
        answers.stream()
            .filter(a -> Ratings.of(a, course.memories().deck().trait(a.question())).isPass())
            .count();
    page.text(Style.HEADING, view.say("study.done", answers.size(), String.valueOf(passed)));
    long today = course.memories().calendar().day(now);
    List<Long> coming =
        course.memories().byKey().values().stream().map(course.schedule()::due).toList();
    long tomorrow = coming.stream().filter(day -> day <= today + 1).count();
    if (tomorrow > 0) {
      return page.text(Style.PLAIN, view.say("study.tomorrow", (int) tomorrow)).build();
    }
    coming.stream()
        .min(Long::compare)
        .ifPresent(day -> page.text(Style.PLAIN, view.say("study.coming", (int) (day - today))));
    return page.build();
  }

  /** Why this question, and why now. */
  static Document reason(StudyCourse course, String question, Instant now, View view) {
    Optional<Memory> memory = course.memories().of(question);
    Document.Builder page = Document.builder().gap();
    if (memory.isEmpty()) {
      return page.text(Style.PLAIN, view.say("study.why-new")).build();
    }
    Memory known = memory.get();
    long today = course.memories().calendar().day(now);
    page.text(Style.PLAIN, why(course, known, today, view));
    page.text(
        Style.PLAIN,
        view.say(
            "study.why-state",
            two(course.memories().recall(known, now)),
            one(known.state().stability()),
            one(known.state().difficulty())));
    List<Recollection> all = known.reviews();
    page.text(Style.QUIET, view.say("study.why-answers", all.size(), known.lapses()));
    all.subList(Math.max(0, all.size() - LAST_ANSWERS), all.size())
        .forEach(review -> page.text(Style.QUIET, line(course, review, view)));
    return page.build();
  }

  private static String why(StudyCourse course, Memory memory, long today, View view) {
    if (memory.isInSteps()) {
      return view.say("study.why-failed");
    }
    long late = today - course.schedule().due(memory);
    if (late > 0) {
      return view.say("study.why-late", (int) late);
    }
    return late == 0 ? view.say("study.why-due") : view.say("study.why-ahead", (int) -late);
  }

  private static String line(StudyCourse course, Recollection review, View view) {
    String day = LocalDate.ofEpochDay(course.memories().calendar().day(review.at())).toString();
    String rating = view.say("rating." + review.rating().name().toLowerCase(Locale.ROOT));
    return view.say("study.why-answer", day, rating, one(review.state().stability()));
  }

  /** In how many days; today where there are none. */
  static Message inDays(int days) {
    return days == 0 ? Message.of("study.today") : Message.of("study.days", days);
  }

  private static List<Run> quiet(String text) {
    return List.of(new Run(text, Style.QUIET));
  }

  static String two(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static String one(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
