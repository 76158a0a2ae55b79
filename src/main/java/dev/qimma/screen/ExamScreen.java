package dev.qimma.screen;

import dev.qimma.question.Assessment;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person sees of an exam besides its questions. */
public final class ExamScreen {

  private static final int BAR = 10;

  private ExamScreen() {}

  /**
   * Where one stands.
   *
   * @param left of the time; empty where there is no limit
   */
  public static Document header(
      int number, int total, int answered, Optional<Duration> left, boolean isFlagged, View view) {
    String bar = view.theme().bar(total == 0 ? 0 : (double) answered / total, BAR);
    String time = left.map(l -> "   " + view.say("exam.left", clock(l))).orElse("");
    String flag = isFlagged ? "   " + view.say("header.flagged") : "";
    String place = view.say("exam.header", number, total, answered);
    return Document.builder().gap().text(Style.QUIET, place + "  " + bar + time + flag).build();
  }

  /** Minutes and seconds, {@code 12:05}; hours before them where there are any. */
  static String clock(Duration left) {
    String rest =
        String.format(Locale.ROOT, "%02d:%02d", left.toMinutesPart(), left.toSecondsPart());
    return left.toHours() > 0 ? left.toHours() + ":" + rest : rest;
  }

  /** The answer given so far, without a word on whether it is right. */
  public static Document given(Assessment assessment, View view) {
    List<Localized> picks = assessment.picks().stream().map(Option::text).toList();
    Document.Builder page = Document.builder().text(Style.QUIET, view.say("exam.given"));
    picks.forEach(
        pick -> view.wordings(pick).forEach(text -> page.item(Run.of("    "), Run.of(text))));
    if (picks.isEmpty()) {
      page.item(Run.of("    "), Run.of(assessment.reply()));
    }
    return page.build();
  }
}
