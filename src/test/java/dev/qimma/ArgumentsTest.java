package dev.qimma;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private static final String[] DECODED = {"search", "\uFFFD\uFFFD", ""};

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theWordsAreThoseThatWereTyped() {
    assertThat(Arguments.of(DECODED, bytes("java\0-jar\0qimma.jar\0search\0نور\0\0")))
        .containsExactly("search", "نور", "");
  }

  @Test
  void whatIsNotUtf8StaysAsItIs() {
    assertThat(Arguments.of(DECODED, new byte[] {'a', 0, (byte) 0xC7, 0, 'b', 0, 'c', 0}))
        .isSameAs(DECODED);
  }

  @Test
  void aShorterLineStaysAsItIs() {
    assertThat(Arguments.of(DECODED, bytes("نور\0"))).isSameAs(DECODED);
    assertThat(Arguments.of(DECODED, bytes(""))).isSameAs(DECODED);
  }

  @Test
  void plainWordsNeedNoLook() {
    String[] plain = {"show", "rise"};
    assertThat(Arguments.of(plain)).isSameAs(plain);
  }
}
