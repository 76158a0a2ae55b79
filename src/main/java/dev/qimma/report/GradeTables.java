package dev.qimma.report;

import dev.qimma.grading.Gradebook;
import dev.qimma.grading.ItemResult;
import dev.qimma.grading.Mark;
import dev.qimma.grading.Standing;
import dev.qimma.question.Fraction;
import dev.qimma.question.Option;
import dev.qimma.stats.ItemStatistics;
import dev.qimma.stats.OptionStatistics;
import dev.qimma.text.Letters;
import dev.qimma.work.ManyHands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A gradebook as CSV tables.
 *
 * @param isForSpreadsheets whether texts that look like formulas are made harmless
 */
public record GradeTables(boolean isForSpreadsheets) {

  private static final List<String> SCORES =
      List.of(
          "learner",
          "score",
          "max",
          "percent",
          "answered",
          "blank",
          "missing",
          "rank",
          "percentile_rank",
          "grade");

  private static final List<String> ITEMS =
      List.of(
          "question",
          "n",
          "answered",
          "blank",
          "missing",
          "mean",
          "max",
          "p",
          "sd",
          "r_total",
          "r_rest",
          "upper27",
          "lower27",
          "d27",
          "alpha_if_dropped",
          "biserial",
          "efficiency",
          "flags");

  private static final List<String> OPTIONS =
      List.of(
          "question",
          "option",
          "key",
          "n",
          "share",
          "mean_total",
          "r_rest",
          "upper27",
          "lower27",
          "d27");

  private static final String BLANK = "(blank)";

  /** Learners whose rows are written in one go, and how many such ranges at a time. */
  private static final int RANGE = 1 << 11;

  private static final int TOGETHER = 8;

  /** What a learner's row takes or less. */
  private static final int A_ROW = 64;

  /**
   * A row for each learner; names are data and stay as they are. Several threads write ranges of
   * them, and so many ranges at a time as leave little to hold.
   */
  public void scores(Gradebook book, OutputStream out) throws IOException {
    GradeCsv csv = new GradeCsv(out, isForSpreadsheets);
    csv.texts(SCORES).end();
    csv.flush();
    Map<Fraction, Written> known = new ConcurrentHashMap<>();
    List<List<Standing>> ranges = ranges(book.standings());
    for (int from = 0; from < ranges.size(); from += TOGETHER) {
      List<List<Standing>> some = ranges.subList(from, Math.min(ranges.size(), from + TOGETHER));
      for (ByteArrayOutputStream rows : ManyHands.each(some, range -> scores(range, known))) {
        rows.writeTo(out);
      }
    }
    out.flush();
  }

  private static List<List<Standing>> ranges(List<Standing> all) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + RANGE)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + RANGE)))
        .toList();
  }

  private ByteArrayOutputStream scores(List<Standing> range, Map<Fraction, Written> known) {
    ByteArrayOutputStream rows = new ByteArrayOutputStream(range.size() * A_ROW);
    GradeCsv csv = new GradeCsv(rows, isForSpreadsheets);
    for (Standing standing : range) {
      Written written = known.get(standing.score());
      if (written == null) {
        written = Written.of(standing);
        known.put(standing.score(), written);
      }
      write(standing, written, csv);
    }
    csv.flush();
    return rows;
  }

  /** What rows with the same score have in common, as it stands in them. */
  @SuppressWarnings("ArrayRecordComponent") // never changed, and written as it is
  private record Written(byte[] score, byte[] percentileRank) {
    static Written of(Standing standing) {
      String score =
          String.join(
              ",",
              standing.score().plain(),
              standing.max().plain(),
              Plain.of(standing.percent()).orElse(""));
      return new Written(GradeCsv.bytes(score), GradeCsv.bytes(standing.percentileRank().plain()));
    }
  }

  private static void write(Standing standing, Written shared, GradeCsv csv) {
    csv.text(standing.learner())
        .number(shared.score())
        .number(standing.answered())
        .number(standing.blank())
        .number(standing.missing())
        .number(standing.rank())
        .number(shared.percentileRank())
        .text(standing.outcome().word())
        .end();
  }

  /** A row for each question. */
  public void items(Gradebook book, OutputStream out) throws IOException {
    GradeCsv csv = new GradeCsv(out, isForSpreadsheets);
    csv.texts(ITEMS).end();
    book.items().forEach(item -> write(item, csv));
    csv.flush();
  }

  private static void write(ItemResult item, GradeCsv csv) {
    ItemStatistics figures = item.statistics();
    csv.text(item.question())
        .number(item.n())
        .number(item.answered())
        .number(item.blank())
        .number(item.missing())
        .number(Plain.of(item.mean()))
        .number(item.max().plain())
        .number(Plain.of(item.p()))
        .number(Plain.of(figures.sd()))
        .number(Plain.of(figures.rTotal()))
        .number(Plain.of(figures.rRest()))
        .number(Plain.of(figures.upper27()))
        .number(Plain.of(figures.lower27()))
        .number(Plain.of(figures.d27()))
        .number(Plain.of(figures.alphaIfDropped()))
        .number(Plain.of(figures.biserial()))
        .number(Plain.of(figures.efficiency()))
        .text(
            item.flags().stream()
                .map(flag -> flag.kind().word())
                .distinct()
                .collect(Collectors.joining(";")))
        .end();
  }

  /** A row for each option, and one for the blank, of the questions that have options. */
  public void options(Gradebook book, OutputStream out) throws IOException {
    GradeCsv csv = new GradeCsv(out, isForSpreadsheets);
    csv.texts(OPTIONS).end();
    for (ItemResult item : book.items()) {
      List<Option> options = item.options();
      for (Option option : options) {
        csv.text(item.question())
            .text(Letters.latin(option.index()))
            .text(Boolean.toString(option.isRight()));
        write(item.statistics().options().get(option.index()), csv);
      }
      if (!options.isEmpty()) {
        csv.text(item.question()).text(BLANK).text(Boolean.toString(false));
        write(item.statistics().blank(), csv);
      }
    }
    csv.flush();
  }

  private static void write(OptionStatistics option, GradeCsv csv) {
    csv.number(option.n())
        .number(Plain.of(option.share()))
        .number(Plain.of(option.meanTotal()))
        .number(Plain.of(option.rRest()))
        .number(Plain.of(option.upper27()))
        .number(Plain.of(option.lower27()))
        .number(Plain.of(option.d27()))
        .end();
  }

  /** A row for each learner with the mark for each question; what is missing earned nothing. */
  public void marks(Gradebook book, OutputStream out) throws IOException {
    GradeCsv csv = new GradeCsv(out, isForSpreadsheets);
    csv.text("learner").texts(book.items().stream().map(ItemResult::question).toList()).end();
    for (int learner = 0; learner < book.standings().size(); learner++) {
      csv.text(book.standings().get(learner).learner());
      for (int question = 0; question < book.items().size(); question++) {
        csv.number(
            book.responses()
                .mark(learner, question)
                .map(Mark::score)
                .orElse(Fraction.ZERO)
                .plain());
      }
      csv.end();
    }
    csv.flush();
  }
}
