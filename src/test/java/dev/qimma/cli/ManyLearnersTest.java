package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory grows with the learners; a process of its own is given little of it. */
class ManyLearnersTest {

  private static final int FEW = 20_000;
  private static final int MANY = 1_000_000;

  @TempDir Path folder;

  @Test
  void whatDoesNotFitIntoMemoryIsSaid() throws IOException, InterruptedException {
    assertThat(grade(MANY)).isEqualTo(Exit.UNREADABLE);
    assertThat(folder.resolve("err.txt"))
        .content()
        .contains("qimma: the responses of so many learners", "MiB", "QIMMA_JAVA_OPTS")
        .doesNotContain("Exception", "\tat ");
    assertThat(folder.resolve("out.txt")).isEmptyFile();
  }

  @Test
  void whatFitsIsGraded() throws IOException, InterruptedException {
    assertThat(grade(FEW)).isZero();
    assertThat(folder.resolve("out.txt")).content().contains("20000 records = 20000 graded");
  }

  private int grade(int learners) throws IOException, InterruptedException {
    try (BufferedWriter csv = Files.newBufferedWriter(folder.resolve("r.csv"))) {
      csv.write("learner,question,response\n");
      for (int i = 0; i < learners; i++) {
        csv.write("learner-" + i + ",ways-to-answer,A\n");
      }
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.qimma.Qimma",
                "grade",
                "--bank",
                "tutorial",
                "r.csv")
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out.txt").toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
