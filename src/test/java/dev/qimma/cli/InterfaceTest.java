package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of everything the program itself says. */
class InterfaceTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  @Test
  void itIsEnglishWhateverTheLocale() {
    cli.with("LANG", "ar_EG.UTF-8").with("LC_ALL", "ar_EG.UTF-8");
    assertThat(cli.run("history").out()).isEqualTo(" Nothing has been played yet.\n");
  }

  @Test
  void flagThenEnvironmentThenConfigurationThenEnglish() {
    assertThat(cli.run("interface").out()).isEqualTo("The interface speaks: en\n");
    cli.file("home/config.yaml", "interface: ar\n");
    assertThat(cli.run("interface").out()).isEqualTo("لغة الواجهة: ar\n");
    cli.with("QIMMA_INTERFACE", "en");
    assertThat(cli.run("interface").out()).isEqualTo("The interface speaks: en\n");
    assertThat(cli.run("interface", "--interface", "ar").out()).isEqualTo("لغة الواجهة: ar\n");
    assertThat(cli.run("--interface=ar", "interface").out()).isEqualTo("لغة الواجهة: ar\n");
  }

  @Test
  void itIsKeptInTheConfiguration() {
    assertThat(cli.run("interface", "ar").out()).isEqualTo("من الآن لغة الواجهة: ar\n");
    assertThat(cli.run("history").out()).isEqualTo(" لم تُعقد أي جلسة بعد.\n");
    assertThat(cli.run("interface", "en").out()).startsWith("From now on");
    assertThat(cli.run("history").out()).contains("Nothing has been played yet.");
  }

  @Test
  void theContentStaysApart() {
    assertThat(cli.run("show", "rise", "--interface", "ar", "--lang", "en").out())
        .contains("What makes water rise?", "الصعوبة 1")
        .doesNotContain("ما الذي يرفع الماء؟");
    assertThat(cli.run("show", "rise", "--lang", "ar").out())
        .contains("ما الذي يرفع الماء؟", "difficulty 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--interface fr browse", "browse --interface both"})
  void anotherLanguageIsAUsageError(String line) {
    Cli.Result result = cli.run(line.split(" "));
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("--interface", "ar, en").hasLineCount(1);
    assertThat(cli.run("interface", "fr").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void atThePromptItHoldsForOneVerbOrFromThereOn() {
    String out = session("history --interface ar", "history", "--interface ar", "history");
    assertThat(out.lines().filter(line -> line.contains("لم تُعقد أي جلسة"))).hasSize(2);
    assertThat(out).containsOnlyOnce("Nothing has been played yet.");
    assertThat(session("interface ar", "history")).contains("لم تُعقد أي جلسة");
    assertThat(session("history")).contains("لم تُعقد أي جلسة");
  }

  private String session(String... lines) {
    return cli.typing(String.join("\n", lines) + "\nquit\n").run().out();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quzi|لا أمر باسم «quzi»؛ هل قصدت «quiz»؟",
        "browse --fromat|لا راية باسم «--fromat» هنا؛ هل قصدت «--format»؟",
        "show|ينقص: ID؛ الأمر «qimma show --help» يبيّن المتاح",
        "show rise fall|«fall» كلمة زائدة؛ الأمر «qimma show --help» يبيّن المتاح",
        "browse --seed x|قيمة --seed هي «x»، وليست عددًا صحيحًا؛ الأمر «qimma browse --help» يبيّن المتاح",
        "quiz --pass x|قيمة --pass هي «x»، وليست عددًا؛ الأمر «qimma quiz --help» يبيّن المتاح",
        "quiz --seed|تحتاج الراية --seed إلى قيمة بعدها: N؛ الأمر «qimma quiz --help» يبيّن المتاح",
        "quiz --plain=x|لا تأخذ الراية --plain قيمة مثل «x»؛ الأمر «qimma quiz --help» يبيّن المتاح",
        "quiz --id=x --order a --order b|لا تُعطى الراية --order إلا مرة واحدة؛"
            + " الأمر «qimma quiz --help» يبيّن المتاح",
        "browse --format xml|قيمة --format هي «xml»، وليست من: text, json, jsonl",
        "browse --bank nowhere|لا بنك في «nowhere»: لا ملف ولا مجلد بهذا الاسم، ولا بنك مرفق؛"
            + " البنوك المرفقة: summit، tutorial"
      })
  void whatIsWrongIsToldInArabic(String line, String told) {
    cli.with("QIMMA_INTERFACE", "ar");
    assertThat(cli.run(line.split(" ")).err()).isEqualTo("qimma: " + told + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quiz --seed --interface ar", "--interface=ar show"})
  void theFlagIsHeededEvenWhereTheLineIsNotUnderstood(String line) {
    assertThat(cli.run(line.split(" ")).err()).contains("يبيّن المتاح");
  }

  @Test
  void theSettingsAreHeededEvenWhereTheLineIsNotUnderstood() {
    cli.file("home/config.yaml", "interface: ar\n");
    assertThat(cli.run("show").err()).startsWith("qimma: ينقص: ID");
    cli.file("home/config.yaml", "interface: 'ar\n");
    assertThat(cli.run("show").err()).startsWith("qimma: still needed: ID");
  }
}
