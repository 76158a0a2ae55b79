package dev.qimma.memory;

import dev.qimma.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a review log line by line, and finds all that is wrong with it at once. */
final class ReviewLogReader {

  private static final String CARD = "card_id";
  private static final String TIME = "review_time";
  private static final String RATING = "rating";
  private static final String DAYS = "delta_t";

  /** More days than anybody lives; a number beyond is no count of days. */
  private static final double MOST_DAYS = 36500;

  /** The years that a time may lie in, 1970 to 9999, in milliseconds. */
  private static final long LAST_MILLIS = 253_402_300_799_999L;

  /** As many digits as a double holds; they are read faster as a whole number. */
  private static final int SHORT = 15;

  private final StudyDays calendar;
  private final List<Review> reviews = new ArrayList<>();
  private final List<ReviewLog.Fault> faults = new ArrayList<>();
  private final List<Integer> backwards = new ArrayList<>();
  private final Map<String, Long> latest = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private int width;
  private int line;

  ReviewLogReader(StudyDays calendar) {
    this.calendar = calendar;
  }

  ReviewLog read(List<String> lines) {
    boolean isHeaderRead = false;
    for (String text : lines) {
      line++;
      if (text.isBlank()) {
        continue;
      }
      if (isHeaderRead) {
        review(text);
      } else if (!header(text)) {
        break;
      }
      isHeaderRead = true;
    }
    if (!isHeaderRead && faults.isEmpty()) {
      line = 1;
      fault("memory.no-header");
    }
    return new ReviewLog(reviews, faults, backwards);
  }

  private boolean header(String text) {
    List<String> names = CsvLine.fields(text).orElse(List.of());
    width = names.size();
    for (int i = 0; i < width; i++) {
      columns.putIfAbsent(names.get(i).strip(), i);
    }
    for (String needed : List.of(CARD, TIME, RATING)) {
      if (!columns.containsKey(needed)) {
        fault("memory.no-column", needed);
        return false;
      }
    }
    return true;
  }

  private void fault(String key, Object... arguments) {
    faults.add(new ReviewLog.Fault(line, Message.of(key, arguments)));
  }

  private void review(String text) {
    Optional<List<String>> fields = CsvLine.fields(text);
    if (fields.isEmpty()) {
      fault("memory.quote");
      return;
    }
    if (fields.get().size() > width) {
      fault("memory.fields", fields.get().size(), width);
      return;
    }
    String card = field(fields.get(), CARD);
    Optional<Long> time = time(field(fields.get(), TIME));
    Optional<Rating> rating = rating(field(fields.get(), RATING));
    Optional<Double> days = days(field(fields.get(), DAYS));
    if (card.isEmpty()) {
      fault("memory.no-card");
    } else if (time.isPresent() && rating.isPresent() && days.isPresent()) {
      add(card, time.get(), rating.get(), days.get());
    }
  }

  private String field(List<String> fields, String column) {
    int at = columns.getOrDefault(column, Integer.MAX_VALUE);
    return at < fields.size() ? fields.get(at).strip() : "";
  }

  private Optional<Long> time(String text) {
    Optional<Long> millis = number(text).map(Double::longValue);
    if (millis.isEmpty() || millis.get() < 0 || millis.get() > LAST_MILLIS) {
      fault("memory.time", text);
      return Optional.empty();
    }
    return millis;
  }

  private Optional<Rating> rating(String text) {
    Optional<Rating> rating =
        number(text).filter(it -> it == Math.rint(it)).flatMap(it -> Rating.of(it.intValue()));
    if (rating.isEmpty()) {
      fault("memory.rating", text);
    }
    return rating;
  }

  /** NaN where the log does not tell. */
  private Optional<Double> days(String text) {
    if (text.isEmpty()) {
      return Optional.of(Double.NaN);
    }
    Optional<Double> days = number(text).filter(it -> Math.abs(it) <= MOST_DAYS);
    if (days.isEmpty()) {
      fault("memory.days", text);
    }
    return days;
  }

  private static Optional<Double> number(String text) {
    if (!isPlain(text)) {
      return Optional.empty();
    }
    try {
      boolean isWhole = text.length() <= SHORT && text.indexOf('.') < 0;
      return Optional.of(isWhole ? (double) Long.parseLong(text) : Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Digits, a point and a sign; not the other forms that Java reads, such as {@code 0x1p3}. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789.-".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private void add(String card, long time, Rating rating, double told) {
    Long before = latest.put(card, time);
    boolean isTold = !Double.isNaN(told);
    if (before != null && (isTold ? told < 0 : time < before)) {
      backwards.add(line);
    }
    double days = isTold ? told : between(before == null ? time : before, time);
    reviews.add(new Review(card, time, rating, Math.max(0, days)));
  }

  private double between(long earlier, long later) {
    return calendar.between(Instant.ofEpochMilli(earlier), Instant.ofEpochMilli(later));
  }
}
