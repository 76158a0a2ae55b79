package dev.qimma.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.shipped.Shipped;
import java.lang.reflect.Modifier;
import org.jline.utils.InfoCmp;
import org.junit.jupiter.api.Test;
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
}
