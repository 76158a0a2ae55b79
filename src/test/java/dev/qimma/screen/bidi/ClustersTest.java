package dev.qimma.screen.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {

  /** Letters compose with their neighbours at most: where no two do, no text of them does. */
  @Test
  void whatIsTakenForStableIsNormalInAnyOrder() {
    int[] stable =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Clusters::isStable).toArray();
    assertThat(stable).contains('a', 'é', 'ب', '؟', '“').doesNotContain(0x301, 0x64B, 0x618);
    String all =
        IntStream.of(stable)
            .mapToObj(Character::toString)
            .map(one -> pairs(one, stable))
            .collect(Collectors.joining());
    assertThat(Normalizer.isNormalized(all, Normalizer.Form.NFC)).isTrue();
  }

  private static String pairs(String first, int... stable) {
    return IntStream.of(stable)
        .mapToObj(second -> first + Character.toString(second))
        .collect(Collectors.joining());
  }
}
