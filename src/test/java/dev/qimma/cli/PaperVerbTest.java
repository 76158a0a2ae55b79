package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exams are written to a folder: versions, answer sheets, keys. */
class PaperVerbTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Map<String, String> files(String name) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void eachVersionHasAnExamASheetAndAKey() throws IOException {
    Cli.Result result = cli.run("paper", "-n", "6", "--versions", "3", "--out", "exam");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("3 versions in exam", "6 questions", "Seed: 42.")
        .contains("The same seed makes the same exam.");
    assertThat(files("exam").keySet())
        .containsExactly(
            "A-key.html",
            "A-sheet.html",
            "A.html",
            "B-key.html",
            "B-sheet.html",
            "B.html",
            "C-key.html",
            "C-sheet.html",
            "C.html",
            "paper.yaml");
  }

  @Test
  void theSameSeedMakesTheSameBytes() throws IOException {
    cli.run("paper", "--seed", "7", "--out", "one");
    cli.run("paper", "--seed", "7", "--out", "two");
    cli.run("paper", "--seed", "8", "--out", "three");
    assertThat(files("one")).isEqualTo(files("two"));
    assertThat(files("one").get("A.html")).isNotEqualTo(files("three").get("A.html"));
    assertThat(files("one").get("A.html")).isNotEqualTo(files("one").get("B.html"));
  }

  @Test
  void inTheOrderOfTheFileOnlyOptionsAreShuffled() throws IOException {
    cli.run("paper", "--order", "file", "-n", "9", "--seed", "7", "--out", "exam");
    List<String> ids =
        files("exam")
            .getOrDefault("paper.yaml", "")
            .lines()
            .filter(line -> line.contains("- id:"))
            .toList();
    assertThat(ids.subList(0, 9)).isEqualTo(ids.subList(9, 18)).doesNotHaveDuplicates();
  }

  @Test
  void flashcardsAreLeftOutAndThatIsSaid() {
    cli.file(
        "b.yaml", "questions:\n  - { id: c, q: F, back: B }\n  - { id: t, q: T, answer: true }");
    Cli.Result result = cli.run("paper", "--bank", "b.yaml", "--out", "exam");
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("A flashcard is left out");
    assertThat(cli.run("paper", "--bank", "b.yaml", "--id", "c", "--out", "exam").code())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"--size,a5", "--versions,0", "--versions,27", "--format,pdf"})
  void whatItDoesNotKnowItRefuses(String flag, String value) {
    Cli.Result result = cli.run("paper", flag, value, "--out", "exam");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(flag, value);
    assertThat(folder.resolve("exam")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() {
    cli.file("exam", "no folder");
    assertThat(cli.run("paper", "-n", "1", "--out", "exam").code()).isEqualTo(6);
  }

  @Test
  void theArabicInterfaceSpeaksArabic() throws IOException {
    Cli.Result result =
        cli.run("paper", "-n", "3", "--lang", "ar", "--interface", "ar", "--out", "exam");
    assertThat(result.out()).contains("نموذجان في", "البذرة: ");
    assertThat(files("exam").get("A-sheet.html"))
        .contains("<html lang=\"ar\" dir=\"rtl\">", "ورقة الإجابة", "الاسم");
  }
}
