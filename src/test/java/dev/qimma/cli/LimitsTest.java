package dev.qimma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.archive.ArchiveLimits;
import dev.qimma.archive.ArchiveWriter;
import dev.qimma.markup.XmlLimits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of limits in the README: who exceeds one is told what the table says. */
class LimitsTest {

  private static final long MIB = 1 << 20;

  @TempDir Path folder;

  /**
   * A limit, exceeded.
   *
   * @param message a part of it, as the table has it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Exceeded(String message, int code, Consumer<Cli> preparation, String... arguments) {
    @Override
    public String toString() {
      return message;
    }
  }

  static Stream<Exceeded> exceeded() {
    return Stream.of(
        new Exceeded(
            "the file is longer than 64 MiB",
            Exit.NO,
            cli -> overlong(cli, "bank.yaml", 64 * MIB),
            "check",
            "bank.yaml"),
        new Exceeded(
            "lists within lists go too deep here",
            Exit.NO,
            cli -> cli.file("bank.yaml", "questions: " + "[".repeat(41) + "]".repeat(41) + "\n"),
            "check",
            "bank.yaml"),
        new Exceeded(
            "there are too many references with * in this file",
            Exit.NO,
            cli -> cli.file("bank.yaml", "a: &x b\nquestions: [" + "*x, ".repeat(10_001) + "]\n"),
            "check",
            "bank.yaml"),
        new Exceeded(
            "stands for more than a text",
            Exit.NO,
            cli -> cli.file("bank.yaml", "a: &x [b]\nquestions: [*x, *x]\n"),
            "check",
            "bank.yaml"),
        new Exceeded(
            "cannot be an id",
            Exit.NO,
            cli -> bank(cli, "- id: " + "a".repeat(101) + "\n    q: One?\n    answer: true\n"),
            "check",
            "bank.yaml"),
        new Exceeded(
            "is not a number",
            Exit.NO,
            cli -> bank(cli, "- q: One?\n    number: " + "1".repeat(101) + "\n"),
            "check",
            "bank.yaml"),
        new Exceeded(
            "left out: longer than 1048576 characters",
            Exit.DONE,
            cli -> cli.file("quiz.gift", "::x:: What? {=" + "a".repeat((int) MIB) + "}\n"),
            "import",
            "quiz.gift"),
        new Exceeded(
            "longer than 64 MiB",
            Exit.UNREADABLE,
            cli -> {
              responses(cli, "S1,q1,true\n");
              overlong(cli, "roster.txt", 64 * MIB);
            },
            "grade",
            "responses.csv",
            "--roster",
            "roster.txt"),
        new Exceeded(
            "write it as 20m, 90s or 1h30m, up to 168h",
            Exit.USAGE,
            cli -> {},
            "quiz",
            "--exam",
            "--time",
            "169h"),
        new Exceeded(
            "which is none of: 1 to 26",
            Exit.USAGE,
            cli -> {},
            "paper",
            "--versions",
            "27",
            "--out",
            "exam"),
        new Exceeded(
            "holds no question file",
            Exit.UNREADABLE,
            cli -> cli.file("top/2/3/4/5/6/7/8/9/10/bank.yaml", "questions:\n"),
            "check",
            "top"),
        new Exceeded(
            "… and 912 more; --format json tells all",
            Exit.NO,
            cli -> bank(cli, wrong(1110)),
            "check",
            "bank.yaml"),
        new Exceeded(
            "is longer than 64 MiB",
            Exit.UNREADABLE,
            cli -> overlong(cli, "quiz.gift", 64 * MIB),
            "import",
            "quiz.gift"),
        new Exceeded(
            "more files in it than are read",
            Exit.UNREADABLE,
            cli -> packed(cli, "quiz.zip", manyFiles(50_001)),
            "import",
            "quiz.zip",
            "--from",
            "qti21"),
        new Exceeded(
            "unpacks to far more than it is",
            Exit.UNREADABLE,
            cli -> packed(cli, "quiz.zip", Map.of("imsmanifest.xml", new byte[(int) (2 * MIB)])),
            "import",
            "quiz.zip",
            "--from",
            "qti21"),
        new Exceeded(
            "more than 200 elements within each other",
            Exit.UNREADABLE,
            cli -> cli.file("quiz.xml", "<quiz>" + "<question>".repeat(201)),
            "import",
            "quiz.xml"),
        new Exceeded(
            "text.txt is longer than 64 MiB",
            Exit.UNREADABLE,
            cli -> overlong(cli, "text.txt", 64 * MIB),
            "check",
            "--source-text",
            "text.txt"),
        new Exceeded(
            "is longer than 4 MiB",
            Exit.UNREADABLE,
            cli -> overlong(cli, "article.txt", 4 * MIB),
            "source",
            "import",
            "article.txt"),
        new Exceeded(
            "longer than 1 MiB",
            Exit.DONE,
            cli -> responses(cli, "S1,q1," + "A".repeat((int) MIB) + "\n"),
            "grade",
            "responses.csv"),
        new Exceeded(
            "It is longer than 64 MiB",
            Exit.UNREADABLE,
            cli -> overlong(cli, "sara.yaml", 64 * MIB),
            "grade",
            "sara.yaml"),
        new Exceeded(
            "is not UTF-8 text, or longer than 8 MiB",
            Exit.UNREADABLE,
            cli -> overlong(cli, "sheet.yaml", 8 * MIB),
            "take",
            "sheet.yaml",
            "--learner",
            "Sara"),
        new Exceeded(
            "at least one and at most 10000",
            Exit.UNREADABLE,
            cli -> cli.file("sheet.yaml", sheet("- {id: a, kind: choice, stem: b}\n", 10_001)),
            "take",
            "sheet.yaml",
            "--learner",
            "Sara"),
        new Exceeded(
            "the text is longer than 20000 characters",
            Exit.UNREADABLE,
            cli ->
                cli.file(
                    "sheet.yaml",
                    sheet(" - id: w/a\n   kind: text\n   stem: " + "a".repeat(20_001) + "\n", 1)),
            "take",
            "sheet.yaml",
            "--learner",
            "Sara"),
        new Exceeded(
            "is not written: JUnit XML is for at most 1000 learners",
            Exit.NOT_WRITTEN,
            cli ->
                responses(
                    cli,
                    IntStream.rangeClosed(1, 1001)
                        .mapToObj(i -> "S" + i + ",q1,true\n")
                        .collect(Collectors.joining())),
            "grade",
            "responses.csv",
            "--junit",
            "junit.xml"));
  }

  @ParameterizedTest
  @MethodSource("exceeded")
  void whoExceedsALimitIsToldWhatTheTableSays(Exceeded limit) {
    Cli cli = bank(new Cli(folder), "- id: q1\n    q: One?\n    answer: true\n");
    cli.with("QIMMA_BANK", "bank.yaml");
    limit.preparation().accept(cli);
    Cli.Result result = cli.run(limit.arguments());
    assertThat(result.out() + result.err()).contains(limit.message());
    assertThat(result.code()).isEqualTo(limit.code());
  }

  @Test
  void theTableHasThemAll() throws IOException {
    List<String> rows = table();
    List<String> messages = exceeded().map(Exceeded::message).toList();
    assertThat(messages).allSatisfy(said -> assertThat(rows).anyMatch(row -> row.contains(said)));
  }

  /** Too much to be made in a test; that they hold is told by the tests of their readers. */
  @Test
  void theLargestOfTheTableAreThoseOfTheReaders() throws IOException {
    assertThat(ArchiveLimits.USUAL).isEqualTo(new ArchiveLimits(50_000, 256 * MIB, 512 * MIB, 250));
    assertThat(XmlLimits.USUAL).isEqualTo(new XmlLimits(200, 5_000_000));
    assertThat(table())
        .anyMatch(row -> row.contains("256 MiB, all of them 512 MiB"))
        .anyMatch(row -> row.contains("5,000,000"));
  }

