package dev.qimma.screen.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShaperTest {

  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلملامنهوىي لا لآ بلأ";
  private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

  private static String shape(String text) {
    return Shaper.shape(Clusters.of(List.of(Run.of(text)))).stream()
        .map(Cluster::text)
        .collect(Collectors.joining());
  }

  private static String randomText(Random random, int length, int marksPerCent) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      if (random.nextInt(100) < marksPerCent) {
        text.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
    }
    return text.toString();
  }

  /** ICU turns the marks into presentation forms as well: two for each, in the same order. */
  private static String withPlainMarks(String shaped) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shaped.length(); i++) {
      char c = shaped.charAt(i);
      text.append(isMarkForm(c) ? MARKS.charAt((c - 0xFE70) / 2) : c);
    }
    return text.toString();
  }

  private static boolean isMarkForm(char c) {
    return c >= 0xFE70 && c <= 0xFE7F;
  }

  @Test
  void everyLetterIsShapedAsByIcu() throws ArabicShapingException {
    ArabicShaping icu =
        new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE_TASHKEEL_ISOLATED | ArabicShaping.LENGTH_GROW_SHRINK);
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      String letters = randomText(random, 1 + random.nextInt(9), i % 2 == 0 ? 0 : 40);
      String text = Normalizer.normalize(letters, Normalizer.Form.NFC);
      String expected = withPlainMarks(icu.shape(text));
      if (!shape(text).equals(expected)) {
        assertThat(shape(text)).as(text).isEqualTo(expected);
      }
    }
  }

  @Test
  void everyGlyphIsAFormOfItsLetter() {
    for (int c = 0x0622; c <= 0x06D3; c++) {
      for (int joins = 0; joins < 4; joins++) {
        boolean forward = joins > 1 && Letters.joinsForward(c);
        int form = Letters.form(c, joins % 2 == 1, forward);
        assertThat(Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC))
            .isEqualTo(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
      }
    }
  }

  @Test
  void aWordIsJoined() {
    assertThat(shape("الصلاة")).isEqualTo("\uFE8D\uFEDF\uFEBC\uFEFC\uFE93");
  }

  @Test
  void persianLettersAreJoinedToo() {
    assertThat(shape("گچپ")).isEqualTo("\uFB94\uFB7D\uFB57");
  }

  @Test
  void lamAlefKeepsTheMarksOfBothAndTheStyleOfTheLam() {
    List<Cluster> shaped =
        Shaper.shape(
            Clusters.of(
                List.of(new Run("لَ", Style.STRONG), new Run("اً", Style.QUIET), Run.of("ب"))));
    assertThat(shaped)
        .containsExactly(
            new Cluster(0xFEFB, "\u064E\u064B", Style.STRONG, 0), Cluster.of(0xFE8F, Style.PLAIN));
  }

  @Test
  void aNonJoinerParts() {
    assertThat(shape("می\u200Cروم")).isEqualTo("\uFEE3\uFBFD\uFEAD\uFEED\uFEE1");
    assertThat(shape("ل\u200Cا")).isEqualTo("\uFEDD\uFE8D");
  }

  @Test
  void aJoinerReachesOut() {
    assertThat(shape("ه\u200D")).isEqualTo("\uFEEB");
    assertThat(shape("\u200Dه")).isEqualTo("\u200D\uFEEA");
    assertThat(shape("د\u200D ب")).isEqualTo("\uFEA9 \uFE8F");
  }
}
