package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses in the letters printed on a version earn what the canonical letters earn. */
class GradePaperTest {

  private static final String ABC = "ABCD";
  private static final String ARABIC = "أبجد";
  private static final List<String> EARNED =
      List.of("learner", "score", "answered", "blank", "rank", "percentile_rank");

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() throws IOException {
    cli = new Cli(folder);
    try (InputStream bank = getClass().getResourceAsStream("/dev/qimma/report/paper/kinds.yaml")) {
      assertThat(bank).isNotNull();
      cli.file("kinds.yaml", new String(bank.readAllBytes(), StandardCharsets.UTF_8));
    }
    cli.run("paper", "--bank", "kinds.yaml", "--seed", "7", "--out", "exam");
  }

  private Cli.Result grade(String... more) {
    List<String> all = new ArrayList<>(List.of("grade", "--bank", "kinds.yaml"));
    all.addAll(List.of(more));
    return cli.run(all.toArray(String[]::new));
  }

  private Cli.Result gradePaper(String csv, String... more) {
    cli.file("printed.csv", csv);
    List<String> all = new ArrayList<>(List.of("printed.csv", "--paper", "exam/paper.yaml"));
    all.addAll(List.of(more));
    return grade(all.toArray(String[]::new));
  }

  /** The columns of a table without quotes: the flashcard counts where no paper leaves it out. */
  private static String columns(String csv, List<String> wanted) {
    List<String[]> rows = csv.lines().map(line -> line.split(",", -1)).toList();
    List<String> head = Arrays.asList(rows.get(0));
    return rows.stream()
        .map(
            row ->
                wanted.stream()
                    .map(column -> row[head.indexOf(column)])
                    .collect(Collectors.joining(",", "", "\n")))
        .collect(Collectors.joining());
  }

  /** The questions of a version in the order printed, each with its options as printed. */
  private Map<String, String> printed(String version) throws IOException {
    Map<String, String> options = new LinkedHashMap<>();
    String id = "";
    boolean isIn = false;
    for (String line : Files.readAllLines(folder.resolve("exam/paper.yaml"))) {
      isIn = line.contains("version: ") ? line.contains('"' + version + '"') : isIn;
      String value = line.replaceFirst("^[^\"]*\"", "").replace("\"", "");
      if (isIn && line.contains("- id:")) {
        id = value;
        options.put(id, "");
      } else if (isIn && line.contains("options:")) {
        options.put(id, value);
      }
    }
    return options;
  }

  private static final List<String> RIGHT_OR_WRONG =
      List.of("A;B", "C", "D;A", "B", "", "A;B;C", "Z");

  /** A reply in canonical letters. */
  private static String reply(String id, Random random) {
    String letters = shuffled(ABC, random);
    return switch (id) {
      case "kinds/choice-rise" -> List.of("A", "B", "C", "D", "", "Z").get(random.nextInt(6));
      case "kinds/multi" -> RIGHT_OR_WRONG.get(random.nextInt(RIGHT_OR_WRONG.size()));
      case "kinds/match" ->
          "1=" + letters.charAt(0) + ";2=" + letters.charAt(1) + ";3=" + letters.charAt(2);
      case "kinds/order" -> String.join(";", shuffled("123", random).split(""));
      case "kinds/years" -> String.join(";", shuffled("ABC", random).split(""));
      case "kinds/tf" -> random.nextBoolean() ? "A" : "B";
      case "kinds/num" -> random.nextBoolean() ? "50" : "٥٠ لتر";
      case "kinds/gaps" -> random.nextBoolean() ? "1=evaporation;2=A" : "2=B";
      case "kinds/names" -> "gas;ice";
      default -> random.nextBoolean() ? "ice" : "snow";
    };
  }

  private static String shuffled(String letters, Random random) {
    List<String> all = new ArrayList<>(Arrays.asList(letters.split("")));
    Collections.shuffle(all, random);
    return String.join("", all);
  }

