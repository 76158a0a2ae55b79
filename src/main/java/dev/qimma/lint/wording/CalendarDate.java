package dev.qimma.lint.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates as options write them: {@code 21 March 2023}, {@code مارس 2023}, {@code 2023-03-21}. */
final class CalendarDate {

  private static final List<List<String>> NAMES =
      List.of(
          List.of("january", "february", "march", "april", "may", "june"),
          List.of("july", "august", "september", "october", "november", "december"));

  private static final List<List<String>> ARABIC =
      List.of(
          List.of("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
          List.of("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"));

  private static final Map<String, Integer> MONTHS =
      Stream.of(NAMES, ARABIC)
          .map(halves -> halves.stream().flatMap(List::stream).toList())
          .flatMap(
              names ->
                  IntStream.range(0, names.size())
                      .mapToObj(i -> Map.entry(Words.of(names.get(i)).get(0).form(), i + 1)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final int FIRST_YEAR = 32;
  private static final int LAST_YEAR = 9999;
  private static final int MOST_PARTS = 3;
  private static final int LONGEST = 40;

  private CalendarDate() {}

  /** The date as a number that grows with time; parts that are not given count as 0. */
  static Optional<Long> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<Word> parts = Words.of(text.replace('-', ' '));
    List<Integer> numbers = new ArrayList<>();
    int month = 0;
    for (Word part : parts) {
      int named = MONTHS.getOrDefault(part.form(), 0);
      if (named > 0 && month == 0) {
        month = named;
      } else if (isNumber(part.form())) {
        numbers.add(Integer.valueOf(part.form()));
      } else {
        return Optional.empty();
      }
    }
    return parts.size() > MOST_PARTS ? Optional.empty() : date(month, numbers);
  }

  private static boolean isNumber(String form) {
    return form.length() <= 4 && form.codePoints().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<Long> date(int month, List<Integer> numbers) {
    if (month == 0) {
      boolean isIso = numbers.size() == MOST_PARTS && numbers.get(0) >= FIRST_YEAR;
      return isIso
          ? Optional.of(day(numbers.get(0), numbers.get(1), numbers.get(2)))
          : Optional.empty();
    }
    int year =
        numbers.stream().filter(n -> n >= FIRST_YEAR && n <= LAST_YEAR).findFirst().orElse(0);
    int day = numbers.stream().filter(n -> n < FIRST_YEAR).findFirst().orElse(0);
    return Optional.of(day(year, month, day));
  }

  private static long day(int year, int month, int day) {
    return year * 10_000L + month * 100L + day;
  }
}
