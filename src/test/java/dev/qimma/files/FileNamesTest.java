package dev.qimma.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Lina,Lina",
    "سارة,سارة",
    "O'Hara Pat,O_Hara_Pat",
    "../../x,______x",
    "..,__",
    "-rf,_-rf",
    "NUL,_NUL",
    "com1,_com1",
    "a/b\\c:d,a_b_c_d",
    "'',_"
  })
  void aNameIsMadeSafe(String person, String name) {
    assertThat(new FileNames().next(person)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x", "/etc/passwd", "..", ".", "~", "a\0b", "\u202Eevil", "C:\\x"})
  void nobodyLeavesTheFolder(String person) {
    Path folder = Path.of("/out");
    Path file = folder.resolve(new FileNames().next(person) + ".html").normalize();
    assertThat(file.getParent()).isEqualTo(folder);
  }

  @Test
  void whoIsCalledTheSameOrLooksSoHasANumber() {
    FileNames names = new FileNames();
    assertThat(names.next("a/b")).isEqualTo("a_b");
    assertThat(names.next("a:b")).isEqualTo("a_b-2");
    assertThat(names.next("A_B")).isEqualTo("A_B-3");
    assertThat(names.next("a_b-2")).isEqualTo("a_b-2-2");
  }

  @Test
  void aLongNameIsCut() {
    assertThat(new FileNames().next("ن".repeat(4000))).hasSize(50);
  }
}
