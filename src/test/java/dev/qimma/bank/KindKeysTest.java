package dev.qimma.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindKeysTest {

  @ParameterizedTest
  @MethodSource("kinds")
  void aKindTakesNoKeyThatEveryQuestionHas(Kind kind) {
    assertThat(kind.keys()).doesNotContainAnyElementsOf(CardReader.KEYS);
    assertThat(kind.signature()).doesNotContainAnyElementsOf(CardReader.KEYS);
  }

  static Stream<Kind> kinds() {
    return Kinds.all().stream();
  }
}
