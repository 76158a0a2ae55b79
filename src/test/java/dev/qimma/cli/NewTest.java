package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beginning a bank, and asking for its questions. */
class NewTest {

  private static final String CHOICE =
      "\nWhat stood on the point?\nA lighthouse\nA windmill // inland\nA harbour wall\n\n\n\n";

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = new Cli(folder).file("phare.txt", Articles.FRENCH);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Cli.Result ask(String lines, String bank) {
    return cli.typing(lines).run("new", "question", "--bank", bank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aNewBankHasNoProblems(String language) throws IOException {
    Cli.Result result = cli.with("QIMMA_INTERFACE", language).run("new", "sea", "--title", "A: b");
    assertThat(result.code()).isZero();
    assertThat(read("sea/bank.yaml")).contains("title: \"A: b\"\nlang: " + language);
    Cli.Result check = cli.run("--interface", "en", "check", "sea", "--strict");
    assertThat(check.out()).isEqualTo("no problems in 2 files, 1 question\n");
    assertThat(cli.run("new", "sea").code()).isEqualTo(Exit.NOT_WRITTEN);
    assertThat(cli.run("new").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aQuestionIsAskedForAndWritten() throws IOException {
    cli.run("new", "sea");
    cli.file("sea/questions.yaml", read("sea/questions.yaml").replace("\n", "\r\n"));
    Cli.Result result = ask(CHOICE, "sea");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    String after = read("sea/questions.yaml");
    assertThat(after)
        .contains("\r\n  - id: what-stood-on-the-point\r\n    q: What stood on the point?\r\n")
        .contains("      - text: A windmill\r\n        why: inland\r\n")
        .contains("# On any question");
    assertThat(after.replace("\r\n", "")).doesNotContain("\n");
    long line = after.substring(0, after.indexOf("- id: what-stood")).lines().count();
    assertThat(result.out()).contains("Written:\n   sea/questions.yaml:" + line + "\n");
    assertThat(cli.run("check", "sea").code()).isZero();
  }

  @Test
  void wordsOfTheSourceBecomeAQuoteWithTheQuestion() throws IOException {
    cli.run("source", "import", "phare.txt");
    Cli.Result result =
        ask(
            """
            truefalse
            Le feu fut automatisé en 1991.
            vrai
            true

            no such words at all here
            En 1991 le feu fut automatisé
            y
            truefalse
            Il brûle encore.
            false

            en-1991-le-feu
            """,
            "phare");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Type true or false.", "nothing like these words");
    assertThat(read("phare/questions.yaml"))
        .contains("    answer: true\n    quote: en-1991-le-feu\n\n  - id: il-brûle-encore\n");
    assertThat(read("phare/bank.yaml")).contains("      En 1991 le feu fut automatisé\n");
    assertThat(cli.run("check", "phare").out()).doesNotContain("error:", "warning:");
  }

  @Test
  void whatIsWrongIsToldAndMendedBeforeAnythingIsWritten() throws IOException {
    cli.run("new", "sea");
    String before = read("sea/questions.yaml");
    String wrong = "1\nWhat stood there?\nA lighthouse\nA lighthouse\n\n\n";
    Cli.Result left = ask(wrong, "sea");
    assertThat(left.out()).contains("error:", "[QE007]", "Enter asks for wrong anew");
    assertThat(left.err()).contains("Nothing was written.");
    assertThat(left.code()).isEqualTo(Exit.USAGE);
    assertThat(read("sea/questions.yaml")).isEqualTo(before);
    Cli.Result mended = ask(wrong + "x\n\nA windmill\nA harbour\n\n", "sea");
    assertThat(mended.out()).contains("“x” is none of them.", "Written:");
    assertThat(read("sea/questions.yaml")).contains("- A windmill\n      - A harbour\n");
  }

  @Test
  void aWarningMayStay() throws IOException {
    cli.run("new", "sea");
    Cli.Result result = ask("1\nWhat is there?\nAll of the above\nA mill\nA wall\n\n\n\n", "sea");
    assertThat(result.out()).contains("warning:", "[QI201]", "only a warning", "Written:");
    assertThat(read("sea/questions.yaml")).contains("    right: All of the above\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1\n", "1\nWhat?\n", "1\nWhat stood?\nA\nB\n\n"})
  void whoLeavesLeavesTheFileUntouched(String lines) throws IOException {
    cli.run("new", "sea");
    String before = read("sea/questions.yaml");
    assertThat(ask(lines, "sea").code()).isEqualTo(Exit.USAGE);
    assertThat(read("sea/questions.yaml")).isEqualTo(before);
  }

  @Test
  void itSpeaksArabicAndWritesArabic() throws IOException {
    cli.with("QIMMA_INTERFACE", "ar").run("new", "نخل");
    Cli.Result result =
        ask(
            "matching\nما الذي يناسب ماذا؟\nالنيل = القاهرة\nدجلة\nدجلة = بغداد\n\nدمشق\n\n\n",
            "نخل");
    assertThat(result.out()).contains("ما نوع السؤال؟", "اكتب الطرفين", "كُتب:");
    assertThat(read("نخل/questions.yaml")).contains("      - [\"النيل\", \"القاهرة\"]\n");
    assertThat(cli.run("check", "نخل").code()).isZero();
  }

  @Test
  void anotherFileCanBeNamedAndNobodyIsAskedWhoMayNotBe() throws IOException {
    cli.run("new", "sea");
    cli.typing(CHOICE).run("new", "question", "--bank", "sea", "--file", "more.yaml");
    assertThat(read("sea/more.yaml")).contains("questions:\n  - id: what-stood-on-the-point\n");
    for (String bad : new String[] {"../x.yaml", "x.txt", ".x.yaml"}) {
      assertThat(cli.run("new", "question", "--bank", "sea", "--file", bad).code())
          .isEqualTo(Exit.USAGE);
    }
    assertThat(cli.run("new", "question", "--bank", "sea", "--no-input").code())
        .isEqualTo(Exit.USAGE);
  }
}
