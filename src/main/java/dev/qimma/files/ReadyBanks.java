package dev.qimma.files;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.ready.ReadyBank;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.shipped.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Reads banks: from what was made of their files before, where that is of just these files and of
 * this program, else from the files. Bundled banks were made ready by the build; large ones of
 * people are kept in the cache, beside whatever is done with them, and are so when this is closed.
 * Whatever is wrong with what was kept, the files are read.
 */
public final class ReadyBanks implements AutoCloseable {

  /** Smaller banks are read in no time. */
  private static final int LARGE = 1 << 15;

  /** Of more banks than that, those made last are kept. */
  static final int MOST_KEPT = 16;

  /** Seconds; a bank that takes longer to be kept is read anew next time. */
  private static final int LONGEST_WAIT = 60;

  private static final String ENDING = ".ready";

  private static final String STAMP = "/dev/qimma/stamp";

  private final Path folder;
  private final String stamp;
  private @Nullable ExecutorService keeper;

  private ReadyBanks(Path folder, String stamp) {
    this.folder = folder;
    this.stamp = stamp;
  }

  /** Banks kept in the cache. */
  public static ReadyBanks in(Path cache) {
    return in(cache, Shipped.text(STAMP).orElse(""));
  }

  static ReadyBanks in(Path cache, String stamp) {
    return new ReadyBanks(cache.resolve("banks"), stamp);
  }

  /** The bank that is in these files. */
  public BankReader.Loaded read(FoundBank found) {
    if (stamp.isEmpty() || found.print().isEmpty() || !found.unread().isEmpty()) {
      return fromFiles(found);
    }
    return found.folder().isEmpty() ? bundled(found) : kept(found);
  }

  private static BankReader.Loaded fromFiles(FoundBank found) {
    return BankReader.read(found.name(), found.files(), found.unread());
  }

  private BankReader.Loaded bundled(FoundBank found) {
    return Shipped.bytes(BundledBanks.ready(found.name()))
        .flatMap(bytes -> ready(bytes, found))
        .orElseGet(() -> fromFiles(found));
  }

  private Optional<BankReader.Loaded> ready(byte[] bytes, FoundBank found) {
    return ReadyBank.of(bytes, stamp, found.print(), found.files());
  }

  private BankReader.Loaded kept(FoundBank found) {
    Path file = folder.resolve(name(found));
    Optional<BankReader.Loaded> kept = bytes(file).flatMap(bytes -> ready(bytes, found));
    return kept.orElseGet(() -> keep(fromFiles(found), found, file));
  }

  private static boolean isLarge(FoundBank found) {
    return found.files().stream().mapToLong(BankFile::length).sum() >= LARGE;
  }

  private BankReader.Loaded keep(BankReader.Loaded loaded, FoundBank found, Path file) {
    if (isLarge(found) && !loaded.hasErrors()) { // else there is nothing to be kept
      beside(
          () ->
              ReadyBank.bytes(loaded, stamp, found.print()).ifPresent(bytes -> keep(file, bytes)));
    }
    return loaded;
  }

  /** Begins it, unless this is closed: who comes then has to read the files again. */
  private synchronized void beside(Runnable keeping) {
    ExecutorService known = keeper;
    if (known == null) {
      known = Executors.newSingleThreadExecutor(ReadyBanks::daemon);
      keeper = known;
    }
    if (!known.isShutdown()) {
      known.execute(keeping);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "qimma-keeper");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, why) -> {}); // a cache that cannot be made is none
    return thread;
  }

  /** Waits until the banks that were read are kept. */
  @Override
  public void close() {
    try {
      Optional<ExecutorService> begun = ended();
      if (begun.isPresent()) {
        begun.get().awaitTermination(LONGEST_WAIT, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Optional<ExecutorService> ended() {
    Optional<ExecutorService> begun = Optional.ofNullable(keeper);
    begun.ifPresent(ExecutorService::shutdown);
    return begun;
  }

  /** A cache that cannot be written is none. */
  private void keep(Path file, byte[] bytes) {
    try {
      OwnFolder.make(folder);
      AtomicFile.write(file, out -> out.write(bytes));
      forgetOldest();
      forgetDrafts(made(file));
    } catch (IOException | UncheckedIOException e) {
      // The files are read again next time.
    }
  }

  /** Banks come and go; what was made of them long ago is made again if they come back. */
  private void forgetOldest() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> oldest =
          all.filter(one -> one.getFileName().toString().endsWith(ENDING))
              .sorted(Comparator.comparing(ReadyBanks::made).reversed())
              .skip(MOST_KEPT)
              .toList();
      for (Path one : oldest) {
        Files.deleteIfExists(one);
      }
    }
  }

  /** Of processes that were killed while they wrote. */
  private void forgetDrafts(FileTime now) throws IOException {
    FileTime longAgo = FileTime.from(now.toInstant().minus(Duration.ofHours(1)));
    try (Stream<Path> all = Files.list(folder)) {
      for (Path one : all.filter(Draft::isOne).toList()) {
        if (made(one).compareTo(longAgo) < 0) {
          Files.deleteIfExists(one);
        }
      }
    }
  }

  private static FileTime made(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0); // another program has just removed it
    }
  }

  private static Optional<byte[]> bytes(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** One file for each bank and way of calling it, since messages call its files so. */
  private static String name(FoundBank found) {
    CRC32 sum = new CRC32();
    String called = found.folder() + "\n" + found.name() + "\n" + found.files().get(0).path();
    sum.update(called.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue()) + ENDING;
  }

  /** What the build writes for the bundled bank of that name. */
  static Optional<byte[]> bytes(FoundBank found, String stamp) {
    return ReadyBank.bytes(fromFiles(found), stamp, found.print());
  }
}
