package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryVerbTest {

  private static final String REVIEWS =
      """
      card_id,review_time,rating,delta_t
      lake/rise,1700000000000,3,0
      "lake, fall",1700000001000,1,0
      lake/rise,1700259200000,3,3
      "lake, fall",1700259201000,2,0
      lake/rise,1701296000000,1,12
      """;

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = new Cli(folder).file("reviews.csv", REVIEWS);
  }

  private static String sample(String name) {
    try (InputStream in = MemoryVerbTest.class.getResourceAsStream("memory/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aReplayTellsTheStateAfterEveryReview() {
    Cli.Result result = cli.run("memory", "replay", "reviews.csv");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines())
        .hasSize(6)
        .startsWith(
            "card_id,review_time,rating,elapsed_days,retrievability,stability,difficulty,"
                + "interval_days",
            "lake/rise,1700000000000,3,0,,2.3065,2.11810397045901,2",
            "\"lake, fall\",1700000001000,1,0,,0.212,6.4133,1")
        .element(3)
        .asString()
        .startsWith("lake/rise,1700259200000,3,3,0.88");
  }

  @Test
  void jsonHoldsTheSameNumbers() {
    List<String> rows = cli.run("memory", "replay", "reviews.csv").out().lines().skip(1).toList();
    List<Facts> reviews =
        Facts.of(cli.run("memory", "replay", "reviews.csv", "--format", "json").out())
            .at("reviews")
            .all();
    assertThat(reviews).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      Facts review = reviews.get(i);
      assertThat(rows.get(i).replace("\"", ""))
          .isEqualTo(
              String.join(",", review.keys().stream().map(key -> review.at(key).text()).toList())
                  .replace(",null,", ",,"));
    }
  }

  @Test
  void aHigherRetentionAndALongestIntervalBringReviewsEarlier() {
    String last = cli.run("memory", "replay", "reviews.csv").out().lines().toList().get(3);
    assertThat(last).endsWith(",14");
    assertThat(third("--retention", "0.95")).endsWith(",6");
    assertThat(third("--retention", ".8", "--max-interval", "20")).endsWith(",20");
  }

  private String third(String... flags) {
    List<String> words = new ArrayList<>(List.of("memory", "replay", "reviews.csv"));
    words.addAll(List.of(flags));
    return cli.run(words.toArray(String[]::new)).out().lines().toList().get(3);
  }

  @Test
  void standardInputIsReadAndOlderWeightsAreTaken() {
    String weights =
        "0.40255,1.18385,3.173,15.69105,7.1949,0.5345,1.4604,0.0046,1.54575,0.1192,1.01925,1.9395,"
            + "0.11,0.29605,2.2698,0.2315,2.9898,0.51655,0.6621";
    Cli.Result result = cli.typing(REVIEWS).run("memory", "replay", "-", "--parameters", weights);
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("lake/rise,1700000000000,3,0,,3.173,");
    assertThat(cli.typing(REVIEWS).run("memory", "replay", "-", "--parameters", weights + ",0,0.5"))
        .isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--parameters 1,2,3|3 weights|21",
        "--parameters 0.2,x|“x”|no number",
        "--retention 1|--retention is 1|below 1",
        "--retention high|“high”|no number",
        "--max-interval 0|--max-interval is 0|1 to 36500",
        "--zone Mars|“Mars”|time zone",
        "--rollover 24|“24”|0 to 23",
        "--format text|“text”|csv, json"
      })
  void wrongFlagsAreUsageErrors(String flags, String fault, String remedy) {
    List<String> words = new ArrayList<>(List.of("memory", "replay", "reviews.csv"));
    words.addAll(List.of(flags.split(" ", -1)));
    Cli.Result result = cli.run(words.toArray(String[]::new));
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).hasLineCount(1);
    assertThat(plain(result.err())).contains(fault, remedy);
  }

  /** Without the marks that set apart what is put into a sentence. */
  private static String plain(String said) {
    return said.replaceAll("[\u2068\u2069]", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"replay", "fit"})
  void aWeightOutOfBoundsIsNamedWithItsBounds(String task) {
    String weights =
        "0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,"
            + "0.2629,1.6483,1.5,1.8729,0.5425,0.0912,0.0658,0.1542";
    Cli.Result result = cli.run("memory", task, "reviews.csv", "--parameters", weights);
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(plain(result.err())).contains("w[15] is 1.5").contains("from 0 to 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"replay", "fit"})
  void aLogWithABadLineIsNotUsedAndTheLineIsNamed(String task) {
    cli.file("bad.csv", REVIEWS + "lake/rise,soon,7,1\n");
    Cli.Result result = cli.run("memory", task, "bad.csv");
    assertThat(result.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(result.out()).isEmpty();
    assertThat(plain(result.err()))
        .contains("bad.csv:7: review_time is “soon”", "bad.csv:7: rating is “7”")
        .contains("2 lines")
        .doesNotContain("\tat ");
  }

  @Test
  void ofManyBadLinesTheFirstAreTold() {
    cli.file("bad.csv", "card_id,review_time,rating\n" + "a,b,3\n".repeat(5000));
    Cli.Result result = cli.run("memory", "replay", "bad.csv");
    assertThat(result.err()).hasLineCount(21).contains("5000");
  }

  @Test
  void noLogIsUnreadable() {
    assertThat(cli.run("memory", "replay", "nowhere.csv").code()).isEqualTo(Exit.UNREADABLE);
    assertThat(cli.run("memory", "fit", ".").code()).isEqualTo(Exit.UNREADABLE);
    assertThat(cli.file("empty.csv", "").run("memory", "fit", "empty.csv").code())
        .isEqualTo(Exit.UNREADABLE);
    assertThat(cli.run("memory", "replay").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("memory").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("memory", "moon", "reviews.csv").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aClockThatWentBackwardsIsToldOnce() {
    cli.file(
        "back.csv",
        "card_id,review_time,rating\na,1700000000000,3\na,1600000000000,3\na,1500000000000,3\n");
    Cli.Result result = cli.run("memory", "replay", "back.csv");
    assertThat(result.code()).isZero();
    assertThat(plain(result.err())).hasLineCount(1).contains("back.csv:3:").contains("2 in all");
    assertThat(result.out().lines().skip(2)).allMatch(row -> row.contains(",3,0,1,"));
  }

  @Test
  void daysBeginInTheMorningOfTheZone() {
    cli.file("night.csv", "card_id,review_time,rating\na,1700002800000,3\na,1700010000000,3\n");
    assertThat(cli.run("memory", "replay", "night.csv").out()).contains("1700010000000,3,0,");
    assertThat(cli.run("memory", "replay", "night.csv", "--rollover", "0").out())
        .contains("1700010000000,3,1,");
    assertThat(cli.run("memory", "replay", "night.csv", "--zone", "Asia/Dubai").out())
        .contains("1700010000000,3,1,");
  }

  @Test
  void aFitThatPredictsBetterIsAccepted() {
    cli.file("many.csv", sample("many.csv"));
    Facts fit = Facts.of(cli.run("memory", "fit", "many.csv", "--format", "json").out());
    assertThat(fit.keys())
        .containsExactly(
            "schema", "parameters", "accepted", "reviews", "scored", "before", "after");
    assertThat(fit.at("accepted").text()).isEqualTo("true");
    assertThat(fit.at("reviews").text()).isEqualTo("543");
    assertThat(fit.at("scored").text()).isEqualTo("384");
    assertThat(number(fit.at("after").at("log_loss")))
        .isLessThan(number(fit.at("before").at("log_loss")) - 0.03);
    assertThat(cli.run("memory", "fit", "many.csv").out())
        .contains("There are new parameters", String.join(",", texts(fit.at("parameters"))));
  }

  private static double number(Facts facts) {
    return Double.parseDouble(facts.text());
  }

  private static List<String> texts(Facts list) {
    return list.all().stream().map(Facts::text).toList();
  }

  @Test
  void whatIsFittedCanBeGivenBack() {
    cli.file("many.csv", sample("many.csv"));
    Facts fit = Facts.of(cli.run("memory", "fit", "many.csv", "--format", "json").out());
    String weights = String.join(",", texts(fit.at("parameters")));
    Facts again =
        Facts.of(
            cli.run("memory", "fit", "many.csv", "--format", "json", "--parameters", weights)
                .out());
    assertThat(again.at("before").at("log_loss").text())
        .isEqualTo(fit.at("after").at("log_loss").text());
  }

  @Test
  void aFitThatDoesNotHelpLeavesTheParameters() {
    cli.file("few.csv", sample("few.csv"));
    Facts fit = Facts.of(cli.run("memory", "fit", "few.csv", "--format", "json").out());
    assertThat(fit.at("accepted").text()).isEqualTo("false");
    assertThat(fit.at("after")).isEqualTo(fit.at("before"));
    assertThat(texts(fit.at("parameters"))).startsWith("0.212", "1.2931").hasSize(21);
    assertThat(cli.run("memory", "fit", "few.csv").out()).contains("The parameters are kept");
    Facts none = Facts.of(cli.run("memory", "fit", "reviews.csv", "--format", "json").out());
    assertThat(none.at("scored").text()).isEqualTo("2");
    assertThat(cli.run("memory", "fit", "reviews.csv").out()).contains("fewer than 16");
  }

  @Test
  void theSameLogGivesTheSameBytesUnderAnyLocale() {
    cli.file("many.csv", sample("many.csv"));
    String fit = cli.run("memory", "fit", "many.csv").out();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(cli.run("memory", "fit", "many.csv").out()).isEqualTo(fit);
      assertThat(cli.run("memory", "replay", "reviews.csv").out()).contains(",2.3065,");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void itSpeaksArabic() {
    cli.with("QIMMA_INTERFACE", "ar").file("many.csv", sample("many.csv"));
    assertThat(cli.run("memory", "fit", "many.csv").out()).contains("توجد معاملات جديدة");
    assertThat(cli.run("memory", "replay", "--help").out())
        .startsWith("الاستعمال: qimma memory replay [FLAGS] FILE");
    cli.file("bad.csv", "card_id,review_time,rating\na,0,9\n");
    assertThat(cli.run("memory", "replay", "bad.csv").err()).contains("وليست 1 ولا 2", "سطر واحد");
  }
}
