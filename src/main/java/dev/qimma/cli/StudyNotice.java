package dev.qimma.cli;

import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.study.Policy;
import dev.qimma.study.Today;

/** Told when there is nothing to study now, with what could be done instead. */
final class StudyNotice {

  private StudyNotice() {}

  static Document nothing(Today today, Policy policy, View view) {
    Document.Builder page = Document.builder();
    if (today.answered() >= policy.answersPerDay()) {
      page.text(Style.PLAIN, view.say("study.enough", today.answered()));
      NextStep.add(
          page, "study.more", "qimma study --limit " + (policy.answersPerDay() + 20), view);
      return page.build();
    }
    page.text(Style.PLAIN, view.say("study.nothing"));
    today
        .next()
        .ifPresent(
            day -> page.text(Style.PLAIN, view.say("study.coming", (int) (day - today.today()))));
    if (today.waiting() > 0) {
      page.text(Style.PLAIN, view.say("study.waiting", today.waiting()));
      NextStep.add(page, "study.more-new", "qimma study --new 20", view);
    } else if (today.next().isPresent()) {
      NextStep.add(
          page,
          "study.sooner",
          "qimma study --ahead " + (today.next().get() - today.today()),
          view);
    }
    return page.build();
  }
}
