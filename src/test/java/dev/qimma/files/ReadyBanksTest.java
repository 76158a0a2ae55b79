package dev.qimma.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache of large banks never serves anything but what the files say. */
class ReadyBanksTest {

  private static final int MANY = 600;

  @TempDir Path folder;
  private Path file = Path.of("");
  private Path cache = Path.of("");

  @BeforeEach
  void begin() throws IOException {
    file = folder.resolve("bank.yaml");
    cache = folder.resolve("cache");
    write("Which is wet?");
  }

  private void write(String stem) throws IOException {
    StringBuilder text = new StringBuilder("title: Water\nquestions:\n");
    for (int i = 0; i < MANY; i++) {
      text.append("  - {id: q").append(i).append(", q: ").append(stem);
      text.append(", right: Rain, wrong: [Sand, Salt, Soot]}\n");
    }
    Files.writeString(file, text);
  }

  private BankReader.Loaded read(String stamp) {
    FoundBank found = BankFolder.at(file, "bank.yaml").get(0);
    try (ReadyBanks banks = ReadyBanks.in(cache, stamp)) {
      return banks.read(found);
    }
  }

  private String stem() {
    return read("s").bank().questions().get(MANY - 1).card().stem().in("en");
  }

  private List<Path> kept() throws IOException {
    if (!Files.isDirectory(cache.resolve("banks"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache.resolve("banks"))) {
      return files.toList();
    }
  }

  @Test
  void aLargeBankIsKeptAndReadAgain() throws IOException {
    BankReader.Loaded first = read("s");
    assertThat(kept()).hasSize(1);
    assertThat(Files.getPosixFilePermissions(kept().get(0).getParent()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(read("s").bank().questions()).isNotSameAs(first.bank().questions());
    assertThat(text(read("s"))).isEqualTo(text(first));
  }

  /** All that is in the questions; a vocabulary is told by where it is in memory alone. */
  private static String text(BankReader.Loaded loaded) {
    return loaded.bank().questions().toString().replaceAll("Vocabulary@\\w+", "Vocabulary");
  }

  @Test
  void aChangeOfTheSameLengthAtTheSameTimeIsSeen() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    assertThat(stem()).isEqualTo("Which is wet?");
    write("Which is dry?");
    Files.setLastModifiedTime(file, time);
    assertThat(stem()).isEqualTo("Which is dry?");
    write("Which is wet?");
    assertThat(stem()).isEqualTo("Which is wet?");
  }

  @Test
  void whatIsCutOrForeignIsReadAnew() throws IOException {
    stem();
    Path kept = kept().get(0);
    byte[] whole = Files.readAllBytes(kept);
    Files.write(kept, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(stem()).isEqualTo("Which is wet?");
    assertThat(Files.readAllBytes(kept)).isEqualTo(whole);
    Files.writeString(kept, "something else");
    assertThat(stem()).isEqualTo("Which is wet?");
  }

  @Test
  void anotherProgramReadsTheFiles() throws IOException {
    stem();
    byte[] before = Files.readAllBytes(kept().get(0));
    read("another");
    assertThat(Files.readAllBytes(kept().get(0))).isNotEqualTo(before);
  }

  @Test
  void problemsAreToldWithTheirPlacesEveryTime() throws IOException {
    stem();
    Files.writeString(file, Files.readString(file) + "colour: red\n");
    for (int time = 0; time < 2; time++) {
      assertThat(read("s").diagnostics()).hasSize(1);
      assertThat(read("s").diagnostics().get(0).span().line()).isEqualTo(MANY + 3);
    }
  }

  @Test
  void whatAKilledProcessLeftIsRemovedAfterAnHour() throws IOException {
    Path banks = Files.createDirectories(cache.resolve("banks"));
    Path old = Files.writeString(banks.resolve(".qimma-1-1.tmp"), "half");
    Path young = Files.writeString(banks.resolve(".qimma-1-2.tmp"), "half");
    FileTime now = Files.getLastModifiedTime(young);
    Files.setLastModifiedTime(old, FileTime.fromMillis(now.toMillis() - 7_200_000));
    read("s");
    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void afterItIsClosedABankIsReadAndNotKept() throws IOException {
    FoundBank found = BankFolder.at(file, "bank.yaml").get(0);
    ReadyBanks banks = ReadyBanks.in(cache, "s");
    banks.read(found);
    banks.close();
    Files.delete(kept().get(0));
    assertThat(banks.read(found).bank().questions()).hasSize(MANY);
    assertThat(kept()).isEmpty();
  }

  @Test
  void ofManyBanksThoseMadeLastAreKept() throws IOException {
    for (int bank = 0; bank < ReadyBanks.MOST_KEPT + 3; bank++) {
      file = folder.resolve("bank" + bank + ".yaml");
      write("Which is wet?");
      read("s");
      for (Path one : kept()) { // all of them are older than what comes next
        FileTime before = Files.getLastModifiedTime(one);
        Files.setLastModifiedTime(one, FileTime.fromMillis(before.toMillis() - 60_000));
      }
    }
    assertThat(kept()).hasSize(ReadyBanks.MOST_KEPT);
    file = folder.resolve("bank0.yaml");
    assertThat(stem()).isEqualTo("Which is wet?");
  }

  @Test
  void withoutAStampNothingIsKept() throws IOException {
    read("");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aCacheThatCannotBeWrittenIsNone() throws IOException {
    Files.writeString(cache, "a file where the folder should be");
    assertThat(stem()).isEqualTo("Which is wet?");
  }
}
