package dev.qimma.store;

import static dev.qimma.history.Samples.answered;
import static dev.qimma.history.Samples.planOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.LogException;
import dev.qimma.history.SittingRecord;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

final class SeveralProcessesTest {

  private static final int THREADS = 4;
  private static final int ANSWERS = 50;

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("history.db");
  }

  @Test
  void twoProcessesThatAppendAtOnceLoseNothingAndPrintNothingElse() throws Exception {
    List<Process> processes = List.of(start("amal", ANSWERS), start("badr", ANSWERS));
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
      assertThat(complaints()).isEmpty();
    }
    try (SqliteLog log = SqliteLog.open(file())) {
      for (String learner : List.of("amal", "badr")) {
        assertThat(log.sittings(learner)).singleElement().satisfies(each -> isWhole(each, ANSWERS));
      }
    }
  }

  @Test
  void threadsThatOpenANewFileAtOnceLoseNothing() throws Exception {
    inThreads(
        number -> {
          try (SqliteLog log = SqliteLog.open(file())) {
            appendAnswers(log, "learner " + number);
          }
        });
    expectAllAnswers();
  }

  @Test
  void threadsThatShareOneLogLoseNothing() throws Exception {
    try (SqliteLog log = SqliteLog.open(file())) {
      inThreads(number -> appendAnswers(log, "learner " + number));
    }
    expectAllAnswers();
  }

  @Test
  void onlyOneOfManyRivalsGetsTheNextPlace() throws Exception {
    List<Boolean> kept = new ArrayList<>();
    try (SqliteLog first = SqliteLog.open(file())) {
      long sitting = first.begin(planOf("amal"));
      inThreads(
          number -> {
            try (SqliteLog log = SqliteLog.open(file())) {
              boolean mine = tryAppend(log, sitting);
              synchronized (kept) {
                kept.add(mine);
              }
            }
          });
      assertThat(kept).hasSize(THREADS).containsOnlyOnce(true);
      assertThat(first.sitting(sitting).orElseThrow().events()).hasSize(1);
    }
  }

  @Test
  void whatWasKeptBeforeAProcessIsKilledIsThere() throws Exception {
    List<String> printed = new ArrayList<>();
    for (int round = 1; round <= 3; round++) {
      printed.addAll(killAfter(40 * round));
    }
    List<String> found;
    try (SqliteLog log = SqliteLog.open(file())) {
      List<SittingRecord> sittings = log.sittings("amal");
      sittings.forEach(each -> isWhole(each, each.events().size()));
      found = sittings.stream().flatMap(SeveralProcessesTest::lines).toList();
    }
    assertThat(printed).hasSizeGreaterThan(200);
    assertThat(found).containsAll(printed);
  }

  private List<String> killAfter(int answers) throws IOException, InterruptedException {
    Process process = start("amal", Integer.MAX_VALUE);
    List<String> printed = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      for (int line = 0; line < answers; line++) {
        printed.add(out.readLine());
      }
      process.toHandle().destroyForcibly(); // which, unlike the process's own, leaves the pipe open
      out.lines().filter(line -> line.matches("\\d+ \\d+")).forEach(printed::add);
    }
    assertThat(process.waitFor()).isNotZero();
    return printed;
  }

  /** Each unpacks SQLite to a place of its own: its driver complains when others tidy up there. */
  private Process start(String learner, int answers) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED", // as the manifest of the jar says
            "-Dorg.sqlite.tmpdir=" + Files.createTempDirectory(folder, "natives"),
            "-cp",
            classPath(),
            Appender.class.getName(),
            file().toString(),
            learner,
            Integer.toString(answers))
        .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("complaints").toFile()))
        .start();
  }

  /** That of the product; SQLite's driver would find SLF4J on that of the tests, and say so. */
  private static String classPath() {
    return Stream.of(Appender.class, SqliteLog.class, SQLiteConfig.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What the processes said on stderr, but for the notice that a JVM gives about its options. */
  private List<String> complaints() throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("complaints"))) {
      return lines.filter(line -> !line.startsWith("Picked up ")).toList();
    }
  }

  private static Stream<String> lines(SittingRecord sitting) {
    return IntStream.range(0, sitting.events().size())
        .mapToObj(sequence -> sitting.id() + " " + sequence);
  }

  private static void isWhole(SittingRecord sitting, int answers) {
    assertThat(sitting.plan()).isEqualTo(planOf(sitting.plan().learner()));
    assertThat(sitting.events())
        .isEqualTo(
            IntStream.range(0, answers).mapToObj(number -> answered("reply " + number)).toList());
  }

  private static void appendAnswers(SqliteLog log, String learner) {
    long sitting = log.begin(planOf(learner));
    for (int sequence = 0; sequence < ANSWERS; sequence++) {
      log.append(sitting, sequence, answered("reply " + sequence));
    }
  }

  private static boolean tryAppend(SqliteLog log, long sitting) {
    try {
      log.append(sitting, 0, answered("A"));
      return true;
    } catch (LogException e) {
      assertThat(e.reason()).isEqualTo(LogException.Reason.TAKEN);
      return false;
    }
  }

  private void expectAllAnswers() {
    try (SqliteLog log = SqliteLog.open(file())) {
      for (int number = 0; number < THREADS; number++) {
        assertThat(log.sittings("learner " + number))
            .singleElement()
            .satisfies(each -> isWhole(each, ANSWERS));
      }
    }
  }

  private static void inThreads(IntConsumer work) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Object>> tasks =
          IntStream.range(0, THREADS)
              .mapToObj(number -> Executors.callable(() -> work.accept(number)))
              .toList();
      for (Future<Object> each : threads.invokeAll(tasks)) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
