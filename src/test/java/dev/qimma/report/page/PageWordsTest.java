package dev.qimma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.grading.ItemFlag;
import dev.qimma.grading.Outcome;
import dev.qimma.grading.Reason;
import dev.qimma.grading.Warning;
import dev.qimma.text.Messages;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page says the same in both languages. */
class PageWordsTest {

  private static Messages words(String language) {
    return Messages.load(language, ClassPage.BUNDLE);
  }

  private static Set<String> plain(String language) {
    return words(language).keys().stream()
        .map(key -> key.replaceAll("\\[.*", ""))
        .collect(Collectors.toSet());
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(plain("ar")).isEqualTo(plain("en"));
  }

  @Test
  void everyPluralHasAllTheFormsOfItsLanguage() {
    assertThat(forms("en")).allSatisfy(key -> assertForms("en", key, "one", "other"));
    assertThat(forms("ar"))
        .isEqualTo(forms("en"))
        .allSatisfy(key -> assertForms("ar", key, "zero", "one", "two", "few", "many", "other"));
  }

  private static Set<String> forms(String language) {
    return words(language).keys().stream()
        .filter(key -> key.endsWith("]"))
        .map(key -> key.substring(0, key.indexOf('[')))
        .collect(Collectors.toSet());
  }

  private static void assertForms(String language, String key, String... forms) {
    assertThat(words(language).keys())
        .containsAll(Stream.of(forms).map(form -> key + "[" + form + "]").toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void thereAreWordsForWhateverAGradingFinds(String language) {
    Stream.of(Reason.values())
        .forEach(reason -> assertThat(words(language).has("reason." + reason.word())).isTrue());
    Stream.of(Warning.Kind.values())
        .forEach(kind -> assertThat(words(language).has("warning." + kind.word())).isTrue());
    Stream.of(ItemFlag.Kind.values())
        .forEach(kind -> assertThat(words(language).has("flag." + kind.word())).isTrue());
    Stream.of(Outcome.PASS, Outcome.FAIL, Outcome.ABSENT)
        .forEach(outcome -> assertThat(words(language).has("grade." + outcome.word())).isTrue());
    Stream.of(Look.values())
        .forEach(look -> assertThat(words(language).has("map." + look.word())).isTrue());
  }
}
