package dev.qimma.screen.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

  private static final String LONG_TEXT =
      "قال النبي ﷺ «إنما الأعمال بالنيات» في (كتاب بدء الوحي) من Sahih al-Bukhari برقم 1، وهو حديثٌ"
          + " صحيحٌ رواه [عمر بن الخطاب] في سنة 7/10 أو ١٢.";

  private static List<String> lines(String text, int width, EmitMode mode) {
    return Paragraphs.lines(List.of(Run.of(text)), width, mode).stream()
        .map(ParagraphsTest::text)
        .toList();
  }

  private static String text(List<Run> line) {
    return line.stream().map(Run::text).collect(Collectors.joining());
  }

  /** Letters without forms are written as they are read on the screen, from left to right. */
  private static String visual(String text) {
    String line = lines(text, 20, EmitMode.VISUAL).get(0);
    return Normalizer.normalize(line, Normalizer.Form.NFKC).strip();
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  @Test
  void aNumberInBracketsKeepsThemBesideArabic() {
    assertThat(visual("بيت (1)")).isEqualTo("(1) " + reversed("بيت"));
  }

  @Test
  void quotationMarksFaceTheirText() {
    assertThat(visual("«كتاب»")).isEqualTo("«" + reversed("كتاب") + "»");
  }

  @Test
  void digitsInSquareBracketsKeepTheirOrder() {
    assertThat(visual("آية [١٢]")).isEqualTo("[١٢] " + reversed("آية"));
  }

  @Test
  void aFractionKeepsItsOrderAndItsFullStopIsOnTheLeft() {
    assertThat(visual("سنة 7/10.")).isEqualTo(".7/10 " + reversed("سنة"));
  }

  @Test
  void anEnglishSentenceKeepsItsOrderAroundArabic() {
    assertThat(visual("see «كتاب الحج», 12")).isEqualTo("see «12 ," + "«جحلا باتك");
  }

  @Test
  void anIsolateKeepsWhatFollowsOutOfTheQuotation() {
    assertThat(visual("a \u2068«كتب»\u2069 12 b")).isEqualTo("a «" + reversed("كتب") + "» 12 b");
  }

  @Test
  void lamAlefWithHarakatIsOneCell() {
    assertThat(lines("لَاٌ", 1, EmitMode.VISUAL)).containsExactly("\uFEFB\u064E\u064C");
    assertThat(Paragraphs.cells("لَاٌ")).isEqualTo(1);
    assertThat(Paragraphs.cells("لَاٌ", EmitMode.EMBED)).isEqualTo(1);
    assertThat(Paragraphs.cells("لَاٌ", EmitMode.LOGICAL)).isEqualTo(2);
  }

  @Test
  void arabicIsFlushWithTheRightEdge() {
    assertThat(lines("بيت", 6, EmitMode.VISUAL)).containsExactly("   \uFE96\uFEF4\uFE91");
  }

  @Test
  void marksStayBehindTheirBase() {
    assertThat(lines("بَد", 2, EmitMode.VISUAL)).containsExactly("\uFEAA\uFE91\u064E");
  }

  @Test
  void aLineBrokenInsideALatinIslandReadsOnInTheNextLine() {
    assertThat(lines("ء one two three ء", 9, EmitMode.VISUAL))
        .containsExactly("one two ء", "  ء three");
  }

  @Test
  void stylesFollowTheirLettersThroughReordering() {
    List<Run> runs =
        List.of(
            Run.of("ء "),
            new Run("(a b)", Style.KEY),
            new Run(" دور", Style.WRONG),
            new Run("ءء", Style.STRONG));
    assertThat(Paragraphs.lines(runs, 13, EmitMode.VISUAL))
        .containsExactly(
            List.of(
                new Run("ءء", Style.STRONG),
                new Run("\uFEAD\uFEED\uFEA9 ", Style.WRONG),
                new Run("(a b)", Style.KEY),
                new Run(" ء", Style.PLAIN)));
  }

  @Test
  void aWordStyledInPartIsStillJoined() {
    List<Run> runs = List.of(new Run("بي", Style.STRONG), Run.of("ت"));
    assertThat(Paragraphs.lines(runs, 3, EmitMode.VISUAL_EXPLICIT))
        .containsExactly(List.of(Run.of("\uFE96"), new Run("\uFEF4\uFE91", Style.STRONG)));
  }

  @Test
  void aMarkInARunOfItsOwnComposesWithTheLetterBefore() {
    List<Run> runs = List.of(new Run("e", Style.KEY), Run.of("\u0301!"));
    assertThat(Paragraphs.lines(runs, 9, EmitMode.VISUAL))
        .containsExactly(List.of(new Run("é", Style.KEY), Run.of("!")));
  }

  @Test
  void latinTextIsOnlyWrapped() {
    assertThat(lines("  one two\nthree  four ", 9, EmitMode.VISUAL))
        .containsExactly("  one two", "three", "four");
  }

  @Test
  void aWordLongerThanTheLineIsCut() {
    assertThat(lines("ab abcdefgh x", 3, EmitMode.VISUAL))
        .containsExactly("ab", "abc", "def", "gh", "x");
    assertThat(lines("汉字汉", 3, EmitMode.VISUAL)).containsExactly("汉", "字", "汉");
    assertThat(lines("ءءabc", 2, EmitMode.VISUAL)).containsExactly("ءء", "ab", " c");
  }

  @Test
  void anIndentTooDeepForItsWordIsGivenUp() {
    assertThat(lines("      word", 6, EmitMode.VISUAL)).containsExactly("word");
  }

  @Test
  void aNewlineBreaksTheLineAndKeepsTheDirection() {
    assertThat(lines("ءء\nab.\n", 4, EmitMode.VISUAL)).containsExactly("  ءء", " .ab", "");
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsOneEmptyLine(EmitMode mode) {
    assertThat(Paragraphs.lines(List.of(), 20, mode)).containsExactly(List.of());
    assertThat(Paragraphs.lines(List.of(Run.of("")), 20, mode)).containsExactly(List.of());
  }

  @ParameterizedTest
  @EnumSource
  void onlyMarksDoNoHarm(EmitMode mode) {
    assertThat(lines("\u064E\u0651\u064B", 20, mode)).hasSize(1);
    assertThat(Paragraphs.cells("\u064E\u0651\u064B", mode)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 72, 200})
  void everyLineOfArabicEndsAtTheRightEdge(int width) {
    List<String> lines = lines(LONG_TEXT, width, EmitMode.VISUAL);
    assertThat(lines).allSatisfy(line -> assertThat(CellWidth.of(line)).isEqualTo(width));
    assertThat(lines).hasSizeBetween(135 / width, 135 / width + 2);
    assertThat(lines(LONG_TEXT, width, EmitMode.VISUAL_EXPLICIT)).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 72, 200})
  void noWordIsLostInWrapping(int width) {
    assertThat(String.join(" ", lines(LONG_TEXT, width, EmitMode.LOGICAL))).isEqualTo(LONG_TEXT);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 72, 200})
  void embeddedLinesFillTheColumnBehindAMargin(int width) {
    assertThat(lines(LONG_TEXT, width, EmitMode.EMBED))
        .allSatisfy(
            line -> {
              assertThat(line).matches(" +\u202B[^ ].*\u202C");
              assertThat(CellWidth.of(line)).isEqualTo(width);
            });
  }

  @Test
  void embeddedTextIsShapedInLogicalOrderWithItsBracketsMirrored() {
    assertThat(lines("بيت (د) (a)", 12, EmitMode.EMBED))
        .containsExactly(" \u202B\uFE91\uFEF4\uFE96 )\uFEA9( )a(\u202C");
  }

  /**
   * Konsole leaves a gap after the one it shapes itself; VTE draws two letters that do not meet.
   */
  @ParameterizedTest
  @EnumSource(names = {"EMBED", "EMBED_UNMIRRORED"})
  void embeddedLamAlefIsOneCell(EmitMode mode) {
    assertThat(lines("علا", 6, mode)).containsExactly("    \u202B\uFECB\uFEFC\u202C");
  }

  @Test
  void aTerminalThatMirrorsIsLeftToDoSo() {
    assertThat(lines("بيت (د) (a)", 12, EmitMode.EMBED_UNMIRRORED))
        .containsExactly(" \u202B\uFE91\uFEF4\uFE96 (\uFEA9) (a)\u202C");
  }

  @Test
  void logicalTextIsWrappedAndNotPadded() {
    assertThat(lines("بيت (د) بيت", 8, EmitMode.LOGICAL)).containsExactly("بيت (د)", "بيت");
  }

  @ParameterizedTest
  @EnumSource(names = {"EMBED", "EMBED_UNMIRRORED", "LOGICAL"})
  void anIsolateBecomesAMarkWhereTheTerminalReorders(EmitMode mode) {
    String drawn = mode == EmitMode.LOGICAL ? "كتب" : "\uFEDB\uFE98\uFE90";
    assertThat(lines("a \u2068كتب\u2069 12 \u2068b\u2069", 40, mode))
        .containsExactly("a " + drawn + "\u200E 12 b");
  }

  @Test
  void offLeavesTextAloneButForItsNewlines() {
    String first = "e\u0301 بيت  (1)  " + "x".repeat(300);
    assertThat(lines(first + "\n\nc\u2068d\u2069", 20, EmitMode.OFF))
        .containsExactly(first, "", "cd");
  }

  @Test
  void theEndOfAnAyahIsDrawnWithBrackets() {
    assertThat(lines("قل \u06DD١٢", 9, EmitMode.LOGICAL)).containsExactly("قل \uFD3F١٢\uFD3E");
    assertThat(lines("see ء\u06DD١٢ now", 20, EmitMode.VISUAL))
        .containsExactly("see \uFD3E١٢\uFD3Fء now");
    assertThat(Paragraphs.cells("\u06DD١٢")).isEqualTo(4);
    assertThat(Paragraphs.cells("\u0600\u06001")).isEqualTo(1);
  }

  @Test
  void picturesOfSeveralCharactersStayWhole() {
    String family = "👨\u200D👩";
    assertThat(lines("ء " + family + "🇸🇦🇸🇩", 12, EmitMode.VISUAL).get(0))
        .endsWith("🇸🇦🇸🇩" + family + " ء");
  }

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "123 (), false",
    "abc ابج, false",
    "(1) ابج abc, true",
    "שלום, true",
    "\u2068abc\u2069 ابج, true",
    "\u2067ابج\u2069 abc, false",
    "\u2068abc, false",
    "\u2069ابج, true",
    "\u2068a\u2067b\u2069c\u2069 د, true"
  })
  void theFirstStrongLetterOutsideIsolatesSetsTheDirection(String text, boolean rightToLeft) {
    assertThat(Paragraphs.isRightToLeft(text)).isEqualTo(rightToLeft);
  }

  @ParameterizedTest
  @EnumSource
  void tenThousandCharactersAreLaidOut(EmitMode mode) {
    String text = LONG_TEXT.repeat(80).substring(0, 10_000);
    assertThat(lines(text, 72, mode)).isNotEmpty();
    assertThat(lines(text.replace(" ", ""), 72, mode)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noTextAndNoWidthIsTooOdd(EmitMode mode) {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(30, 0, 0x3000).forEach(c -> text.append((char) c));
      random.ints(5, 0xD800, 0x10000).forEach(c -> text.append((char) c));
      assertThat(lines(text.toString(), random.nextInt(12) - 2, mode)).isNotEmpty();
    }
  }

  /** What a Latin paragraph costs: run by the test below in a Java of its own. */
  static final class LatinOnly {

    private LatinOnly() {}

    public static void main(String[] args) {
      Paragraphs.lines(List.of(Run.of("Purely Latin: «é», 7/10.")), 20, EmitMode.VISUAL);
    }
  }

  @Test
  void latinTextDoesNotLoadTheBidirectionalAlgorithm()
      throws IOException, InterruptedException, URISyntaxException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = place(Paragraphs.class) + File.pathSeparator + place(LatinOnly.class);
    Process process =
        new ProcessBuilder(java, "-verbose:class", "-cp", classes, LatinOnly.class.getName())
            .redirectErrorStream(true)
            .start();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(log).isZero();
    assertThat(log).contains("dev.qimma.screen.bidi.Wrapper").doesNotContain("java.text.Bidi ");
  }

  private static String place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
