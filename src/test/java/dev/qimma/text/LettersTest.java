package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource({"0, A, أ", "1, B, ب", "2, C, ج", "25, Z, ض", "27, AB, غ"})
  void indexesAreNamedInBothScripts(int index, String latin, String arabic) {
    assertThat(Letters.latin(index)).isEqualTo(latin);
    assertThat(Letters.arabic(index)).isEqualTo(arabic);
  }

  @Test
  void everyNameIsReadAsItsIndex() {
    for (int index = 0; index < 300; index++) {
      assertThat(Letters.index(Letters.latin(index))).hasValue(index);
      assertThat(Letters.index(Letters.arabic(index))).hasValue(index);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a, 0",
    "B, 1",
    "c), 2",
    "D., 3",
    "' e ) ', 4",
    "Ａ, 0",
    "ｂ, 1",
    "aa, 26",
    "'\u200FA', 0",
    "ا, 0",
    "أ, 0",
    "إ, 0",
    "آ, 0",
    "ب), 1",
    "ج., 2",
    "هـ, 4",
    "ه, 4",
    "ي, 9",
    "ى, 9",
    "ک, 10",
    "ﺏ, 1",
    "'\u200Fد', 3",
    "أأ, 28"
  })
  void lettersAreReadAsPeopleTypeThem(String token, int index) {
    assertThat(Letters.index(token)).hasValue(index);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", ")", ".", "1", "A1", "A B", "A))", "yes", "نعم", "ABC", "ء", "ة", "é", "?", "A،",
        "aب", "\uD800", "٣"
      })
  void anythingElseIsNoLetter(String token) {
    assertThat(Letters.index(token)).isEmpty();
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostileTexts")
  void readingNeverThrows(String text) {
    assertThat(Letters.index(text).orElse(0)).isNotNegative();
  }

  static Stream<String> hostileTexts() {
    return HostileTexts.all();
  }

  @Test
  void nothingComesBeforeTheFirst() {
    assertThatIllegalArgumentException().isThrownBy(() -> Letters.latin(-1));
  }
}
