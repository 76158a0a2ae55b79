package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding words in a source and writing them into the bank. */
class QuoteAddTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli =
        new Cli(folder)
            .file("phare.txt", Articles.FRENCH)
            .file("palm.txt", Articles.ARABIC)
            .file("lake.txt", Articles.CHINESE);
    cli.run("source", "import", "phare.txt");
    cli.run("source", "import", "palm.txt");
    cli.run("source", "import", "lake.txt");
  }

  private String bank(String name) throws IOException {
    return Files.readString(folder.resolve(name + "/bank.yaml"));
  }

  private Cli.Result add(String bank, String... words) {
    String[] all = new String[words.length + 4];
    System.arraycopy(new String[] {"quote", "add", "--bank", bank}, 0, all, 0, 4);
    System.arraycopy(words, 0, all, 4, words.length);
    return cli.run(all);
  }

  @Test
  void wordsThatStandOnceNeedNothingBesideThem() throws IOException {
    Cli.Result result = add("phare", "porte à  vingt-six milles");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("«porte à vingt-six milles»", "phare, paragraph 2, line 3")
        .contains("In a question:  quote: porte-à-vingt-six");
    assertThat(bank("phare"))
        .contains("exact: >-\n      porte à vingt-six milles\n", "ar: الفقرة 2")
        .doesNotContain("prefix", "suffix");
    assertThat(cli.run("check", "phare").out()).doesNotContain("error:", "warning:");
  }

  @Test
  void whatAKeyboardDoesNotHaveIsTakenFromTheSource() throws IOException {
    assertThat(add("phare", "L'un dormait, l'un veillait").code()).isZero();
    assertThat(bank("phare")).contains("      l’un dormait, l’un veillait\n");
  }

  @Test
  void ofSeveralPlacesOneIsChosenAndToldFromTheOthers() throws IOException {
    Cli.Result asked = cli.typing("9\n2\n").run("quote", "add", "lumière", "--bank", "phare");
    assertThat(asked.out()).contains("stand at 3 places", " 3.\n");
    assertThat(asked.code()).isZero();
    assertThat(bank("phare")).contains("suffix: ne\n");
    assertThat(cli.run("check", "phare").out()).doesNotContain("QE011", "QE010");
    assertThat(add("phare", "lumière", "--nth", "3", "--id", "l3").code()).isZero();
    assertThat(add("phare", "lumière", "--nth", "4").err()).contains("--nth is 4");
    assertThat(add("phare", "lumière", "--no-input").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void nothingIsWrittenThatIsNotInTheSource() throws IOException {
    String before = bank("phare");
    Cli.Result near = add("phare", "porte à trente-six milles");
    assertThat(near.code()).isEqualTo(Exit.NO);
    assertThat(near.out()).contains("«porte à vingt-six milles.»", "The first difference is at 3:");
    assertThat(add("phare", "quelque chose de tout autre ici").code()).isEqualTo(Exit.NO);
    assertThat(cli.typing("\n").run("quote", "add", "lumière", "--bank", "phare").code())
        .isEqualTo(Exit.NO);
    assertThat(bank("phare")).isEqualTo(before);
  }

  @Test
  void arabicWordsKeepTheirMarks() throws IOException {
    cli.with("QIMMA_INTERFACE", "ar");
    assertThat(add("palm", "يُلقّح المزارع النخلة").out())
        .contains("يلقح-المزارع-النخلة", "palm، الفقرة 3، السطر 5", "كُتب في");
    assertThat(bank("palm")).contains("where: الفقرة 3\n");
    Cli.Result bare = add("palm", "يلقح المزارع النخلة بيده");
    assertThat(bare.code()).isEqualTo(Exit.NO);
    assertThat(bare.out()).contains("«يُلقّح المزارع النخلة بيده»", "أول اختلاف");
  }

  @Test
  void chineseWordsAreToldApartByALetter() throws IOException {
    assertThat(add("lake", "照在湖面上", "--nth", "2").code()).isZero();
    assertThat(bank("lake")).contains("prefix: 又\n");
    assertThat(add("lake", "太阳照在湖面上,湖水").code()).isZero();
    assertThat(bank("lake")).contains("      太阳照在湖面上，湖水\n");
  }

  @Test
  void theSameQuoteIsNotWrittenTwice() throws IOException {
    add("phare", "onze ans de travaux", "--id", "onze");
    String before = bank("phare");
    assertThat(add("phare", "onze ans de travaux").out()).contains("already", "quote: onze");
    assertThat(add("phare", "allumé en 1863", "--id", "onze").err()).contains("called “onze”");
    assertThat(bank("phare")).isEqualTo(before);
  }

  @Test
  void itSaysWhichBankItNeeds() {
    assertThat(cli.run("quote", "add", "x").err()).contains("--bank FOLDER");
    assertThat(add("summit", "x").err()).contains("comes with qimma");
    assertThat(add("phare", "lumière", "--source", "fare").err()).contains("did you mean “phare”?");
  }
}
