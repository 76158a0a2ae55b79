package dev.qimma.kind.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "النفط          | نفط",
        "نفط            | النفط",
        "نفط            | والنفط",
        "النفط          | النَّفط",
        "النفط          | النفـــط",
        "النفط          | «النفط»",
        "النفط          | النفط.",
        "ألمانيا        | المانيا",
        "المانيا        | ألمانيا",
        "الالتزام       | التزام",
        "التزام         | الإلتزام",
        "القاهرة        | القاهره",
        "القاهرة        | قاهرة",
        "مستشفى         | المستشفي",
        "مؤتمر          | موتمر",
        "رئيس           | الرئيس",
        "شراكة اقتصادية دائمة | الشراكة الاقتصادية الدائمة",
        "شراكة اقتصادية دائمة | شراكه اقتصاديه دائمه",
        "٢٠٣٠           | 2030",
        "2030           | ۲۰۳۰",
        "٥٪             | 5%",
        "إيران          | ايران",
        "آسيا           | اسيا",
        "Paris          | paris",
        "Paris          | PARIS.",
        "New York       | new   york",
        "well-known     | well known",
        "don't know     | don’t know",
        "the U.S.       | The US",
        "Straße         | STRASSE",
        "permanent partnership | Permanent  Partnership!",
        "\"quoted\"     | quoted"
      })
  void theseAreTheAnswerItself(String accepted, String reply) {
    assertThat(OneQuestion.told(accepting(accepted), reply, MarkingScheme.GRADING))
        .isEqualTo("right");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "الصين         | الصيني",
        "النفط         | الغاز",
        "نفط           | نفد",
        "بحر           | حبر",
        "علم           | عالم",
        "ألوان         | وان",
        "إلهام         | هام",
        "روسيا         | روسي",
        "شراكة دائمة   | شراكة",
        "شراكة         | شراكة دائمة",
        "شراكة اقتصادية | شراكة سياسية",
        "٢٠٣٠          | ٢٠٣١",
        "عام 2030      | عام 2031",
        "٣٫٥           | ٣٥",
        "٥             | ٥٪",
        "شمال كوريا    | جنوب كوريا",
        "oil           | oik",
        "oil           | gas",
        "C#            | C",
        "C++           | C",
        "1991          | 1992",
        "vitamin a     | vitamin b",
        "north korea   | south korea",
        "Paris         | Pa",
        "yes           | no",
        "-5 degrees    | 5 degrees"
      })
  void theseAreNoAnswerNorASlip(String accepted, String reply) {
    assertThat(OneQuestion.told(accepting(accepted, "الصيني, روسي"), reply)).isEqualTo("wrong");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "petroleum     | petrolium",
        "petroleum     | petrolum",
        "Russia        | Rusia",
        "Russia        | Rsusia",
        "partnership   | partnershp",
        "ألمانيا       | ألمنيا",
        "اقتصادية      | اقتصاية",
        "البترول       | البترل",
        "شراكة دائمة   | شراكة دائة",
        "موسكو         | موسكوا"
      })
  void aSlipIsForgivenInASittingAndNeverInGrading(String accepted, String reply) {
    Question lenient = accepting(accepted);
    assertThat(OneQuestion.told(lenient, reply)).isEqualTo("right (slip)");
    assertThat(OneQuestion.told(lenient, reply, MarkingScheme.GRADING)).startsWith("wrong");
    Question strict = OneQuestion.of("accept: ['" + accepted + "']", "spelling: strict");
    assertThat(OneQuestion.told(strict, reply)).isEqualTo("wrong");
  }

  @ParameterizedTest
  @CsvSource({"Russia, Prussia", "اليابان, اليابن", "الصين, الصيني", "import, export"})
  void aWordOfTheBankIsNoSlipOfAnother(String accepted, String other) {
    assertThat(OneQuestion.told(accepting(accepted, "not " + other + "."), other))
        .isEqualTo("wrong");
  }

  @Test
  void aSlipSaysWhatItWasTakenFor() {
    assertThat(
            accepting("Petroleum")
                .mark("petrolium")
                .fold(no -> "", no -> "", Marking.Marked::meant))
        .isEqualTo("Petroleum");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "!!", "…", "ء", "ء ء", "ـ", "«»", "\\?", "_", "\u064B"})
  void whatSaysNothingIsUnreadable(String reply) {
    assertThat(OneQuestion.told(accepting("oil"), reply)).isEqualTo("unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "1", "أ", "true", "\\oil"})
  void lettersAndNumbersAreTextHere(String reply) {
    String text = reply.startsWith("\\") ? reply.substring(1) : reply;
    assertThat(OneQuestion.told(accepting(text), reply)).isEqualTo("right");
  }

  @ParameterizedTest
  @ValueSource(strings = {":quit", "?why", "\\back", "\\:both"})
  void whatLooksLikeACommandIsKeptBehindABackslash(String answer) {
    Question question = OneQuestion.of("accept: ['" + answer + "']", "fold: [case]");
    assertThat(question.modelReply()).isEqualTo("\\" + answer);
    assertThat(OneQuestion.told(question, question.modelReply())).isEqualTo("right");
  }

  @Test
  void onlyTheFoldsAskedForCount() {
    Question question =
        OneQuestion.of("accept: ['C#', 'النفط']", "fold: [case]", "spelling: strict");
    assertThat(OneQuestion.told(question, "c#")).isEqualTo("right");
    assertThat(OneQuestion.told(question, "c")).isEqualTo("wrong");
    assertThat(OneQuestion.told(question, "نفط")).isEqualTo("wrong");
  }

  @Test
  void anyOfTheAnswersInAnyLanguageCounts() {
    Question question = OneQuestion.of("accept:", "  - { ar: النفط, en: oil }", "  - petroleum");
    for (String reply : new String[] {"نفط", "Oil", "petroleum"}) {
      assertThat(OneQuestion.told(question, reply)).isEqualTo("right");
    }
  }

  @Test
  void theKeyIsTheSetOfAnswersWhateverTheirSpelling() {
    String key = accepting("oil").key();
    assertThat(accepting("Oil.").key()).isEqualTo(key);
    assertThat(accepting("gas").key()).isNotEqualTo(key);
    assertThat(OneQuestion.of("accept: [oil, gas]").key())
        .isNotEqualTo(key)
        .isEqualTo(OneQuestion.of("accept: [gas, oil, gas]").key());
  }

  private static Question accepting(String answer) {
    return OneQuestion.of("accept: ['" + answer.replace("'", "''") + "']");
  }

  /** With other words standing in the bank. */
  private static Question accepting(String answer, String others) {
    return OneQuestion.of("accept: ['" + answer + "']", "why: '" + others + "'");
  }

  @Test
  void aBlankForEachLetterIsShownOnlyWhereTheBankSaysSo() {
    String accept = "accept: [{ en: crude oil, ar: نفط }]";
    assertThat(OneQuestion.of(accept).prompt().outline().isBlank()).isTrue();
    assertThat(OneQuestion.of(accept, "letters: shown").prompt().outline().byLanguage())
        .containsEntry("en", "_ _ _ _ _   _ _ _")
        .containsEntry("ar", "ـ ـ ـ");
  }
}
