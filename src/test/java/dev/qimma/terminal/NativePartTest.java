package dev.qimma.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.shipped.Shipped;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.utils.InfoCmp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from JLine in another way than its own is where it is looked for. */
class NativePartTest {

  @Test
  void whatJLineAsksIsThere() throws ReflectiveOperationException {
    assertThat(NativePart.isLoaded().getType()).isEqualTo(boolean.class);
    assertThat(Modifier.isStatic(NativePart.isLoaded().getModifiers())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xterm", "xterm-256color", "screen-256color", "rxvt-unicode", "dumb"})
  void descriptionsAreThoseOfJLine(String type) {
    assertThat(Shipped.text("/org/jline/utils/" + type + ".caps").orElseThrow().lines())
        .containsExactlyElementsOf(InfoCmp.getDefaultInfoCmp(type).lines().toList());
  }

  @Test
  void aFileThatIsNoneIsLeftToJLine(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve(System.mapLibraryName("jlinenative")), "no library");
    String before = System.getProperty("library.jline.path");
    boolean wasLoaded = NativePart.isLoaded().getBoolean(null);
    System.setProperty("library.jline.path", folder.toString());
    try {
      NativePart.load();
      assertThat(NativePart.isLoaded().getBoolean(null)).isEqualTo(wasLoaded);
    } finally {
      if (before == null) {
        System.clearProperty("library.jline.path");
      } else {
        System.setProperty("library.jline.path", before);
      }
    }
  }
}
