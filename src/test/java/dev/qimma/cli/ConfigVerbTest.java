package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings: listed, set, taken back, each with where it comes from. */
class ConfigVerbTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  @Test
  void flagThenEnvironmentThenFileThenDefault() {
    assertThat(cli.run("config", "lang").out()).containsPattern("lang +both +default\n");
    cli.file("home/config.yaml", "lang: ar\n");
    assertThat(cli.run("config", "lang").out()).containsPattern("lang +ar +.*config.yaml\n");
    cli.with("QIMMA_LANG", "en");
    assertThat(cli.run("config", "lang").out()).containsPattern("lang +en +QIMMA_LANG\n");
    assertThat(cli.run("config", "lang", "--lang", "ar").out()).containsPattern("lang +ar +flag\n");
  }

  @Test
  void everySettingIsListedAlsoAsJson() {
    String text = cli.run("config").out();
    String json = cli.run("config", "--format", "json").out();
    Schemas.hold(json);
    for (KnownSettings.Known known : KnownSettings.ALL) {
      assertThat(text).contains(" " + known.key() + " ");
      assertThat(json).contains("{\"key\":\"" + known.key() + "\",");
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no modes of files")
  void nobodyElseLooksIntoTheFolderItMakes() throws IOException {
    cli.run("config", "set", "lang", "ar");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("home"))))
        .isEqualTo("rwx------");
  }

  @Test
  void whatIsSetCountsUntilItIsTakenBack() {
    assertThat(cli.run("config", "set", "lang", "ar").code()).isZero();
    assertThat(cli.run("lang").out()).contains("ar");
    assertThat(cli.run("config", "unset", "lang").code()).isZero();
    assertThat(cli.run("lang").out()).contains("ar, en");
    assertThat(cli.run("config", "unset", "lang").out()).contains("is not set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"less -R", "it's: #1", "", "x - y", "قارئ", "no", "\"quoted\"", "C:\\x"})
  void anyTextComesBackAsItWas(String value) {
    assertThat(cli.run("config", "set", "pager", value).err()).isEmpty();
    assertThat(cli.run("config", "pager", "--format", "json").out())
        .contains("\"value\":\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
  }

  @Test
  void aWrongNameIsToldWithTheOneThatIsMeant() {
    Cli.Result result = cli.run("config", "set", "langg", "ar");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("langg").contains("did you mean “lang”");
    cli.file("home/config.yaml", "colour: auto\n");
    assertThat(cli.run("config").err()).contains("colour").contains("color");
  }

  @Test
  void aWrongValueIsNotKept() {
    assertThat(cli.run("config", "set", "lang", "fr").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("config", "set", "learner", "a\nb").code()).isEqualTo(Exit.USAGE);
    assertThat(folder.resolve("home/config.yaml")).doesNotExist();
  }

  @Test
  void commentsAndOtherSettingsStay() throws IOException {
    cli.file("home/config.yaml", "# mine\nlang: ar\ncolor: never # always\n");
    cli.run("config", "set", "lang", "en");
    cli.run("config", "unset", "theme");
    assertThat(Files.readString(folder.resolve("home/config.yaml")))
        .isEqualTo("# mine\nlang: en\ncolor: never # always\n");
  }

  @Test
  void aSettingThatStopsOtherVerbsCanBeMended() {
    cli.file("home/config.yaml", "theme: purple\n");
    assertThat(cli.run("browse").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("config", "set", "theme", "dark").code()).isZero();
    assertThat(cli.run("browse").code()).isZero();
  }

  @Test
  void itSpeaksArabic() {
    assertThat(cli.run("config", "set", "langg", "ar", "--interface", "ar").err())
        .contains("لا إعداد باسم");
  }

  /** A setting that is read somewhere and not listed could not be found out about. */
  @Test
  void everySettingThatIsReadIsKnown() throws IOException {
    Pattern read = Pattern.compile("sources?\\.(?:find|isOn)\\([^,\"]*, \"([a-z-]+)\"");
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/qimma/cli"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher key = read.matcher(Files.readString(file));
        while (key.find()) {
          if (KnownSettings.find(key.group(1)).isEmpty()) {
            missing.add(key.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }
}
