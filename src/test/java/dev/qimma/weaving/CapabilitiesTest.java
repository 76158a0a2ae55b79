package dev.qimma.weaving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.terminal.SilentLogger;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilitiesTest {

  private static final String FOLDER = "org/jline/utils/";
  private static final String NAMES = FOLDER + "capabilities.txt";

  /** Asks for four of them. */
  static Map<Capability, Boolean> asks() {
    Map<Capability, Boolean> asked = new EnumMap<>(Capability.class);
    asked.put(Capability.cursor_address, true);
    asked.put(Capability.max_colors, true);
    asked.put(Capability.acs_chars, true); // has commas
    asked.put(Capability.auto_right_margin, true);
    return asked;
  }

  private static byte[] file(String path) throws IOException {
    try (InputStream in = CapabilitiesTest.class.getResourceAsStream("/" + path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    }
  }

  private static Map<String, byte[]> trimmed(String terminal) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    String self = CapabilitiesTest.class.getName().replace('.', '/') + ".class";
    for (String path : new String[] {self, NAMES, FOLDER + terminal + ".caps"}) {
      files.put(path, file(path));
    }
    return Weaver.weave(files, SilentLogger.class);
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(Objects.requireNonNull(files.get(path)), UTF_8);
  }

  private record Known(
      Set<Capability> is, Map<Capability, Integer> has, Map<Capability, String> sends) {

    static Known of(String caps) {
      Known known = new Known(new HashSet<>(), new HashMap<>(), new HashMap<>());
      InfoCmp.parseInfoCmp(caps, known.is, known.has, known.sends);
      return known;
    }

    Known only(Set<Capability> asked) {
      is.retainAll(asked);
      has.keySet().retainAll(asked);
      sends.keySet().retainAll(asked);
      return this;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xterm", "xterm-256color", "screen", "screen-256color", "rxvt", "dumb", "ansi"})
  void ofATerminalWhatIsAskedForIsReadTheSame(String terminal) throws IOException {
    String path = FOLDER + terminal + ".caps";
    Known whole = Known.of(new String(file(path), UTF_8));
    assertThat(Known.of(text(trimmed(terminal), path))).isEqualTo(whole.only(kept()));
  }

  private static Set<Capability> kept() {
    Set<Capability> kept = EnumSet.copyOf(asks().keySet());
    Stream.of(Capability.values()).filter(one -> one.name().startsWith("key_")).forEach(kept::add);
    return kept;
  }

  @Test
  void namesThatNobodyAsksForAreLeftOut() throws IOException {
    assertThat(text(trimmed("xterm"), NAMES).lines())
        .filteredOn(line -> !line.startsWith("#") && !line.startsWith("key_"))
        .containsExactly(
            "auto_right_margin, am, am",
            "max_colors, colors, Co",
            "acs_chars, acsc, ac",
            "cursor_address, cup, cm");
  }

  @Test
  void theWordsOfTheirAuthorsStay() throws IOException {
    assertThat(text(trimmed("xterm"), NAMES)).contains("# Copyright", "BSD license");
  }
}
