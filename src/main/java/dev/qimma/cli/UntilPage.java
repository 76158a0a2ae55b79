package dev.qimma.cli;

import dev.qimma.screen.BarChart;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.study.plan.Goal;
import dev.qimma.study.plan.Outlook;
import dev.qimma.study.plan.PlannedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A plan until an exam, for a person.
 *
 * @param width in cells of the column to draw in
 */
record UntilPage(UntilPlan plan, View view, int width) {

  private static final int MOST_DAYS = 21;

  Document document() {
    Outlook outlook = plan.outlook();
    Document.Builder page = Document.builder();
    String exam = LocalDate.ofEpochDay(plan.planner().exam()).toString();
    page.text(Style.HEADING, view.say("until.days", outlook.days().size(), exam));
    page.text(Style.PLAIN, view.say("until.budget." + unit(), amount(plan.budget().perDay())));
    page.text(
        Style.PLAIN,
        view.say(
            "until.score",
            percent(outlook.score()),
            percent(outlook.low()),
            percent(outlook.high()),
            percent(outlook.before())));
    goal(page, outlook);
    page.gap().text(Style.HEADING, view.say("until.table"));
    List<PlannedDay> days = outlook.days();
    List<PlannedDay> shown = days.subList(0, Math.min(MOST_DAYS, days.size()));
    page.add(new BarChart(shown.stream().map(this::row).toList(), width, view).document());
    if (shown.size() < days.size()) {
      page.text(Style.QUIET, view.say("until.more", days.size() - shown.size()));
    }
    return page.gap().build();
  }

  private void goal(Document.Builder page, Outlook outlook) {
    Goal goal = plan.goal();
    String wanted = percent(goal.share());
    if (goal.isPass()) {
      String chance = percent(outlook.chanceOf(goal.share()));
      page.text(Style.PLAIN, view.say("until.pass", wanted, chance));
    }
    if (plan.least().isEmpty()) {
      Outlook most = plan.most();
      double best = goal.isPass() ? most.chanceOf(goal.share()) : most.score();
      page.text(
          Style.WRONG,
          view.say(goal.isPass() ? "until.unsure" : "until.never", wanted, percent(best)));
      return;
    }
    int least = plan.least().getAsInt();
    String key = (goal.isPass() ? "until.sure." : "until.least.") + unit();
    page.text(Style.PLAIN, view.say(key, wanted, amount(least)));
    if (least > plan.budget().perDay()) {
      page.text(Style.WRONG, view.say("until.short", percent(outlook.score())));
    }
  }

  private BarChart.Row row(PlannedDay day) {
    return new BarChart.Row(
        LocalDate.ofEpochDay(day.day()).toString(),
        day.score(),
        view.say(
            "until.row",
            percent(day.score()),
            amount(day.fresh()),
            amount(day.reviews()),
            amount(day.minutes())));
  }

  private String unit() {
    return plan.budget().unit().name().toLowerCase(Locale.ROOT);
  }

  private static String percent(double share) {
    return StatsPage.percent(share);
  }

  private static String amount(double number) {
    return String.valueOf(Math.round(number));
  }
}
