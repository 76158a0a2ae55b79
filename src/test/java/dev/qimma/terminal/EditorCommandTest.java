package dev.qimma.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting a person's editor at a line. */
class EditorCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          vim                      | vim +12 /b/f.yaml
          /usr/bin/nano -w         | /usr/bin/nano -w +12 /b/f.yaml
          emacsclient -t           | emacsclient -t +12 /b/f.yaml
          code                     | code --wait --goto /b/f.yaml:12
          code --wait -n           | code --wait -n --goto /b/f.yaml:12
          subl -w                  | subl -w /b/f.yaml:12
          hx                       | hx /b/f.yaml:12
          idea                     | idea --line 12 /b/f.yaml
          C:\\x\\Code.exe --wait   | C:\\x\\Code.exe --wait --goto /b/f.yaml:12
          "/opt/my ed/vim" -p      | /opt/my ed/vim -p +12 /b/f.yaml
          my-own                   | my-own /b/f.yaml
          vim; rm -rf x            | vim; rm -rf x /b/f.yaml
          """)
  void eachEditorIsToldOfTheLineInItsWay(String editor, String command) {
    assertThat(String.join(" ", EditorCommand.of(editor, Path.of("/b/f.yaml"), 12)))
        .isEqualTo(command.strip());
  }

  @Test
  void aFileNameIsNeverTakenForAFlag() {
    List<String> words = EditorCommand.of("vi", Path.of("-c:!x $(y).yaml"), 1);
    assertThat(words).hasSize(3);
    assertThat(words.get(2)).startsWith("/").endsWith("/-c:!x $(y).yaml");
    assertThat(EditorCommand.of("  ", Path.of("f"), 1)).isEmpty();
  }

  @Test
  void theEditorIsStartedWithoutAShell() throws IOException {
    Path script = folder.resolve("my vi");
    Files.writeString(script, "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + folder + "/seen'\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    String name = "-a $(touch x).yaml";
    Files.writeString(folder.resolve(name), "");
    ProcessEditor editor =
        new ProcessEditor(Map.of("VISUAL", " ", "EDITOR", "\"" + script + "\" -R"), folder);
    assertThat(editor.open(Span.at(name, 7, 1))).isTrue();
    assertThat(Files.readAllLines(folder.resolve("seen")))
        .containsExactly("-R", folder.toAbsolutePath().resolve(name).toString());
    assertThat(folder.resolve("x")).doesNotExist();
    assertThat(editor.open(Span.at("none.yaml", 1, 1))).isFalse();
    assertThat(new ProcessEditor(Map.of(), folder).open(Span.at(name, 1, 1))).isFalse();
  }
}
