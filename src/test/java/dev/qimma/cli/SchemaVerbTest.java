package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.report.OutputSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every JSON output has a schema, and keeps to it. */
class SchemaVerbTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
    cli.file("responses.csv", "learner,question,response\nL,rise,A\nM,rise,B\nM,fall,A;B\n");
    cli.file("replies.txt", WaterBank.RIGHT);
    cli.file("reviews.csv", "card_id,review_time,rating,delta_t\na,0,3,0\na,86400000,1,1\n");
    cli.file("none.csv", "card_id,review_time,rating,delta_t\n");
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaIsPrinted(OutputSchema schema) {
    Cli.Result result = cli.run("schema", "--of", schema.word());
    assertThat(result.code()).isZero();
    Facts facts = Facts.of(result.out());
    assertThat(facts.at("$schema").text())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(facts.at("$id").text()).isEqualTo("urn:qimma:" + schema.word() + ":1");
  }

  @ParameterizedTest
  @CsvSource({
    "grade,grade responses.csv --format json",
    "grade,grade nowhere.csv --format json",
    "score,grade responses.csv --pass 50 --format jsonl",
    "question,show rise --key --format json",
    "question,browse --key --format jsonl --bank summit",
    "question,browse --key --format jsonl --bank tutorial",
    "questions,browse --format json --bank summit",
    "questions,search heat --format json",
    "item,quiz --answers replies.txt --order file --format jsonl",
    "sitting,quiz --answers replies.txt --order file --format json --record",
    "check,check water --format json",
    "history,history --format json",
    "coverage,coverage water --format json --source-text leaflet.txt",
    "objectives,objectives --format json",
    "sources,source --format json",
    "passages,read --format json",
    "stats,stats --format json",
    "replay,memory replay reviews.csv --format json",
    "replay,memory replay none.csv --format json",
    "fit,memory fit reviews.csv --format json",
    "fit,memory fit none.csv --format json"
  })
  void outputKeepsToItsSchema(String schema, String line) {
    Cli.Result result = cli.run(CommandWords.of(line).orElseThrow().toArray(String[]::new));
    assertThat(result.out().lines().findFirst().orElse(""))
        .startsWith("{\"schema\":\"qimma." + schema + "/1\"");
    result.out().lines().forEach(Schemas::hold);
  }

  @Test
  void aWrongDocumentBreaksTheSchema() {
    String right = cli.run("grade", "responses.csv", "--format", "json").out();
    assertThat(Schemas.faults(OutputSchema.GRADE, right)).isEmpty();
    assertThat(Schemas.faults(OutputSchema.GRADE, right.replace("\"kr21\"", "\"kr22\"")))
        .isNotEmpty();
  }

  @Test
  void anUnknownNameIsAUsageErrorThatTellsTheKnownOnes() {
    Cli.Result result = cli.run("schema", "--of", "moon");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("moon", "grade", "sitting").hasLineCount(1);
    assertThat(cli.run("schema", "--of", "").out()).isEqualTo(cli.run("schema").out());
  }
}
