package dev.qimma.report.page;

import dev.qimma.study.progress.Bucket;
import dev.qimma.study.progress.Confidence;
import dev.qimma.study.progress.Mastery;
import dev.qimma.study.progress.Period;
import dev.qimma.study.progress.Progress;
import dev.qimma.study.progress.Retention;
import dev.qimma.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The parts of a page about a learner's study; what has no figures is left out. */
record ProgressSections(Progress progress, long today, boolean hasExam) {

  private static final int LISTED = 60;

  List<Section> all() {
    List<Section> all = new ArrayList<>();
    if (progress.overview().answers() == 0) {
      return all;
    }
    add(all, "topics", progress.topics().stream().map(this::mastery).toList());
    add(
        all,
        "objectives",
        progress.objectives().stream()
            .filter(one -> one.seen() > 0)
            .limit(LISTED)
            .map(this::mastery)
            .toList());
    add(all, "accuracy", progress.accuracy().stream().map(ProgressSections::week).toList());
    forecast(all);
    add(
        all,
        "retention",
        progress.retention().stream()
            .filter(age -> age.reviews() > 0)
            .map(ProgressSections::age)
            .toList());
    if (progress.calibration().stream().anyMatch(bin -> bin.reviews() > 0)) {
      all.add(new Section("progress.calibration", new Trueness(progress.calibration())));
    }
    add(all, "confidence", progress.confidence().stream().map(ProgressSections::stated).toList());
    buckets(all, "times", progress.times());
    buckets(all, "stability", progress.stability());
    return all;
  }

  private static void add(List<Section> all, String key, List<Gauge> bars) {
    if (!bars.isEmpty()) {
      String whole = "progress." + key;
      all.add(new Section(whole, new Gauges(whole + ".about", bars)));
    }
  }

  private Gauge mastery(Mastery one) {
    Gauge.Name name =
        one.label().isBlank()
            ? page -> page.name("span", "words", one.id())
            : page -> page.wording("span", "words", one.label());
    String key = hasExam ? "progress.mastery.exam" : "progress.mastery";
    Message value =
        Message.of(key, percent(one.today()), one.seen(), one.questions(), percent(one.exam()));
    return new Gauge(name, one.today(), value);
  }

  private static Gauge week(Period week) {
    return Gauge.of(
        Message.of("figure", week.from().toString()),
        week.share(),
        Message.of("progress.right", percent(week.share()), week.answers()));
  }

  private void forecast(List<Section> all) {
    int most = progress.forecast().stream().mapToInt(count -> count).max().orElse(0);
    List<Gauge> bars = new ArrayList<>();
    for (int count : most == 0 ? List.<Integer>of() : progress.forecast()) {
      String date = LocalDate.ofEpochDay(today + bars.size()).toString();
      Message value = Message.of("progress.due", count);
      bars.add(Gauge.of(Message.of("figure", date), (double) count / most, value));
    }
    add(all, "forecast", bars);
  }

  private static Gauge age(Retention age) {
    Message value =
        Message.of(
            "progress.kept",
            percent(age.share()),
            age.reviews(),
            percent(age.interval().low()),
            percent(age.interval().high()));
    return Gauge.of(days(age), age.share(), value);
  }

  private static Message days(Retention age) {
    if (age.isOpen()) {
      return Message.of("progress.days.more", age.from());
    }
    return age.from() == age.to()
        ? Message.of("progress.days.same", age.from())
        : Message.of("progress.days", age.from(), age.to());
  }

  private static Gauge stated(Confidence one) {
    return Gauge.of(
        Message.of("progress.note." + one.note().word()),
        one.share(),
        Message.of("progress.right", percent(one.share()), one.answers()));
  }

  private static void buckets(List<Section> all, String key, List<Bucket> buckets) {
    int most = buckets.stream().mapToInt(Bucket::count).max().orElse(0);
    String unit = key.equals("times") ? "progress.seconds.span" : "progress.days";
    List<Gauge> bars = new ArrayList<>();
    for (Bucket one : most == 0 ? List.<Bucket>of() : buckets) {
      Message name =
          one.isOpen()
              ? Message.of(unit + ".more", Math.round(one.from()))
              : Message.of(unit, Math.round(one.from()), Math.round(one.to()));
      bars.add(
          Gauge.of(name, (double) one.count() / most, Message.of("progress.count", one.count())));
    }
    add(all, key, bars);
  }

  private static String percent(double share) {
    return String.valueOf(Shown.percent(share));
  }
}
