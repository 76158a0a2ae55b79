package dev.qimma;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Where the folders of a person are. */
@DisabledOnOs(OS.WINDOWS)
class HomeTest {

  @Test
  void theVariableCountsAsForEveryOtherProgram() {
    assertThat(Qimma.home("/home/amal", "/root")).isEqualTo(Path.of("/home/amal"));
  }

  @Test
  void whereItIsNoPlaceTheOneOfTheAccountCounts() {
    for (String variable : new String[] {"", "amal", "\u0000"}) {
      assertThat(Qimma.home(variable, "/root")).isEqualTo(Path.of("/root"));
    }
  }

  @Test
  void whoHasNoneIsWhereTheyAre() {
    assertThat(Qimma.home("", "?")).isEqualTo(Path.of("."));
  }
}
