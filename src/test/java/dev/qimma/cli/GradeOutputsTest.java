package dev.qimma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Every file that a grading can be written to. */
class GradeOutputsTest {

  private static final String RESPONSES =
      """
      learner,question,response
      Lina,rise,Heat from the sun
      Lina,fall,A;B
      Lina,cloud,صح
      Lina,tank,٥٠
      Lina,lake,بحيرة
      =1+1,rise,B
      =1+1,fall,A
      =1+1,tank,
      سارة,rise,A
      سارة,fall,C
      سارة,cloud,no
      سارة,tank,<b>50
      """;

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
    cli.file("responses.csv", RESPONSES);
  }

  private Cli.Result grade(String... more) {
    List<String> words = new ArrayList<>(List.of("grade", "responses.csv"));
    words.addAll(List.of(more));
    return cli.run(words.toArray(String[]::new));
  }

  private String written(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      return "not written: " + e;
    }
  }

  @Test
  void itemsHaveARowForEachQuestion() {
    assertThat(grade("--items", "items.csv").code()).isZero();
    assertThat(written("items.csv"))
        .startsWith(
            """
            question,n,answered,blank,missing,mean,max,p,sd,r_total,r_rest,upper27,lower27,d27,\
            alpha_if_dropped,biserial,efficiency,flags
            rise,3,3,0,0,0.666666666666667,1,0.666666666666667,0.577350269189626,\
            """)
        .hasLineCount(6);
  }

  @Test
  void optionsHaveARowForEachLetterAndOneForTheBlank() {
    grade("--options", "options.csv");
    assertThat(written("options.csv").lines().map(line -> line.replaceAll("(,[^,]*){6}$", "")))
        .containsExactly(
            "question,option,key,n",
            "rise,A,true,2",
            "rise,B,false,1",
            "rise,C,false,0",
            "rise,(blank),false,0",
            "fall,A,true,2",
            "fall,B,true,1",
            "fall,C,false,1",
            "fall,(blank),false,0",
            "cloud,A,true,1",
            "cloud,B,false,1",
            "cloud,(blank),false,0");
    assertThat(written("options.csv"))
        .startsWith("question,option,key,n,share,mean_total,r_rest,upper27,lower27,d27\n")
        .contains("rise,C,false,0,0,,,0,0,0\n");
  }

  @Test
  void marksAreTheTableThatTheFiguresComeFrom() {
    grade("--marks", "marks.csv");
    assertThat(written("marks.csv"))
        .isEqualTo(
            """
            learner,rise,fall,cloud,tank,lake
            Lina,1,1,1,2,1
            =1+1,0,0.5,0,0,0
            سارة,1,0,0,0,0
            """);
  }

  @Test
  void learnersAreSortedWhereAsked() {
    grade("--scores", "s.csv", "--marks", "m.csv", "--sort", "id");
    assertThat(written("s.csv").lines().skip(1).map(line -> line.replaceAll(",.*", "")))
        .containsExactly("=1+1", "Lina", "سارة");
    assertThat(written("m.csv").lines().skip(1)).first().isEqualTo("=1+1,0,0.5,0,0,0");
    grade("--scores", "s.csv", "--sort", "score");
    assertThat(written("s.csv").lines().skip(1).map(line -> line.replaceAll(",.*", "")))
        .containsExactly("Lina", "سارة", "=1+1");
    assertThat(grade("--sort", "age").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void formulasAreHarmlessForSpreadsheets() {
    grade("--excel", "--scores", "s.csv", "--marks", "m.csv", "--negative", "1");
    assertThat(written("s.csv")).contains("\n'=1+1,-0.5,").doesNotContain("\n=");
    assertThat(written("m.csv")).contains("\n'=1+1,-1,0.5,");
    cli.file("responses.csv", "learner,question,response\n@a,-b,x\n");
    grade("--excel", "--rejects", "r.csv");
    assertThat(written("r.csv")).contains(",'@a,'-b,unknown_question,\"'@a,-b,x\"");
  }

  @Test
  void theReportIsTheSameInAFileAndOnStandardOutput() {
    Cli.Result result = grade("--json", "report.json", "--format", "json");
    assertThat(written("report.json")).isEqualTo(result.out());
    Facts report = Facts.of(result.out());
    assertThat(report.at("test").keys())
        .containsExactly(
            "learners",
            "questions",
            "max",
            "mean",
            "sd",
            "variance",
            "min",
            "q1",
            "median",
            "q3",
            "max_observed",
            "skewness",
            "kurtosis",
            "cronbach_alpha",
            "kr21",
            "sem",
            "split_half",
            "spearman_brown");
    assertThat(report.at("items").at(0).at("options").all()).hasSize(4);
  }

  @Test
  void aFailureIsInTheReportToo() {
    assertThat(cli.run("grade", "nowhere.csv", "--json", "report.json").code())
        .isEqualTo(Exit.UNREADABLE);
    assertThat(Facts.of(written("report.json")).at("error").at("code").text())
        .isEqualTo("grade.unreadable");
  }

  @Test
  void standardOutputHasFiveForms() {
    assertThat(grade("--format", "csv").out()).startsWith("learner,score,max,").hasLineCount(4);
    assertThat(grade("--format", "markdown").out()).contains("Points 7.5/18", "| Lina | 6 | 6 |");
    List<Facts> lines = Facts.ofLines(grade("--format", "jsonl").out());
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1).at("learner").text()).isEqualTo("=1+1");
    assertThat(lines.get(3).at("schema").text()).isEqualTo("qimma.grade/1");
    assertThat(grade("--format", "text").out()).contains("Reliability");
  }

  @Test
  void theRecordsAreAccountedForOnStandardErrorWhereATableIsPrinted() {
    assertThat(grade("--format", "csv").err())
        .contains("12 records = 11 graded + 1 blank + 0 rejected.");
    assertThat(grade("--format", "json").err()).doesNotContain("records =");
  }

  @Test
  void junitHasASuiteForEachLearner() throws Exception {
    cli.file("responses.csv", RESPONSES + "\"<&\"\"'\u0001>\",rise,A\n");
    assertThat(grade("--junit", "junit.xml").code()).isZero();
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(written("junit.xml").getBytes(UTF_8)))
            .getDocumentElement();
    assertThat(root.getElementsByTagName("testsuite").getLength()).isEqualTo(4);
    assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(20);
    Element second = (Element) root.getElementsByTagName("testsuite").item(1);
    assertThat(second.getAttribute("name")).isEqualTo("=1+1");
    assertThat(second.getAttribute("failures")).isEqualTo("2");
    assertThat(second.getAttribute("skipped")).isEqualTo("3");
    Element last = (Element) root.getElementsByTagName("testsuite").item(3);
    assertThat(last.getAttribute("name")).isEqualTo("<&\"'\uFFFD>");
  }

  @Test
  void junitIsForAThousandLearners() {
    cli.file("responses.csv", many(1001));
    Cli.Result result = grade("--junit", "junit.xml", "--scores", "scores.csv");
    assertThat(result.code()).isEqualTo(Exit.NOT_WRITTEN);
    assertThat(result.err()).contains("1000", "1001");
    assertThat(folder.resolve("junit.xml")).doesNotExist();
    assertThat(written("scores.csv")).hasLineCount(1002);
  }

  private static String many(int learners) {
    return IntStream.range(0, learners)
        .mapToObj(i -> String.format(Locale.ROOT, "learner-%06d-|<b>,rise,A\n", i))
        .collect(Collectors.joining("", "learner,question,response\n", ""));
  }

  @Test
  void gradescopeHasAFolderForEachLearnerAndNoneOutside() throws IOException {
    cli.file("responses.csv", RESPONSES + "../../x,rise,A\n______x,rise,B\n");
    assertThat(grade("--gradescope", "out/scope").code()).isZero();
    assertThat(files("out/scope"))
        .containsExactlyInAnyOrder(
            "Lina/results.json",
            "_1_1/results.json",
            "سارة/results.json",
            "______x/results.json",
            "______x-2/results.json");
    Facts results = Facts.of(written("out/scope/سارة/results.json"));
    assertThat(results.at("score").text()).isEqualTo("1");
    assertThat(results.at("max_score").text()).isEqualTo("6");
    assertThat(results.at("tests").at(0).keys())
        .containsExactly("name", "score", "max_score", "status");
  }

  private List<String> files(String below) throws IOException {
    Path root = folder.resolve(below);
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  @Test
  void theGithubSummaryStaysBelowAMebibyte() {
    cli.file("responses.csv", many(30_000));
    assertThat(grade("--github-summary", "summary.md").code()).isZero();
    assertThat(written("summary.md").getBytes(UTF_8).length).isBetween(900_000, (1 << 20) - 1);
    assertThat(written("summary.md"))
        .contains("\nPoints 30000/180000\n", "more rows", "| learner\\-000000\\-\\|\\<b\\> |");
  }

  @Test
  void feedbackIsAPageForEachLearnerThatLoadsNothing() throws IOException {
    assertThat(grade("--feedback", "pages").code()).isZero();
    assertThat(files("pages")).containsExactlyInAnyOrder("Lina.html", "_1_1.html", "سارة.html");
    String page = written("pages/_1_1.html");
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">")
        .contains("default-src 'none'")
        .contains("=1+1: 0.5 of 6")
        .contains("Wind only carries vapour.")
        .contains("<p lang=\"ar\" dir=\"rtl\">ريح التلال</p>")
        .contains("The sun warms the lake and water rises as vapour.")
        .contains("not handed in")
        .doesNotContain("http://", "https://", "<script", "src=");
    assertThat(written("pages/سارة.html")).contains("&lt;b&gt;50").doesNotContain("<b>");
    assertThat(written("pages/Lina.html")).contains("<p dir=\"auto\">50</p>", "بحيرة");
  }

  @Test
  void theClassReportIsOnePageInBothLanguages() {
    assertThat(grade("--html", "report.html").code()).isZero();
    assertThat(written("report.html"))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">")
        .contains("default-src 'none'", "The water cycle", "دورة الماء", "سارة", "Heat makes water")
        .contains("Every record accounted for", "كل سجل في حسابه")
        .doesNotContain("http://", "https://", "src=");
    assertThat(grade("--html", "report.html", "--lang", "ar").code()).isZero();
    assertThat(written("report.html"))
        .contains("<html lang=\"ar\" dir=\"rtl\">", "ما الذي يرفع الماء؟")
        .doesNotContain("What makes water rise?");
  }

  @Test
  void namesAreLeftOutOfEverythingWhereAsked() throws IOException {
    cli.file("responses.csv", RESPONSES + "Lina,rise,B\nLina,Omar,A\nLina\nسارة,lake,\u0000\n");
    cli.file("o/kept.txt", "");
    Cli.Result result =
        grade(
            "--anonymous --html o/r.html --scores o/s.csv --marks o/m.csv --json o/j.json"
                .concat(" --junit o/j.xml --github-summary o/g.md --feedback o/f --gradescope o/g")
                .concat(" --rejects o/x.csv --items o/i.csv --options o/o.csv --format jsonl")
                .split(" "));
    assertThat(result.code()).isZero();
    assertThat(files("o"))
        .contains("f/learner-1.html", "f/learner-3.html", "g/learner-2/results.json")
        .hasSize(16);
    StringBuilder all = new StringBuilder(result.out() + result.err());
    for (String file : files("o")) {
      all.append(file).append(written("o/" + file));
    }
    assertThat(all).doesNotContain("Lina", "سارة", "=1+1", "Omar").contains("learner-1");
    assertThat(written("o/s.csv").lines().map(line -> line.replaceAll(",.*", "")))
        .containsExactly("learner", "learner-1", "learner-2", "learner-3");
  }

  @Test
  void oneLanguageIsEnoughWhereAsked() {
    grade("--feedback", "pages", "--lang", "ar");
    assertThat(written("pages/Lina.html"))
        .contains("ما الذي يرفع الماء؟")
        .doesNotContain("What makes water rise?");
  }

  @Test
  void theSummarySaysWhatIsWorthALook() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      String learner = "L" + i;
      rows.append(learner).append(",rise,").append(i < 20 ? "B\n" : "A\n");
      rows.append(learner).append(",cloud,").append(i < 22 ? "t\n" : "f\n");
      rows.append(learner).append(",fall,").append(i < 18 ? "A;B\n" : "C\n");
    }
    cli.file("responses.csv", "learner,question,response\n" + rows);
    assertThat(grade("--items", "items.csv").out())
        .contains(
            "5 questions are worth a look:\n",
            "  rise: those who know least chose the key more often than those who know most: is the"
                + " key right? [negative_r_rest]\n",
            "  rise: those who chose B know more than those who chose the key: is the key right?"
                + " [distractor_above_key]\n",
            "  rise: fewer than one in twenty chose C [rare_distractor]\n",
            "  tank: hard: less than one mark in five was earned [low_p]\n")
        .doesNotContain("hint");
    assertThat(written("items.csv"))
        .contains(",negative_r_rest;low_r_rest;distractor_above_key;rare_distractor\n");
  }

  @Test
  void whatCannotBeWrittenIsSix() {
    cli.file("in-the-way", "");
    for (String flag :
        List.of(
            "--items", "--options", "--marks", "--json", "--junit", "--github-summary", "--html")) {
      assertThat(grade(flag, "in-the-way/x").code()).as(flag).isEqualTo(Exit.NOT_WRITTEN);
    }
    for (String flag : List.of("--gradescope", "--feedback")) {
      assertThat(grade(flag, "in-the-way").code()).as(flag).isEqualTo(Exit.NOT_WRITTEN);
    }
  }
}
