package dev.qimma.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewLogTest {

  private static final String HEADER = "card_id,review_time,rating,delta_t";
  private static final long DAY = 86_400_000;

  private static ReviewLog read(String... lines) {
    return ReviewLog.read(List.of(lines), new StudyDays(ZoneOffset.UTC, StudyDays.ROLLOVER));
  }

  @Test
  void columnsAreFoundByNameAndOthersPassedOver() {
    ReviewLog log =
        read("rating,review_duration,delta_t,card_id,review_time", "3,900,0,\"a,\"\"b\"\"\",5", "");
    assertThat(log.faults()).isEmpty();
    assertThat(log.reviews()).containsExactly(new Review("a,\"b\"", 5, Rating.GOOD, 0));
  }

  @Test
  void daysAreThoseOfTheLogElseThoseBetweenTheTimes() {
    ReviewLog log =
        read(HEADER, "a,0,3,0", "a," + 5 * DAY + ",3,7", "b,0,3,", "b," + 5 * DAY + ",3,");
    assertThat(log.reviews()).extracting(Review::days).containsExactly(0.0, 7.0, 0.0, 5.0);
    assertThat(log.backwards()).isEmpty();
  }

  @Test
  void aClockThatWentBackwardsCountsAsTheSameDay() {
    ReviewLog log =
        read(HEADER, "a," + 9 * DAY + ",3,-1", "a," + DAY + ",3,", "b,0,3,0", "b,1,3,-2");
    assertThat(log.reviews()).extracting(Review::days).containsOnly(0.0);
    assertThat(log.backwards()).containsExactly(3, 5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,0,5,0|memory.rating",
        "a,0,0,0|memory.rating",
        "a,0,2.5,0|memory.rating",
        "a,0,,0|memory.rating",
        "a,0,0x3,0|memory.rating",
        "a,yesterday,3,0|memory.time",
        "a,-1,3,0|memory.time",
        "a,1e12,3,0|memory.time",
        "a,99999999999999999999,3,0|memory.time",
        "a,0,3,soon|memory.days",
        "a,0,3,1-2|memory.days",
        "a,0,3,40000|memory.days",
        ",0,3,0|memory.no-card",
        "a|memory.time",
        "a,0,3,0,0|memory.fields",
        "\"a,0,3,0|memory.quote",
        "\"a\"b,0,3,0|memory.quote"
      })
  void whatCannotBeReadIsToldByItsLine(String line, String key) {
    ReviewLog log = read(HEADER, "", line, "b,0,3,0");
    assertThat(log.faults().get(0).line()).isEqualTo(3);
    assertThat(log.faults().get(0).reason().key()).isEqualTo(key);
    assertThat(log.reviews()).extracting(Review::card).containsExactly("b");
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(read(HEADER, "a,x,9,y", "a,0,3,0", ",0,3,0").faults())
        .extracting(ReviewLog.Fault::line)
        .containsExactly(2, 2, 2, 4);
  }

  @Test
  void aLogHasAFirstLineWithItsColumns() {
    assertThat(read().faults())
        .extracting(it -> it.reason().key())
        .containsOnly("memory.no-header");
    assertThat(read("", "").faults()).hasSize(1);
    assertThat(read("1,2,3", "x").faults())
        .singleElement()
        .satisfies(it -> assertThat(it.reason().arguments()).containsExactly("card_id"));
    assertThat(read("card_id,review_time,rating").faults()).isEmpty();
  }
}
