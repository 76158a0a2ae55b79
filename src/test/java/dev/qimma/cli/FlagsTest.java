package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The flags that every verb takes, and where else their values come from. */
class FlagsTest {

  private static final String ENGLISH = "What makes water rise?";
  private static final String ARABIC = "ما الذي يرفع الماء؟";

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder));
  }

  @Test
  void theyAreTakenBeforeAndAfterTheVerb() {
    Cli.Result after = cli.run("show", "rise", "--bank", "water", "--lang", "ar");
    assertThat(after.code()).isZero();
    assertThat(after.out()).contains(ARABIC).doesNotContain(ENGLISH);
    assertThat(cli.run("--bank", "water", "--lang", "ar", "show", "rise")).isEqualTo(after);
    assertThat(cli.run("--lang", "ar", "show", "--bank", "water", "rise")).isEqualTo(after);
    assertThat(cli.run("--lang=ar", "--bank=water", "show", "rise")).isEqualTo(after);
  }

  @Test
  void coloursFitWhatTheTerminalWritesOn() {
    cli.with("COLORTERM", "truecolor");
    String[] show = {"show", "rise", "--bank", "water", "--color", "always"};
    String grey = "\u001b[38;5;";
    assertThat(cli.run(with(show, "--theme", "dark")).out()).contains(grey + "248m");
    assertThat(cli.run(with(show, "--theme", "light")).out()).contains(grey + "240m");
    assertThat(cli.run(show).out()).doesNotContain(grey + "2");
    cli.with("COLORFGBG", "0;15");
    assertThat(cli.run(show).out()).contains(grey + "240m");
    cli.with("QIMMA_THEME", "dark");
    assertThat(cli.run(show).out()).contains(grey + "248m");
    assertThat(cli.run(with(show, "--theme", "pink")).code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void noPagerIsStartedWhereNobodySits() {
    cli.with("PAGER", "false").with("LINES", "3").onTerminal();
    assertThat(cli.run("browse", "--bank", "water").out()).contains("5 questions");
  }

  private static String[] with(String[] words, String... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void contentIsInBothLanguagesUnlessAskedOtherwise() {
    assertThat(cli.run("show", "rise", "--bank", "water").out()).contains(ARABIC, ENGLISH);
    assertThat(cli.run("show", "rise", "--bank", "water", "--lang", "en").out())
        .contains(ENGLISH)
        .doesNotContain(ARABIC);
    assertThat(cli.run("show", "rise", "--bank", "water", "--lang", "both").out())
        .contains(ARABIC, ENGLISH);
  }

  @Test
  void flagThenEnvironmentThenConfigurationThenDefault() {
    cli.file("home/config.yaml", "bank: water\nlang: ar\n");
    assertThat(cli.run("show", "rise").out()).contains(ARABIC).doesNotContain(ENGLISH);
    cli.with("QIMMA_LANG", "en");
    assertThat(cli.run("show", "rise").out()).contains(ENGLISH).doesNotContain(ARABIC);
    assertThat(cli.run("show", "rise", "--lang", "both").out()).contains(ENGLISH, ARABIC);
    cli.with("QIMMA_BANK", "nowhere");
    assertThat(cli.run("show", "rise").code()).isEqualTo(Exit.UNREADABLE);
    assertThat(cli.run("show", "rise", "--bank", "water").code()).isZero();
  }

  @Test
  void theSeedTooComesFromTheEnvironmentAndTheConfiguration() {
    cli.file("home/config.yaml", "seed: 8\n");
    assertThat(seed("--bank", "water")).isEqualTo("8");
    cli.with("QIMMA_SEED", "-7");
    assertThat(seed("--bank", "water")).isEqualTo("-7");
    assertThat(seed("--bank", "water", "--seed", "6")).isEqualTo("6");
    assertThat(seed("--bank", "water", "--seed", "-5")).isEqualTo("-5");
  }

  private String seed(String... flags) {
    String[] words = new String[flags.length + 3];
    System.arraycopy(flags, 0, words, 0, flags.length);
    System.arraycopy(new String[] {"quiz", "--format", "json"}, 0, words, flags.length, 3);
    return Facts.of(cli.run(words).out()).at("seed").text();
  }

  @Test
  void theConfigurationIsFoundByXdgWhereQimmaHomeSaysNothing() {
    cli.with("QIMMA_HOME", "")
        .with("XDG_CONFIG_HOME", folder.resolve("xdg").toString())
        .file("xdg/qimma/config.yaml", "bank: water\n");
    assertThat(cli.run("show", "rise").code()).isZero();
  }

  @Test
  void severalBanksAreNamedOneByOne() {
    cli.file("more.yaml", "questions:\n  - {id: one, q: One?, answer: true}\n");
    assertThat(cli.run("browse", "--bank", "water", "--bank", "more.yaml").out())
        .contains("water/rise", "more/one");
    assertThat(cli.run("browse", "--bank", "water", "--bank", "water").code())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void aFolderOfBanksIsAllOfThem() {
    cli.file("all/a.yaml", "questions:\n  - {id: one, q: One?, answer: true}\n")
        .file("all/b/bank.yaml", "questions:\n  - {id: two, q: Two?, answer: true}\n");
    assertThat(cli.run("browse", "--bank", "all").out()).contains("a/one", "b/two");
  }

  @Test
  void theBundledBankIsUsedWhenNoneIsNamedWhateverLiesHere() {
    cli.file("summit/bank.yaml", "questions:\n  - {id: trap, q: One?, answer: true}\n")
        .file("questions/bank.yaml", "questions:\n  - {id: trap, q: One?, answer: true}\n");
    Cli.Result piped = cli.run("browse");
    assertThat(piped.out()).contains("summit/energy-promise").doesNotContain("trap");
    assertThat(piped.err()).isEmpty();
    assertThat(cli.run("browse", "--bank", "summit").out()).contains("summit/trap");
  }

  @Test
  void aFolderOfQuestionsHereIsMentionedToAPersonOnly() {
    cli.file("questions/bank.yaml", "questions:\n  - {id: one, q: One?, answer: true}\n");
    assertThat(cli.run("objectives").err()).isEmpty();
    cli.onTerminal();
    assertThat(cli.run("objectives").err()).containsOnlyOnce("--bank questions");
    assertThat(cli.run("objectives", "--bank", "water").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--lang,fr",
    "--color,blue",
    "--bidi,sideways",
    "--seed,1.5",
    "--seed,many",
    "--learner,"
  })
  void aValueThatIsNoneIsAUsageError(String flag, String value) {
    Cli.Result result =
        value == null ? cli.run("browse", flag) : cli.run("browse", "--bank", "water", flag, value);
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("qimma: ").contains(flag);
  }

  @ParameterizedTest
  @CsvSource({"QIMMA_LANG,fr", "QIMMA_COLOR,blue", "QIMMA_BIDI,up", "QIMMA_SEED,x"})
  void soIsOneInTheEnvironment(String variable, String value) {
    assertThat(cli.with(variable, value).run("browse", "--bank", "water").code())
        .isEqualTo(Exit.USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n- b\n", "lang: [ar]\n", "lang: 'ar\n", "lang: ar\nlang: en\n"})
  void aConfigurationThatIsNoneIsUnreadable(String text) {
    Cli.Result result = cli.file("home/config.yaml", text).run("browse", "--bank", "water");
    assertThat(result.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(result.err()).contains("config.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO_INPUT", "no-input"})
  void noInputIsAskedForInEveryPlace(String where) {
    if (where.equals("no-input")) {
      cli.file("home/config.yaml", "no-input: true\n");
    } else {
      cli.with("QIMMA_NO_INPUT", "1");
    }
    assertThat(cli.run("--bank", "water").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aWordThatBeginsWithAnAtSignIsNoFileOfArguments() {
    cli.file("words", "--format json Heat");
    assertThat(cli.run("search", "--bank", "water", "@words").out()).contains("@words");
  }
}
