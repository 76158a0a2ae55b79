package dev.qimma.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is begun is there with all its files, or not there. */
class OutputFolderTest {

  @TempDir Path around;

  @Test
  void aNewFolderHasAllItsFiles() throws IOException {
    new OutputFolder(around.resolve("بنك")).begin(files("sources/نص.txt", "bank.yaml"));
    assertThat(below()).containsExactlyInAnyOrder("بنك/sources/نص.txt", "بنك/bank.yaml");
    assertThat(around.resolve("بنك/sources/نص.txt")).hasContent("sources/نص.txt");
  }

  @Test
  void whereOneCannotBeWrittenNothingIsLeft() throws IOException {
    Map<String, AtomicFile.Content> files = files("a.yaml", "bank.yaml");
    files.put(
        "bank.yaml",
        out -> {
          throw new IOException("No space left on device");
        });
    OutputFolder folder = new OutputFolder(around.resolve("bank"));
    assertThatThrownBy(() -> folder.begin(files)).isInstanceOf(FileException.class);
    assertThat(below()).isEmpty();
    assertThat(around).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsThereIsFilledAndStaysTheSameFolder() throws IOException {
    Path folder = Files.createDirectory(around.resolve("bank"));
    Object before = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    new OutputFolder(folder).begin(files("a.yaml", "bank.yaml"));
    assertThat(below()).containsExactlyInAnyOrder("bank/a.yaml", "bank/bank.yaml");
    assertThat(Files.readAttributes(folder, BasicFileAttributes.class).fileKey()).isEqualTo(before);
  }

  private static Map<String, AtomicFile.Content> files(String... names) {
    Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
    List.of(names).forEach(name -> files.put(name, AtomicFile.Content.of(name)));
    return files;
  }

  private List<String> below() throws IOException {
    try (Stream<Path> all = Files.walk(around)) {
      return all.filter(Files::isRegularFile)
          .map(file -> around.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
