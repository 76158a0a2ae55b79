package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.qimma.diagnostic.Rule;
import dev.qimma.report.OutputSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What check prints for people and programs besides a plain list, and what it explains. */
class CheckOutputsTest {

  private static final String WEAK =
      """
      questions:
        - id: one
          q: What falls?
          right: Rain
          wrong: [Salt, Rian]
          anser: x
      """;

  @TempDir Path folder;

  @Test
  void workflowCommandsTellTheWorstFirst() {
    Cli.Result result = cli(WEAK).run("check", "b.yaml", "--format", "github");
    assertThat(result.out().lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("::error file=b.yaml,line=6,col=5,endLine=6,endColumn=10,title=QE002::");
    assertThat(result.code()).isEqualTo(Exit.NO);
  }

  @Test
  void aSarifLogHasEveryResult() {
    Cli.Result result = cli(WEAK).run("check", "b.yaml", "--format", "sarif");
    assertThat(result.out())
        .hasLineCount(1)
        .contains("\"version\":\"2.1.0\"", "\"ruleId\":\"QE002\"", "\"one:QI101:1\"");
    assertThat(result.code()).isEqualTo(Exit.NO);
  }

  @ParameterizedTest
  @ValueSource(strings = {WEAK, "questions: []", "questions:\n  - q: \"أهذا سؤال؟\n"})
  void aSarifLogIsValid(String bank) throws IOException {
    String log = cli(bank).run("check", "b.yaml", "--format", "sarif").out();
    try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(schema)
                  .validate(log, InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void aPersonSeesTheTwoHundredWorst() {
    String many =
        "questions:\n"
            + IntStream.range(0, 300)
                .mapToObj(
                    i ->
                        "  - q: Is it number "
                            + i
                            + "?\n    answer: "
                            + (i == 299 ? "perhaps" : "true")
                            + "\n")
                .collect(Collectors.joining());
    String out = cli(many).run("check", "b.yaml").out();
    assertThat(out.lines().filter(line -> line.startsWith("b.yaml:"))).hasSize(200);
    assertThat(out).contains("[QE022]").containsPattern("\n… and \\d+ more; --format json");
    String all = cli(many).run("check", "b.yaml", "--format", "json").out();
    assertThat(all.split("\"code\"", -1)).hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"QI204", "qi204", " QI204 "})
  void aRuleIsExplained(String code) {
    Cli.Result result = cli(WEAK).run("check", "--explain", code);
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("QI204 · warning · The right answer stands out by its length\n")
        .contains("\nBad\n", "\nGood\n", "allow: [QI204]", "Haladyna");
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleIsExplainedInBothLanguages(Rule rule) {
    for (String language : new String[] {"en", "ar"}) {
      Cli.Result result = cli(WEAK).run("check", "--interface", language, "--explain", rule.code());
      assertThat(result.code()).isZero();
      assertThat(result.out()).startsWith(rule.code());
    }
  }

  @Test
  void anExplanationIsThereForProgramsToo() {
    String json = cli(WEAK).run("check", "--explain", "QE019", "--format", "json").out();
    assertThat(json).startsWith("{\"schema\":\"qimma.explain/1\",\"code\":\"QE019\"");
    assertThat(Schemas.faults(OutputSchema.EXPLAIN, json)).isEmpty();
  }

  @Test
  void anUnknownRuleIsAUsageErrorWithTheNearest() {
    Cli.Result result = cli(WEAK).run("check", "--explain", "QI2004");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("QI2004", "did you mean QI204?");
    assertThat(cli(WEAK).run("check", "--explain", "nonsense").err()).contains("such as QI204");
    assertThat(cli(WEAK).run("check", "--explain", "QI204", "--format", "sarif").code())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void arabicIsExplainedInArabic() {
    Cli.Result result = cli(WEAK).run("check", "--interface", "ar", "--explain", "QI201");
    assertThat(result.out()).startsWith("QI201 · تحذير · جميع ما سبق\n").contains("\nمثال سيئ\n");
    assertThat(cli(WEAK).run("check", "--interface", "ar", "--explain", "QI9").err())
        .contains("لا توجد قاعدة");
  }

  private Cli cli(String bank) {
    return new Cli(folder).file("b.yaml", bank);
  }
}
