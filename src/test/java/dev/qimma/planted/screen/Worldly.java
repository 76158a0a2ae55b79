package dev.qimma.planted.screen;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Touches everything that is not to be touched. */
final class Worldly {

  List<Object> process() {
    return List.of(System.in, System.out, System.err, System.getenv("HOME"), System.getenv());
  }

  void end() {
    System.exit(1);
  }

  List<Object> clock() {
    return List.of(
        System.currentTimeMillis(),
        System.nanoTime(),
        Instant.now(),
        LocalDate.now(ZoneOffset.UTC),
        Clock.systemUTC(),
        InstantSource.system());
  }

  Supplier<Instant> clockByReference() {
    return Instant::now;
  }

  List<Object> chance() {
    return List.of(
        new Random(),
        new SecureRandom(),
        Math.random(),
        ThreadLocalRandom.current(),
        UUID.randomUUID());
  }

  void shuffle(List<Object> cards) {
    Collections.shuffle(cards);
  }

  List<Object> files(Path path) throws IOException {
    return List.of(
        Files.readAllBytes(path),
        new FileInputStream("a"),
        new File("a").exists(),
        FileChannel.open(path),
        new Socket("localhost", 1));
  }

  List<Object> machine() {
    return List.of(
        System.getProperty("user.home"),
        System.lineSeparator(),
        ZoneId.systemDefault(),
        Locale.getDefault());
  }

  /** All of this is right. */
  List<Object> harmless(Clock clock, long seed) {
    return List.of(new Random(seed), Instant.now(clock), clock.instant(), Path.of("a"));
  }
}
