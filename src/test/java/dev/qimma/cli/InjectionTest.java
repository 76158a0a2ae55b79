package dev.qimma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.archive.ArchiveWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attempts to have something done by way of texts: none is. Those at terminals are in {@link
 * UntrustedTextTest}, those at pages in the tests of the pages.
 */
class InjectionTest {

  private static final String SECRET = "the secret of this machine";

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder.resolve("work"))).with("QIMMA_BANK", "water");
    cli.file("../secret.txt", SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x'); drop table sitting; --",
        "x\"; delete from event; --",
        "' or '1'='1",
        "%",
        "_",
        "\\",
        "a;b"
      })
  void sqlInANameIsAName(String learner) {
    cli.typing(WaterBank.RIGHT).run("quiz", "--record", "--order", "file", "--learner", "amal");
    cli.typing(WaterBank.RIGHT).run("quiz", "--record", "--order", "file", "--learner", learner);
    assertThat(cli.run("history", "--learner", learner).out()).contains("5 of 5");
    assertThat(cli.run("history", "--learner", "amal").out())
        .contains("5 of 5")
        .hasLineCount(cli.run("history", "--learner", learner).out().split("\n", -1).length - 1);
    assertThat(cli.run("history", "--learner", learner + "x").out()).doesNotContain("5 of 5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x'); drop table sitting; --",
        "' or '1'='1",
        "%",
        "$(touch pwned)",
        "`touch pwned`",
        "a;touch pwned",
        "-rf",
        "a\u001b[31mb",
        "<b>",
        "=1+1",
        "قمة'"
      })
  void theNameOfABankIsAName(String name) {
    cli.typing(WaterBank.RIGHT).run("quiz", "--record", "--order", "file");
    cli.file(name + "/bank.yaml", WaterBank.TEXT).with("QIMMA_BANK", "./" + name);
    Cli.Result played = cli.typing(WaterBank.RIGHT).run("quiz", "--record", "--order", "file");
    assertThat(played.out()).as(played.err()).contains("5 of 5");
    for (String[] verb :
        new String[][] {{"history"}, {"history", "2"}, {"stats"}, {"browse"}, {"check"}}) {
      Cli.Result result = cli.run(verb);
      assertThat(result.code()).as(result.err()).isIn(Exit.DONE, Exit.NO);
      assertThat(result.out()).doesNotContain("\u001b[31m");
    }
    assertThat(cli.run("history").out().split("5 of 5", -1)).hasSize(3);
    assertThat(everyName()).doesNotContain("pwned");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x'); drop table event; --", "' or '1'='1", "\"; delete from event; --", "%"})
  void sqlInAReplyIsAReply(String reply) {
    cli.file("one.yaml", "questions:\n  - q: What?\n    accept: [x]\n");
    cli.with("QIMMA_BANK", "one.yaml");
    cli.typing("x\n").run("quiz", "--record");
    cli.typing(reply + "\n").run("quiz", "--record");
    assertThat(cli.run("history").out()).contains("score 1 of 1").contains("score 0 of 1");
    assertThat(cli.run("history", "2").out()).contains(reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
        "!!java.io.FileOutputStream [pwned]",
        "!!python/object/apply:os.system ['touch pwned']",
        "!<tag:yaml.org,2002:java.lang.ProcessBuilder> [touch, pwned]",
        "!include ../secret.txt"
      })
  void aTagOfYamlMakesNothing(String tag) {
    cli.file("bad/bank.yaml", "questions:\n  - q: One?\n    answer: " + tag + "\n");
    Cli.Result result = cli.run("check", "bad");
    assertThat(result.code()).isEqualTo(Exit.NO);
    assertThat(result.out()).contains("bad/bank.yaml:3:").doesNotContain(SECRET);
    assertThat(cli.folder().resolve("pwned")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"../secret.txt\">]>",
        "<!DOCTYPE quiz [<!ENTITY % p SYSTEM \"../secret.txt\"> %p;]>",
        "<!DOCTYPE quiz SYSTEM \"../secret.txt\">",
        "<!DOCTYPE quiz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;\">]>"
      })
  void anEntityOfXmlStandsForNothing(String prologue) {
    cli.file(
        "quiz.xml",
        prologue
            + "<quiz><question type=\"truefalse\"><name><text>n</text></name><questiontext>"
            + "<text>Is it &x; so?</text></questiontext><answer fraction=\"100\"><text>true</text>"
            + "</answer><answer fraction=\"0\"><text>false</text></answer></question></quiz>");
    Cli.Result result = cli.run("import", "quiz.xml", "--into", "quiz");
    assertThat(result.out() + result.err() + everything()).doesNotContain(SECRET, "aaaaaaaaaa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../pwned", "/tmp/pwned", "..\\pwned", "a/../../pwned", "C:\\pwned"})
  void nothingOfAPackageLeavesIt(String entry) throws IOException {
    byte[] packed = ArchiveWriter.pack(Map.of(entry, "<assessmentItem/>".getBytes(UTF_8)));
    Files.write(cli.folder().resolve("quiz.zip"), packed);
    Cli.Result result = cli.run("import", "quiz.zip", "--from", "qti21");
    assertThat(result.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(everything()).doesNotContain("assessmentItem");
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../pwned", "/tmp/pwned", "..", ".", "a/b", "\u0000", "CON", "-rf"})
  void whoeverIsCalledSoHasAPageInTheFolder(String learner) throws IOException {
    cli.file("r.csv", "learner,question,response\n\"" + learner + "\",rise,A\n");
    List<Path> before = files(folder);
    cli.run("grade", "r.csv", "--feedback", "pages", "--gradescope", "scope");
    assertThat(files(folder))
        .filteredOn(file -> !before.contains(file))
        .isNotEmpty()
        .allMatch(
            file ->
                file.startsWith(folder.resolve("work/pages"))
                    || file.startsWith(folder.resolve("work/scope"))
                    || file.startsWith(folder.resolve("work/home")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "QIMMA_HOME  | `a\nb`",
        "QIMMA_HOME  | `h;touch pwned`",
        "COLUMNS     | -1",
        "COLUMNS     | 99999999999999999999",
        "COLUMNS     | 0",
        "LINES       | x",
        "TERM        | nosuch",
        "TERM        | ../../etc/passwd",
        "LC_ALL      | tr_TR.UTF-8",
        "LC_ALL      | ../x",
        "NO_COLOR    | `\u001b[31m`"
      })
  void noValueOfTheEnvironmentSpoilsASitting(String variable, String value) {
    cli.with(
        variable, value.startsWith("a\n") || value.startsWith("h;") ? folder + "/" + value : value);
    cli.typing(WaterBank.RIGHT).onTerminal();
    Cli.Result result = cli.run("quiz", "--record", "--order", "file", "--no-pager");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("5 of 5");
    assertThat(everyName()).doesNotContain("pwned");
  }

  private String everything() {
    StringBuilder all = new StringBuilder();
    try {
      for (Path file : files(cli.folder())) {
        if (file.toString().endsWith(".yaml")) {
          all.append(Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  private List<String> everyName() {
    try {
      return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> walk = Files.walk(below)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }
}
