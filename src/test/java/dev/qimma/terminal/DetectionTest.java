package dev.qimma.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which terminal gets what: environment, then the answers, then what follows from both. */
class DetectionTest {

  private static final String NOTHING = "";

  @ParameterizedTest(name = "{0} ({1}) -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TERM=xterm-256color XTERM_VERSION=XTerm(379)         | 0 XTerm(379) 2     | visual
          TERM=xterm-256color XTERM_VERSION=x VTE_VERSION=7006 | 0 XTerm(379) 2     | visual
          TERM=xterm-256color VTE_VERSION=7006                 | 1 - 2              | visual+bdsm
          TERM=xterm-256color VTE_VERSION=7006                 | 2 - 2              | visual+bdsm
          TERM=xterm-256color VTE_VERSION=7006                 | 0 - 2              | visual
          TERM=xterm-256color VTE_VERSION=7006                 |                    | visual+bdsm
          TERM=xterm-256color SSH_TTY=/dev/pts/1               | 1 - 2              | visual+bdsm
          TERM=xterm-256color SSH_TTY=/dev/pts/1               | -1 Konsole_22.12 2 | embed
          TERM=xterm-256color                                  | 3 - 2              | visual
          TERM=xterm-256color                                  | 4 - 2              | visual
          TERM=xterm-256color KONSOLE_VERSION=221203           | -1 Konsole_22.12 2 | embed
          TERM=xterm-256color KONSOLE_VERSION=221203           |                    | embed
          TERM=xterm-256color KONSOLE_VERSION=221203           | 0 XTerm(379) 2     | visual
          TERM=alacritty KONSOLE_VERSION=221203                | -1 - 2             | visual
          TERM=alacritty ALACRITTY_WINDOW_ID=9                 | -1 - 2             | visual
          TERM=mlterm MLTERM=3.9.0                             | 0 - 1              | logical
          TERM=mlterm MLTERM=3.9.0                             |                    | logical
          TERM=xterm                                           | 0 - 1              | logical
          TERM=xterm-kitty KITTY_WINDOW_ID=1                   | 0 kitty(0.26.5) 2  | visual ask
          TERM=xterm-256color                                  | 0 kitty(0.26.5) 2  | visual ask
          TERM=xterm-kitty                                     |                    | visual ask
          TERM=xterm-256color TERM_PROGRAM=Apple_Terminal      | -1 - 2             | embed+unmirrored ask
          TERM=tmux-256color TMUX=/tmp/t,1,0                   | -1 tmux_3.3a 2     | visual ask
          TERM=tmux-256color TMUX=/tmp/t,1,0 VTE_VERSION=7006  | -1 tmux_3.3a 2     | embed+unmirrored ask
          TERM=screen TMUX=/tmp/t,1,0 KONSOLE_VERSION=221203   | -1 tmux_3.3a 2     | embed ask
          TERM=screen-256color STY=1.pts                       |                    | visual ask
          TERM=xterm-256color                                  | -1 tmux_3.3a 2     | visual ask
          TERM=linux                                           |                    | visual
          TERM=nonexistent                                     | -1 - 2             | visual
          TERM=dumb VTE_VERSION=7006                           | 1 - 2              | logical
          LANG=C                                               |                    | visual
          OS=Windows_NT WT_SESSION=1                           |                    | visual
          """)
  void eachTerminalGetsWhatItNeeds(String environment, String replies, String expected) {
    Detection found = Detection.of(hints(environment), replies(replies));
    assertThat(found.mode().word() + (found.isUncertain() ? " ask" : NOTHING)).isEqualTo(expected);
  }

  @Test
  void theSameTerminalHasTheSameFingerprintNextTime() {
    String stable = "TERM=tmux-256color VTE_VERSION=7006 TMUX=";
    assertThat(hints(stable + "/tmp/a,1,0").fingerprint())
        .isEqualTo(hints(stable + "/tmp/b,2,7").fingerprint())
        .isEqualTo("TERM=tmux-256color,VTE_VERSION=7006,TMUX");
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color, TERM=xterm-256color VTE_VERSION=7006",
    "TERM=xterm-256color VTE_VERSION=7006, TERM=xterm-256color VTE_VERSION=7600",
    "TERM=xterm-256color, TERM=xterm-256color SSH_TTY=/dev/pts/3",
    "TERM=screen, TERM=screen TMUX=x",
    "TERM=xterm, TERM=mlterm"
  })
  void anotherTerminalHasAnother(String one, String other) {
    assertThat(hints(one).fingerprint()).isNotEqualTo(hints(other).fingerprint());
  }

  @Test
  void aFingerprintIsOneLineOfPlainSigns() {
    Hints odd = new Hints(Map.of("TERM", "x\u001b[31m\n ب", "TERM_PROGRAM", "a b"));
    assertThat(odd.fingerprint()).matches("[!-~]+");
  }

  @ParameterizedTest
  @CsvSource({
    "LANG=C.UTF-8, true",
    "LANG=ar_EG.utf8, true",
    "LANG=de_DE.UTF-8@euro, true",
    "LANG=C, false",
    "LC_ALL=POSIX LANG=C.UTF-8, false",
    "LC_CTYPE=ar_EG.ISO-8859-6 LANG=C.UTF-8, false",
    "LC_ALL=en_US.UTF-8 LC_CTYPE=C, true",
    "TERM=xterm, false"
  })
  void theLocaleTellsTheEncoding(String environment, boolean isUtf8) {
    assertThat(hints(environment).isUtf8()).isEqualTo(isUtf8);
    assertThat(hints(environment).theme("auto", true, false).isAscii()).isNotEqualTo(isUtf8);
    assertThat(hints(environment).theme("auto", false, false).isAscii()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm, true",
    "TERM=dumb, false",
    "TERM=linux, false",
    "LANG=C, false",
    "TERM=nonexistent, true"
  })
  void onlyATerminalThatMayKnowIsAsked(String environment, boolean isAsked) {
    assertThat(hints(environment).canAnswer()).isEqualTo(isAsked);
  }

  private static Hints hints(String environment) {
    return new Hints(
        Stream.of(environment.split("[ ]+"))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
  }

  private static Replies replies(String words) {
    if (words == null) {
      return Replies.NONE;
    }
    String[] parts = words.split(" ", 3);
    String version = parts[1].equals("-") ? NOTHING : parts[1].replace('_', ' ');
    return new Replies(
        Integer.parseInt(parts[0]), version, Integer.parseInt(parts[2]), true, NOTHING);
  }
}
