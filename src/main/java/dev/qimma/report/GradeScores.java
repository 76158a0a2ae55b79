package dev.qimma.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.qimma.grading.Gradebook;
import dev.qimma.grading.Standing;
import dev.qimma.question.Fraction;
import java.io.IOException;
import java.io.OutputStream;

/** The scores of the learners as CSV; names are data and stay as they are. */
public final class GradeScores {

  private GradeScores() {}

  public static void write(Gradebook book, OutputStream out) throws IOException {
    CsvWriter csv = GradeCsv.to(out);
    csv.writeRecord(
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
    book.standings().forEach(standing -> write(standing, csv));
    csv.flush();
  }

  private static void write(Standing standing, CsvWriter csv) {
    csv.writeRecord(
        standing.learner(),
        standing.score().plain(),
        standing.max().plain(),
        standing.percent().map(Fraction::plain).orElse(""),
        Integer.toString(standing.answered()),
        Integer.toString(standing.blank()),
        Integer.toString(standing.missing()),
        Integer.toString(standing.rank()),
        standing.percentileRank().plain(),
        standing.outcome().word());
  }
}