  /** The same reply as one gives it who reads the letters from the paper. */
  private static String asPrinted(String id, String reply, String options, String alphabet) {
    if (options.isEmpty() || id.equals("kinds/names")) {
      return reply;
    }
    List<String> printed = List.of(options.split(" "));
    boolean isOrder = id.equals("kinds/order");
    boolean isYears = id.equals("kinds/years");
    return Arrays.stream(reply.split(";"))
        .map(
            part -> {
              String left = part.contains("=") ? part.replaceFirst("=.*", "=") : "";
              String letter = part.substring(left.length());
              String label = isYears ? String.valueOf(ABC.indexOf(letter) + 1) : letter;
              int place = printed.indexOf(label);
              if (place < 0) {
                return part;
              }
              return left
                  + (isOrder ? String.valueOf(place + 1) : alphabet.substring(place, place + 1));
            })
        .collect(Collectors.joining(";"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aClassEarnsTheSameInPrintedLettersAndInCanonicalOnes(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder canonical = new StringBuilder("learner,question,response\n");
    StringBuilder printed = new StringBuilder("learner,version,question,response\n");
    for (int learner = 0; learner < 30; learner++) {
      String version = learner % 2 == 0 ? "A" : "B";
      String alphabet = learner % 3 == 0 ? ARABIC : ABC;
      int number = 0;
      for (Map.Entry<String, String> item : printed(version).entrySet()) {
        number++;
        String reply = reply(item.getKey(), random);
        canonical.append(
            String.format(Locale.ROOT, "L%d,%s,\"%s\"\n", learner, item.getKey(), reply));
        String name = learner % 5 == 0 ? item.getKey() : String.valueOf(number);
        String said = asPrinted(item.getKey(), reply, item.getValue(), alphabet);
        String called = learner % 4 == 1 ? "ب" : version.toLowerCase(Locale.ROOT);
        printed.append(
            String.format(Locale.ROOT, "L%d,%s,%s,\"%s\"\n", learner, called, name, said));
      }
    }
    cli.file("canonical.csv", canonical.toString());
    Cli.Result one = grade("canonical.csv", "--format", "csv", "--marks", "one.csv");
    Cli.Result other = gradePaper(printed.toString(), "--marks", "other.csv", "--format", "csv");
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(other.code()).as(other.err()).isZero();
    assertThat(columns(other.out(), EARNED)).isEqualTo(columns(one.out(), EARNED));
    String marks = Files.readString(folder.resolve("other.csv"));
    List<String> asked = List.of(marks.lines().findFirst().orElseThrow().split(","));
    assertThat(marks)
        .isEqualTo(columns(Files.readString(folder.resolve("one.csv")), asked))
        .contains("L0,", "L29,")
        .doesNotContain("card");
  }

  @Test
  void theLettersOfTheWrongVersionEarnSomethingElse() throws IOException {
    String rows = keyOf("A");
    String header = "learner,version,question,response\n";
    String other = rows.replace(",A,", ",B,");
    String none = rows.replace("Sara,A,", "Sara,");
    assertThat(score(gradePaper(header + rows, "--format", "json"))).isEqualTo("11");
    assertThat(
            score(
                gradePaper(
                    "learner,question,response\n" + none, "--version-of", "a", "--format", "json")))
        .isEqualTo("11");
    assertThat(score(gradePaper(header + other, "--format", "json"))).isNotEqualTo("11");
  }

  private static String score(Cli.Result result) {
    return Facts.of(result.out()).at("test").at("max_observed").text();
  }

  /** The answers on the key of a version, read off as a person does. */
  private String keyOf(String version) throws IOException {
    cli.run(
        "paper",
        "--bank",
        "kinds.yaml",
        "--seed",
        "7",
        "--lang",
        "en",
        "--format",
        "markdown",
        "--out",
        "texts");
    StringBuilder rows = new StringBuilder();
    int number = 0;
    List<String> parts = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("texts/" + version + "-key.md"))) {
      if (line.matches("\\*\\*\\d+\\\\.\\*\\*.*")) {
        flush(rows, version, number++, parts);
      } else if (line.startsWith("- **")) {
        parts.add(line.replaceFirst("- \\*\\*(.*?)\\*\\*.*", "$1").replace(" – ", "="));
        if (line.equals("- **1** evaporation")) {
          parts.set(parts.size() - 1, "1=evaporation");
        }
      } else if (line.startsWith("- ")) {
        parts.add(line.substring(2));
      }
    }
    flush(rows, version, number, parts);
    return rows.toString();
  }

  private static void flush(StringBuilder rows, String version, int number, List<String> parts) {
    if (number > 0) {
      rows.append(
          String.format(
              Locale.ROOT, "Sara,%s,%d,\"%s\"\n", version, number, String.join(";", parts)));
    }
    parts.clear();
  }

  @Test
  void aRowALearnerIsReadByTheNumbersOfItsVersion() throws IOException {
    List<String> a = List.copyOf(printed("A").keySet());
    List<String> b = List.copyOf(printed("B").keySet());
    int truthA = a.indexOf("kinds/tf") + 1;
    int truthB = b.indexOf("kinds/tf") + 1;
    assertThat(truthA).isNotEqualTo(truthB);
    String header = String.format(Locale.ROOT, "learner,Version,%d,%d,note\n", truthA, truthB);
    Cli.Result result = gradePaper(header + "Lina,A,A,,x\nOmar,B,,A,x\n", "--marks", "m.csv");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("note");
    List<String> rows = Files.readAllLines(folder.resolve("m.csv"));
    int column = List.of(rows.get(0).split(",")).indexOf("tf");
    assertThat(rows.get(1).split(",", -1)[column]).isEqualTo("1");
    assertThat(rows.get(2).split(",", -1)[column]).isEqualTo("1");
  }

  @Test
  void everyRecordIsAccountedFor() {
    String rows =
        """
        learner,version,question,response
        Lina,A,1,A
        Lina,C,2,A
        Lina,,2,A
        Lina,A,77,A
        Lina,A,nothing,A
        ,A,3,A
        Lina,A,,A
        Lina,B,1,
        Lina,A
        """;
    Cli.Result result = gradePaper(rows, "--rejects", "r.csv", "--format", "json", "--strict");
    assertThat(result.code()).isEqualTo(3);
    Facts input = Facts.of(result.out()).at("input");
    assertThat(input.at("records").text()).isEqualTo("9");
    assertThat(input.at("rejected").text()).isEqualTo("7");
    assertThat(folder.resolve("r.csv"))
        .content()
        .contains(",3,Lina,2,unknown_version,", ",4,Lina,2,unknown_version,")
        .contains(",5,Lina,77,unknown_question,", ",6,Lina,nothing,unknown_question,")
        .contains("missing_learner", "missing_question", "too_few_fields");
  }

  @Test
  void linesOfJsonAndSheetsNameTheirVersionToo() throws IOException {
    int number = List.copyOf(printed("B").keySet()).indexOf("kinds/tf") + 1;
    cli.file(
        "r.jsonl",
        String.format(
            Locale.ROOT,
            "{\"learner\":\"L\",\"version\":\"B\",\"question\":\"%d\",\"response\":\"A\"}\n",
            number));
    assertThat(score(grade("r.jsonl", "--paper", "exam/paper.yaml", "--format", "json")))
        .isEqualTo("1");
    cli.file(
        "r.yaml",
        String.format(Locale.ROOT, "learner: L\nversion: B\nresponses:\n  %d: A\n", number));
    assertThat(score(grade("r.yaml", "--paper", "exam/paper.yaml", "--format", "json")))
        .isEqualTo("1");
    Cli.Result without = grade("r.yaml");
    assertThat(without.code()).isEqualTo(4);
    assertThat(without.err()).contains("--paper FILE");
    cli.file("o.yaml", "learner: L\nversion: B\npaper: other\nresponses:\n  1: A\n");
    assertThat(grade("o.yaml", "--paper", "exam/paper.yaml").code()).isEqualTo(4);
  }

  @Test
  void withoutAVersionNothingIsGuessed() {
    Cli.Result result = gradePaper("learner,question,response\nLina,1,A\n");
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.err()).contains("--version-of", "version");
    assertThat(gradePaper("learner,question,response\nLina,1,A\n", "--version-of", "Q").code())
        .isEqualTo(2);
    assertThat(grade("printed.csv", "--version-of", "A").code()).isEqualTo(2);
    assertThat(
            gradePaper("learner,question,response,Form\nLina,1,A,b\n", "--columns", "version=Form")
                .code())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'ar: ريح التلال }','ar: ريح التلال }\n      - one more',another state",
    "id: tf,id: fact,no bank has the question kinds/tf",
  })
  void aBankThatHasChangedIsRefused(String old, String now, String why) throws IOException {
    String bank = Files.readString(folder.resolve("kinds.yaml"));
    assertThat(bank).contains(old);
    cli.file("kinds.yaml", bank.replace(old, now));
    Cli.Result result = gradePaper("learner,version,question,response\nLina,A,1,A\n");
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.err()).contains("exam/paper.yaml", why);
    Cli.Result arabic =
        gradePaper("learner,version,question,response\nLina,A,1,A\n", "--interface", "ar");
    assertThat(arabic.code()).isEqualTo(4);
    assertThat(arabic.err()).contains("بنك");
  }

  @ParameterizedTest
  @CsvSource({
    "B D C A,B B C A",
    "versions:,others:",
    "version: \"B\",version: \"A\"",
    "fingerprint: ,fingerprint: x",
    "versions:,'versions: {'",
  })
  void aFileThatSomebodyChangedIsRefused(String old, String now) throws IOException {
    String paper = Files.readString(folder.resolve("exam/paper.yaml"));
    assertThat(paper).contains(old);
    cli.file("exam/paper.yaml", paper.replace(old, now));
    Cli.Result result = gradePaper("learner,version,question,response\nLina,A,1,A\n");
    assertThat(result.code()).as(result.err()).isEqualTo(4);
    assertThat(result.err()).contains("exam/paper.yaml");
  }

  @Test
  void anExamThatIsNotThereIsTold() {
    Cli.Result result = grade("--paper", "none.yaml", "-");
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.err()).contains("none.yaml");
  }
}
