package dev.qimma.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

  private static final int[] LIKELY = {
    0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xD8, 0xDF, 0xE0, 0xE1, 0xED,
    0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF
  };

  @Test
  void bytesAreValidWhereJavaDecodesThem() {
    Random random = new Random(8);
    for (int round = 0; round < 200_000; round++) {
      byte[] bytes = new byte[random.nextInt(7)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) LIKELY[random.nextInt(LIKELY.length)];
      }
      assertThat(Utf8.isValid(bytes, 0, bytes.length))
          .as("%s", (Object) bytes)
          .isEqualTo(isDecoded(bytes));
    }
  }

  @Test
  void everyLetterIsValidAndNoneCutShort() {
    for (String letter : new String[] {"a", "أ", "€", "😀", "\uFFFD"}) {
      byte[] bytes = letter.getBytes(UTF_8);
      assertThat(Utf8.isValid(bytes, 0, bytes.length)).isTrue();
      assertThat(bytes.length == 1 || !Utf8.isValid(bytes, 0, bytes.length - 1)).isTrue();
    }
  }

  private static boolean isDecoded(byte[] bytes) {
    try {
      UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
