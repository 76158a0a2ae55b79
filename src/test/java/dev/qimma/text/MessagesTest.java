package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final String SAMPLE = "/dev/qimma/text/sample";
  private static final Messages ENGLISH = Messages.load("en", SAMPLE);
  private static final Messages ARABIC = Messages.load("ar", SAMPLE);

  @Test
  void holesAreFilledInTheLanguageOfTheBundle() {
    Message message = Message.of("greeting", "Sara", Localized.both("نعم", "yes"));
    assertThat(ENGLISH.say(message)).isEqualTo("Hello, Sara: yes.");
    assertThat(ARABIC.say(message)).isEqualTo("مرحبًا Sara: نعم.");
  }

  @Test
  void whatIsPutInIsNotReadAgain() {
    assertThat(ENGLISH.say(Message.of("greeting", "{1}", "{{ {0} $1 \\")))
        .isEqualTo("Hello, {1}: {{ {0} $1 \\.");
  }

  @Test
  void messagesNest() {
    Message inner = Message.of("greeting", "Sara", 3);
    assertThat(ENGLISH.say(Message.of("greeting.nested", inner)))
        .isEqualTo("It says: Hello, Sara: 3.");
  }

  @Test
  void aBraceIsWrittenTwice() {
    assertThat(ENGLISH.say(Message.of("braces"))).isEqualTo("{0} and } are braces");
  }

  @Test
  void listsAreJoinedByTheCommaOfTheLanguage() {
    Message message = Message.of("list", List.of("a", 2, Localized.both("ج", "c")));
    assertThat(ENGLISH.say(message)).isEqualTo("One of a, 2, c");
    assertThat(ARABIC.say(message)).isEqualTo("واحد من a، 2، ج");
  }

  @Test
  void textsAreIsolatedWhenAsked() {
    assertThat(ARABIC.sayIsolated(Message.of("greeting", "(A)", 5)))
        .isEqualTo("مرحبًا \u2068(A)\u2069: 5.");
    assertThat(ENGLISH.sayIsolated(Message.of("list", List.of("a", "b"))))
        .isEqualTo("One of \u2068a\u2069, \u2068b\u2069");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "typed.flag | أضف <--seal> وأعد",
        "typed.line | شغّل <qimma check <x> --seal>.",
        "typed.keys | اكتب <right:> أو <[1.2, 1.3]>",
        "typed.range | مثل <2-4> أو (<A;C>)",
        "typed.number | مثل 3.5 أو 12.",
        "typed.signs | نهاية ) ثم ... ثم ("
      })
  void whatIsTypedAsItStandsIsIsolatedInAnArabicSentence(String key, String said) {
    assertThat(ARABIC.sayIsolated(Message.of(key, "x")))
        .isEqualTo(said.replace('<', '\u2068').replace('>', '\u2069'));
    assertThat(ARABIC.say(Message.of(key, "x"))).doesNotContain("\u2068");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 minutes in all",
    "1, 1 minute in all",
    "2, 2 minutes in all",
    "1.5, 1.5 minutes in all",
    "1.0, 1 minutes in all",
    "-1, -1 minute in all",
    "11, 11 minutes in all"
  })
  void englishHasTwoForms(BigDecimal number, String sentence) {
    assertThat(ENGLISH.say(Message.of("minutes", number, "all"))).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "0, لا دقائق",
    "1, دقيقة واحدة",
    "2, دقيقتان",
    "3, 3 دقائق",
    "10, 10 دقائق",
    "11, 11 دقيقةً",
    "99, 99 دقيقةً",
    "100, 100 دقيقة",
    "102, 102 دقيقة",
    "103, 103 دقائق",
    "111, 111 دقيقةً",
    "1.5, 1.5 دقيقة"
  })
  void arabicHasSixForms(BigDecimal number, String sentence) {
    assertThat(ARABIC.say(Message.of("minutes", number))).isEqualTo(sentence);
  }

  @Test
  void theFirstNumberChoosesAndThePlainKeyStandsIn() {
    assertThat(ENGLISH.say(Message.of("minutes", 1L, 2))).isEqualTo("1 minute in 2");
    assertThat(ENGLISH.say(Message.of("marks", 1))).isEqualTo("a mark");
    assertThat(ENGLISH.say(Message.of("marks", 7))).isEqualTo("7 marks");
  }

  @Test
  void otherStandsInForAFormThatIsNotWritten() {
    assertThat(ARABIC.say(Message.of("marks", 1))).isEqualTo("علامة");
    assertThat(ARABIC.say(Message.of("marks", 7))).isEqualTo("7 علامات");
  }

  @Test
  void aKeyIsKnownBeforeAnythingIsSaid() {
    assertThat(Messages.load("en", SAMPLE).has("greeting")).isTrue();
    assertThat(Messages.load("ar", SAMPLE).has("minutes")).isTrue();
    assertThat(Messages.load("ar", SAMPLE).has("elsewhere")).isFalse();
  }

  @Test
  void numbersArePlain() {
    assertThat(ENGLISH.say(Message.of("number", 0.1 + 0.2))).isEqualTo("0.3");
    assertThat(ENGLISH.say(Message.of("number", 1e7))).isEqualTo("10000000");
    assertThat(ENGLISH.say(Message.of("number", Double.NaN))).isEqualTo("NaN");
  }

  @Test
  void aMissingKeyIsABugWithAName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ENGLISH.say(Message.of("no.such.key")))
        .withMessageContaining("no.such.key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad", "open", "number"})
  void aHoleThatNothingFillsIsABug(String key) {
    assertThatIllegalStateException().isThrownBy(() -> ENGLISH.say(Message.of(key)));
  }

  @Test
  void severalBundlesAreOne() {
    Messages both = Messages.load("en", SAMPLE, "/dev/qimma/text/more");
    assertThat(both.say(Message.of("more"))).isEqualTo("More");
    assertThat(both.has("minutes")).isTrue();
    assertThat(both.has("nothing")).isFalse();
    assertThat(both.keys()).contains("more", "minutes[one]").doesNotContain("minutes");
  }

  @Test
  void aKeyInTwoBundlesIsABug() {
    Messages twice = Messages.load("en", SAMPLE, SAMPLE);
    assertThatIllegalStateException().isThrownBy(twice::keys);
  }

  @Test
  void aBundleIsReadOnlyForAKeyThatThoseBeforeItLack() {
    Messages several = Messages.load("en", SAMPLE, "/no/such");
    assertThat(several.say(Message.of("marks", 7))).isEqualTo("7 marks");
    assertThatIllegalStateException()
        .isThrownBy(() -> several.say(Message.of("elsewhere")))
        .withMessageContaining("/no/such");
  }

  @Test
  void bundlesAreReadWhenTheFirstMessageIsSaid() {
    Messages missing = Messages.load("en", "/no/such");
    assertThatIllegalStateException()
        .isThrownBy(() -> missing.say(Message.of("x")))
        .withMessageContaining("/no/such_en.properties");
  }
}