  private static List<String> table() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    String part = page.substring(page.indexOf("\n## Limits\n"));
    return part.substring(0, part.indexOf("\n## ", 1))
        .lines()
        .filter(line -> line.startsWith("| "))
        .toList();
  }

  private static Cli bank(Cli cli, String questions) {
    return cli.file("bank.yaml", "questions:\n  " + questions);
  }

  private static String wrong(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "- id: q" + i + "\n    q: Number " + i + "?\n    anser: true\n  ")
        .collect(Collectors.joining());
  }

  private static void responses(Cli cli, String rows) {
    cli.file("responses.csv", "learner,question,response\n" + rows);
  }

  private static String sheet(String question, int times) {
    return "learner:\nresponses:\nquestions:\n" + question.repeat(times);
  }

  private static Map<String, byte[]> manyFiles(int count) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    IntStream.range(0, count).forEach(i -> files.put("f" + i, new byte[0]));
    return files;
  }

  private static void packed(Cli cli, String name, Map<String, byte[]> files) {
    try {
      Files.write(cli.folder().resolve(name), ArchiveWriter.pack(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A byte more than that; its hole takes no room on the disk. */
  private static void overlong(Cli cli, String name, long bytes) {
    try (RandomAccessFile file = new RandomAccessFile(cli.folder().resolve(name).toFile(), "rw")) {
      file.write("# ".getBytes(UTF_8));
      file.setLength(bytes + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
