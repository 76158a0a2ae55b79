package dev.qimma.report;

import dev.qimma.study.progress.Bucket;
import dev.qimma.study.progress.Curve;
import dev.qimma.study.progress.Mastery;
import dev.qimma.study.progress.Progress;
import dev.qimma.study.progress.Retention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** How study goes, as JSON, {@code qimma.stats/1}. */
public final class ProgressJson {

  private static final String SCHEMA = "qimma.stats/1";

  private record Due(long day, int count) {}

  private ProgressJson() {}

  /** All figures. */
  public static String of(Progress progress, long today, OptionalLong exam) {
    return Json.object(
        json -> {
          json.put("schema", SCHEMA).put("today", date(today));
          json.word("until", exam.isPresent() ? date(exam.getAsLong()) : "");
          overview(json, progress.overview(), exam.isPresent());
          json.list("topics", progress.topics(), one -> mastery(json, one, exam.isPresent()))
              .list(
                  "objectives", progress.objectives(), one -> mastery(json, one, exam.isPresent()))
              .list(
                  "accuracy",
                  progress.accuracy(),
                  week ->
                      json.put("from", week.from().toString())
                          .put("answers", week.answers())
                          .put("right", week.right()))
              .list(
                  "forecast",
                  due(progress.forecast(), today),
                  day -> json.put("date", date(day.day())).put("due", day.count()));
          memory(json, progress);
        });
  }

  /** One question. */
  public static String of(String question, Optional<Curve> curve, long today) {
    return Json.object(
        json -> {
          json.put("schema", SCHEMA).put("today", date(today)).put("question", question);
          json.put("stability", number(curve.map(c -> c.state().stability())));
          json.put("difficulty", number(curve.map(c -> c.state().difficulty())));
          json.list("answers", curve.map(Curve::answers).orElse(List.of()), one -> past(json, one));
          json.list(
              "ahead",
              curve.map(Curve::ahead).orElse(List.of()),
              point -> json.put("date", date(point.day())).put("recall", point.recall()));
        });
  }

  private static void past(Json json, Curve.Past one) {
    json.put("date", date(one.day()))
        .put("rating", one.rating())
        .put("recall", one.before() == 0 ? OptionalDouble.empty() : OptionalDouble.of(one.before()))
        .put("stability", one.stability());
  }

  private static void overview(Json json, Progress.Overview all, boolean hasExam) {
    json.put("questions", all.questions())
        .put("seen", all.seen())
        .put("answers", all.answers())
        .put("right", all.right())
        .put("recall_today", all.today())
        .put("recall_until", hasExam ? OptionalDouble.of(all.exam()) : OptionalDouble.empty())
        .put(
            "median_seconds",
            all.seconds() == 0 ? OptionalDouble.empty() : OptionalDouble.of(all.seconds()))
        .put("target", all.target());
  }

  private static void mastery(Json json, Mastery one, boolean hasExam) {
    json.put("bank", one.bank())
        .put("id", one.id())
        .put("label", one.label())
        .put("questions", one.questions())
        .put("seen", one.seen())
        .put("recall_today", one.today())
        .put("recall_until", hasExam ? OptionalDouble.of(one.exam()) : OptionalDouble.empty());
  }

  private static void memory(Json json, Progress progress) {
    json.list("retention", progress.retention(), age -> retention(json, age))
        .list(
            "calibration",
            progress.calibration(),
            bin ->
                json.put("from", bin.from())
                    .put("to", bin.to())
                    .put("reviews", bin.reviews())
                    .put("predicted", orNone(bin.predicted(), bin.reviews()))
                    .put("actual", orNone(bin.share(), bin.reviews())))
        .list(
            "confidence",
            progress.confidence(),
            one ->
                json.put("stated", one.note().word())
                    .put("chance", one.stated())
                    .put("answers", one.answers())
                    .put("right", one.right()))
        .put("brier", progress.brier())
        .list("seconds", progress.times(), bucket -> write(json, bucket))
        .list("stability", progress.stability(), bucket -> write(json, bucket));
  }

  private static void retention(Json json, Retention age) {
    json.put("from_days", age.from());
    if (age.isOpen()) {
      json.none("to_days");
    } else {
      json.put("to_days", age.to());
    }
    json.put("reviews", age.reviews())
        .put("passed", age.passed())
        .put("predicted", orNone(age.predicted(), age.reviews()))
        .put("low", age.interval().low())
        .put("high", age.interval().high());
  }

  private static void write(Json json, Bucket bucket) {
    json.put("from", bucket.from())
        .put("to", bucket.isOpen() ? OptionalDouble.empty() : OptionalDouble.of(bucket.to()))
        .put("count", bucket.count());
  }

  private static OptionalDouble orNone(double value, int cases) {
    return cases == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value.get());
  }

  private static List<Due> due(List<Integer> counts, long today) {
    List<Due> due = new ArrayList<>();
    counts.forEach(count -> due.add(new Due(today + due.size(), count)));
    return due;
  }

  private static String date(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
