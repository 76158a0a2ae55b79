package dev.qimma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {

  private static final Messages MESSAGES = Messages.load("en", "/dev/qimma/diagnostic/messages");
  private static final DiagnosticText BARE = new DiagnosticText(MESSAGES, Theme.BARE);
  private static final String LINE =
      "b.yaml:1:8: error: answer \"Pariss\" is not one of the options;"
          + " did you mean \"Paris\"? [QE019]";

  @Test
  void theFaultAndTheRemedyStandInOneLine() {
    assertThat(BARE.line(problem(at(8, 14), "Pariss"))).isEqualTo(LINE);
  }

  @Test
  void theLineAndACaretFollow() {
    assertThat(Printed.lines(BARE, problem(at(8, 14), "Pariss"), List.of("right: Pariss # no")))
        .containsExactly(LINE, "  1 | right: Pariss # no", "    |        ^^^^^^");
  }

  @Test
  void aFileThatIsNotAtHandShowsNoLine() {
    assertThat(Printed.lines(BARE, problem(at(8, 14), "Pariss"), List.of())).containsExactly(LINE);
  }

  @Test
  void theCaretStandsUnderItsLetterWhateverIsBefore() {
    assertThat(shown("雨🌊e\u0301\t x", 7, 8))
        .containsExactly("雨🌊e\u0301     x", " ".repeat(10) + "^");
  }

  @Test
  void behindTheEndOfALineThereIsStillACaret() {
    assertThat(shown("abc", 9, 9)).containsExactly("abc", "   ^");
  }

  @Test
  void aStretchOfSeveralLinesIsMarkedInItsFirst() {
    Span span = new Span("b.yaml", 1, 4, 3, 2);
    assertThat(Printed.lines(BARE, problem(span, "Pariss"), List.of("q: one", "  two", " x")))
        .endsWith("  1 | q: one", "    |    ^^^");
  }

  @Test
  void wordsStandForTheCaretWhereTheLineRunsFromTheRight() {
    assertThat(shown("right: باريز", 8, 13)).containsExactly("right: باريز", "here: \"باريز\"");
    assertThat(shown("right: باريز ونيس", 14, 14))
        .containsExactly("right: باريز ونيس", "here: \"ونيس\"");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    List<String> shown = shown("a".repeat(1000) + "b" + "c".repeat(1000), 1001, 1002);
    assertThat(shown.get(0)).isEqualTo("…" + "a".repeat(28) + "b" + "c".repeat(31) + "…");
    assertThat(shown.get(1)).isEqualTo(" ".repeat(29) + "^");
  }

  @Test
  void longWordsAreCutInTheMessage() {
    assertThat(BARE.line(problem(at(8, 14), "🌧".repeat(1000)))).hasSizeLessThan(300);
  }

  @Test
  void anAsciiThemeCutsWithDots() {
    DiagnosticText ascii = new DiagnosticText(MESSAGES, new Theme(0, true));
    assertThat(Printed.lines(ascii, problem(at(1, 2), "x"), List.of("a".repeat(100))).get(1))
        .endsWith("a...");
  }

  @Test
  void nothingInAFileReachesTheTerminalRaw() {
    String evil = "a\u001b[31m\u202eb\u2028c\u0085d";
    assertThat(Printed.lines(BARE, problem(at(1, 2), evil), List.of(evil)))
        .noneMatch(line -> line.codePoints().anyMatch(c -> c < ' ' || c == 0x202e || c == 0x2028))
        .anyMatch(line -> line.contains("a␛[31mb c d"));
  }

  @Test
  void aThemePaintsWhatTheWordsSayToo() {
    DiagnosticText painted = new DiagnosticText(MESSAGES, new Theme(8, false));
    assertThat(Printed.lines(painted, problem(at(8, 14), "Pariss"), List.of()))
        .containsExactly("\u001b[1;31m" + LINE + "\u001b[0m");
  }

  @Test
  void totalsCountInTheRightPlural() {
    assertThat(BARE.totals(List.of(), 7, 69)).isEqualTo("no problems in 7 files, 69 questions");
    assertThat(BARE.totals(List.of(), 1, 1)).isEqualTo("no problems in 1 file, 1 question");
    Diagnostic error = problem(at(1, 2), "x");
    assertThat(BARE.totals(List.of(error), 1, 1)).isEqualTo("1 error in 1 file");
    assertThat(
            BARE.totals(
                List.of(
                    error,
                    error,
                    error,
                    problem(Severity.WARNING),
                    problem(Severity.INFO),
                    problem(Severity.INFO)),
                4,
                9))
        .isEqualTo("3 errors, 1 warning, 2 infos in 4 files");
  }

  private static List<String> shown(String line, int from, int to) {
    List<String> lines = Printed.lines(BARE, problem(at(from, to), "Pariss"), List.of(line));
    return lines.stream().skip(1).map(shown -> shown.substring("  1 | ".length())).toList();
  }

  private static Span at(int from, int to) {
    return new Span("b.yaml", 1, from, 1, to);
  }

  private static Diagnostic problem(Severity severity) {
    Message nothing = Message.of("QE024.remedy");
    return new Diagnostic(Rule.UNSAFE_SCALAR, severity, at(1, 1), "", nothing, nothing);
  }

  private static Diagnostic problem(Span span, String word) {
    return new Diagnostic(
        Rule.ANSWER_NOT_AN_OPTION,
        Severity.ERROR,
        span,
        "",
        Message.of("QE019.near", word, "Paris"),
        Message.of("QE019.near.remedy", word, "Paris"));
  }
}
