package dev.qimma.authoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankNameTest {

  @ParameterizedTest
  @CsvSource({
    "'How much is ½ of four?', how-much-is-of-four",
    "'What is x² for 3?', what-is-x-for-3",
    "'Chapter Ⅳ, part ③', chapter-part",
    "'ما نِصفُ ١٢؟', ما-نصف-١٢",
    "'½', ''",
    "'', ''",
  })
  void aNameHasOnlyWhatAnIdMayHave(String words, String name) {
    String made = BankName.of(words, Integer.MAX_VALUE);
    assertThat(made).isEqualTo(name);
    assertThat(made.codePoints()).allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
  }

  @Test
  void ofATakenNameTheNextNumberIsFree() {
    assertThat(BankName.free("a", List.of("a", "a-2"))).isEqualTo("a-3");
    assertThat(BankName.free("b", List.of("a"))).isEqualTo("b");
  }
}
