package dev.qimma.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reader takes what is nearly right; {@code src/test/fuzz/fuzz.sh} looks much further. */
class FuzzTest {

  private static final int CHANGED = 150;

  @ParameterizedTest
  @EnumSource
  void whatIsNearlyRightIsReadOrRefused(Target target) {
    Changes changes = new Changes(new Random(2023));
    List<byte[]> examples = Examples.of(target);
    for (int i = 0; i < CHANGED; i++) {
      byte[] data = changes.of(examples);
      assertThatCode(() -> target.run(data))
          .as("%s: %s%n%s", target, Base64.getEncoder().encodeToString(data), text(data))
          .doesNotThrowAnyException();
    }
  }

  private static String text(byte[] data) {
    return new String(data, StandardCharsets.UTF_8);
  }
}
