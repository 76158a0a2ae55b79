package dev.qimma.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlacesTest {

  private static final Path HOME = Path.of("/home/amal").toAbsolutePath();
  private static final Places USUAL =
      new Places(
          HOME.resolve(".local/share/qimma"),
          HOME.resolve(".config/qimma"),
          HOME.resolve(".cache/qimma"),
          HOME.resolve(".local/state/qimma"));

  @Test
  void withoutAWishTheFoldersAreBelowHome() {
    assertThat(Places.of(Map.of(), HOME)).isEqualTo(USUAL);
  }

  @Test
  void eachXdgVariableMovesItsFolder() {
    Path base = HOME.resolveSibling("قمة");
    Map<String, String> environment =
        Map.of(
            "XDG_DATA_HOME", base + "/d",
            "XDG_CONFIG_HOME", base + "/c",
            "XDG_CACHE_HOME", base + "/k",
            "XDG_STATE_HOME", base + "/s");
    assertThat(Places.of(environment, HOME))
        .isEqualTo(
            new Places(
                base.resolve("d/qimma"),
                base.resolve("c/qimma"),
                base.resolve("k/qimma"),
                base.resolve("s/qimma")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "relative/path", ".", "~/data", "bad\0path"})
  void anXdgVariableThatIsNotAbsoluteIsIgnored(String value) {
    assertThat(Places.of(Map.of("XDG_DATA_HOME", value, "XDG_STATE_HOME", value), HOME))
        .isEqualTo(USUAL);
  }

  @Test
  void qimmaHomeHoldsEverythingAndGoesFirst() {
    Path all = HOME.resolve("all");
    Map<String, String> environment =
        Map.of("QIMMA_HOME", all.toString(), "XDG_DATA_HOME", HOME.resolve("x").toString());
    Places places = Places.of(environment, HOME);
    assertThat(places).isEqualTo(new Places(all, all, all, all));
    assertThat(places.database()).isEqualTo(all.resolve("history.db"));
    assertThat(places.configFile()).isEqualTo(all.resolve("config.yaml"));
    assertThat(places.replHistory()).isEqualTo(all.resolve("prompt-lines"));
  }

  @Test
  void anEmptyQimmaHomeIsNone() {
    assertThat(Places.of(Map.of("QIMMA_HOME", ""), HOME)).isEqualTo(USUAL);
  }

  @Test
  void anImpossibleQimmaHomeIsNotPassedOver() {
    assertThatExceptionOfType(InvalidPathException.class)
        .isThrownBy(() -> Places.of(Map.of("QIMMA_HOME", "bad\0path"), HOME));
  }

  @Test
  void aRelativeQimmaHomeIsBelowTheCurrentFolder() {
    assertThat(Places.of(Map.of("QIMMA_HOME", "here"), HOME).data())
        .isEqualTo(Path.of("here").toAbsolutePath());
  }
}
