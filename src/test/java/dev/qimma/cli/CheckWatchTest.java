package dev.qimma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checking at every save. */
@Timeout(60)
class CheckWatchTest {

  private static final String GOOD = "questions:\n  - { id: one, q: Is it so?, answer: true }\n";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final AtomicInteger code = new AtomicInteger(-1);
  private Thread running = new Thread();

  @AfterEach
  void end() throws InterruptedException {
    running.interrupt();
    running.join();
  }

  @Test
  void everySaveIsCheckedAndNothingEndsIt() throws Exception {
    save(GOOD);
    start(false, "bank");
    await("1 file");

    save("questions:\n  - { id: one, q: Is it: so?, ans");
    await("-- check 2 --", "QE001");

    Path beside = Files.writeString(folder.resolve("beside"), GOOD.replace("answer", "anser"));
    Files.move(beside, bank(), StandardCopyOption.ATOMIC_MOVE);
    await("-- check 3 --", "QE002");

    Files.delete(bank());
    await("-- check 4 --", "holds no question file");

    Files.delete(bank().getParent());
    await("-- check 5 --", "no bank at");

    Files.createDirectories(bank().getParent());
    save(GOOD.replace("true", "perhaps"));
    await("QE022");

    running.interrupt();
    running.join();
    assertThat(code.get()).isEqualTo(Exit.INTERRUPTED);
  }

  @Test
  void aTerminalShowsTheLastListOnly() throws Exception {
    save(GOOD);
    start(true, "bank");
    await("\u001b[H\u001b[2J");
    save(GOOD.replace("true", "perhaps"));
    await("QE022");
    assertThat(text()).doesNotContain("-- check").containsPattern("(?s)\u001b\\[2J.*\u001b\\[2J");
  }

  @Test
  void thereMustBeSomethingToWatch() {
    Cli cli = new Cli(folder);
    Cli.Result bundled = cli.run("check", "summit", "--watch");
    assertThat(bundled.code()).isEqualTo(Exit.USAGE);
    assertThat(bundled.err()).contains("to watch");
    assertThat(cli.run("check", "summit", "--watch", "--seal").code()).isEqualTo(Exit.USAGE);
  }

  private void save(String text) throws IOException {
    Files.createDirectories(bank().getParent());
    Files.writeString(bank(), text);
  }

  private Path bank() {
    return folder.resolve("bank/a.yaml");
  }

  private void start(boolean isTerminal, String path) {
    World world =
        new World(
            InputStream.nullInputStream(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            Map.of("QIMMA_HOME", folder.resolve("home").toString(), "TERM", "xterm"),
            folder,
            folder,
            InstantSource.fixed(Cli.NOW),
            () -> 42,
            false,
            isTerminal,
            isTerminal);
    running = new Thread(() -> code.set(Main.run(world, new String[] {"check", path, "--watch"})));
    running.start();
  }

  private void await(String... words) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!java.util.Arrays.stream(words).allMatch(text()::contains)) {
      assertThat(System.nanoTime()).as(text()).isLessThan(end);
      Thread.sleep(20);
    }
  }

  private String text() {
    return out.toString(UTF_8);
  }
}
