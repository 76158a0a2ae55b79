package dev.qimma.report;

import dev.qimma.memory.Review;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reviews as CSV, as {@code memory replay} and other programs read them. */
public final class ReviewsCsv {

  private static final List<String> COLUMNS =
      List.of("card_id", "review_time", "rating", "delta_t");

  /** What others write for the days before the first review of a card. */
  private static final int FIRST = -1;

  private ReviewsCsv() {}

  /** Writes a row for each review. */
  public static void write(List<Review> reviews, OutputStream out) throws IOException {
    GradeCsv csv = new GradeCsv(out, false);
    csv.texts(COLUMNS).end();
    Set<String> seen = new HashSet<>();
    for (Review review : reviews) {
      csv.text(review.card())
          .number(review.timeMillis())
          .number(review.rating().number())
          .number(seen.add(review.card()) ? FIRST : (long) review.days())
          .end();
    }
    csv.flush();
  }
}
