package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.screen.BarChart;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.study.progress.Bin;
import dev.qimma.study.progress.Bucket;
import dev.qimma.study.progress.Confidence;
import dev.qimma.study.progress.Mastery;
import dev.qimma.study.progress.Progress;
import dev.qimma.study.progress.Retention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How study goes, for a person: charts, each bar with its number.
 *
 * @param width in cells of the column to draw in
 */
record StatsPage(View view, int width) {

  private static final int PERCENT = 100;
  private static final int MOST_OBJECTIVES = 12;
  private static final int MOST_WEEKS = 12;
  private static final int WEEK = 7;

  Document of(Progress progress, List<Bank> banks, long today, OptionalLong exam) {
    Document.Builder page = Document.builder();
    String titles =
        String.join(", ", banks.stream().map(bank -> view.wording(bank.title())).toList());
    page.text(Style.HEADING, view.say("stats.title", titles));
    overview(page, progress.overview(), exam);
    if (progress.overview().answers() == 0) {
      return page.text(Style.PLAIN, view.say("stats.nothing")).gap().build();
    }
    boolean hasExam = exam.isPresent();
    chart(page, "stats.topics", progress.topics(), one -> mastery(one, label(one), hasExam));
    chart(
        page,
        "stats.objectives",
        weakest(progress.objectives()),
        one -> mastery(one, one.id(), hasExam));
    accuracy(page, progress);
    forecast(page, progress.forecast(), today);
    retention(page, progress);
    calibration(page, progress.calibration());
    confidence(page, progress);
    buckets(page, "stats.times", progress.times(), "stats.seconds", "stats.value.answers");
    buckets(page, "stats.stability", progress.stability(), "stats.days", "stats.value.memories");
    return page.gap().build();
  }

  private void overview(Document.Builder page, Progress.Overview all, OptionalLong exam) {
    page.text(
        Style.PLAIN,
        view.say(
            "stats.seen",
            all.seen(),
            all.questions(),
            all.answers(),
            percent(all.right(), all.answers())));
    page.text(Style.PLAIN, view.say("stats.today", percent(all.today())));
    exam.ifPresent(
        day ->
            page.text(
                Style.PLAIN,
                view.say("stats.exam", percent(all.exam()), LocalDate.ofEpochDay(day).toString())));
    if (all.seconds() > 0) {
      page.text(
          Style.PLAIN, view.say("stats.median", String.format(Locale.ROOT, "%.0f", all.seconds())));
    }
  }

  private <T> void chart(
      Document.Builder page, String title, List<T> items, Function<T, BarChart.Row> row) {
    if (!items.isEmpty()) {
      page.gap().text(Style.HEADING, view.say(title));
      page.add(new BarChart(items.stream().map(row).toList(), width, view).document());
    }
  }

  private BarChart.Row mastery(Mastery one, String label, boolean hasExam) {
    String today = percent(one.today());
    String value =
        hasExam
            ? view.say("stats.value.both", today, percent(one.exam()), one.seen(), one.questions())
            : view.say("stats.value.mastery", today, one.seen(), one.questions());
    return new BarChart.Row(label, one.today(), value);
  }

  private String label(Mastery one) {
    return one.label().isBlank() ? one.id() : view.wording(one.label());
  }

  /** Of those that were begun, where there is most to gain. */
  private static List<Mastery> weakest(List<Mastery> all) {
    return all.stream()
        .filter(one -> one.seen() > 0)
        .sorted(Comparator.comparingDouble(Mastery::today))
        .limit(MOST_OBJECTIVES)
        .toList();
  }

  private void accuracy(Document.Builder page, Progress progress) {
    int weeks = progress.accuracy().size();
    chart(
        page,
        "stats.accuracy",
        progress.accuracy().subList(Math.max(0, weeks - MOST_WEEKS), weeks),
        week ->
            new BarChart.Row(
                week.from().toString(),
                week.share(),
                view.say("stats.value.right", percent(week.share()), week.answers())));
  }

  private void forecast(Document.Builder page, List<Integer> due, long today) {
    int last = IntStream.range(0, due.size()).filter(day -> due.get(day) > 0).max().orElse(-1);
    int most = due.stream().mapToInt(count -> count).max().orElse(0);
    List<Integer> days = new ArrayList<>();
    for (int day = 0; last >= 0 && day < Math.min(due.size(), Math.max(WEEK, last + 1)); day++) {
      days.add(day);
    }
    chart(
        page,
        "stats.forecast",
        days,
        day ->
            new BarChart.Row(
                LocalDate.ofEpochDay(today + day).toString(),
                (double) due.get(day) / most,
                view.say("stats.value.due", due.get(day))));
  }

  private void retention(Document.Builder page, Progress progress) {
    List<Retention> ages = progress.retention().stream().filter(a -> a.reviews() > 0).toList();
    chart(
        page,
        "stats.retention",
        ages,
        age ->
            new BarChart.Row(
                view.say("stats.days", range(age.from(), age.isOpen() ? -1 : age.to())),
                age.share(),
                view.say(
                    "stats.value.kept",
                    percent(age.share()),
                    age.reviews(),
                    percent(age.interval().low()),
                    percent(age.interval().high()))));
    if (!ages.isEmpty()) {
      page.text(Style.QUIET, view.say("stats.target", percent(progress.overview().target())));
    }
  }

  void calibration(Document.Builder page, List<Bin> bins) {
    chart(
        page,
        "stats.calibration",
        bins.stream().filter(bin -> bin.reviews() > 0).toList(),
        bin ->
            new BarChart.Row(
                percent(bin.from()) + "-" + percent(bin.to()) + " %",
                bin.share(),
                view.say(
                    "stats.value.bin",
                    percent(bin.share()),
                    bin.reviews(),
                    percent(bin.predicted()))));
  }

  private void confidence(Document.Builder page, Progress progress) {
    chart(page, "stats.confidence", progress.confidence(), this::row);
    progress
        .brier()
        .ifPresent(
            brier ->
                page.text(
                    Style.QUIET,
                    view.say("stats.brier", String.format(Locale.ROOT, "%.3f", brier))));
  }

  private BarChart.Row row(Confidence one) {
    return new BarChart.Row(
        view.say("stats.note." + one.note().word()),
        one.share(),
        view.say("stats.value.right", percent(one.share()), one.answers()));
  }

  private void buckets(
      Document.Builder page, String title, List<Bucket> buckets, String label, String value) {
    int most = buckets.stream().mapToInt(Bucket::count).max().orElse(0);
    chart(
        page,
        title,
        most == 0 ? List.of() : buckets,
        one ->
            new BarChart.Row(
                view.say(label, range((int) one.from(), one.isOpen() ? -1 : (int) one.to())),
                (double) one.count() / most,
                view.say(value, one.count())));
  }

  private static String range(int from, int to) {
    return to < 0 ? from + "+" : from == to ? String.valueOf(from) : from + "-" + to;
  }

  static String percent(double share) {
    return String.valueOf(Math.round(share * PERCENT));
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "0" : percent((double) part / whole);
  }
}
