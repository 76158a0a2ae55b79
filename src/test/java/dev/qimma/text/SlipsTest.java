package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SlipsTest {

  private static final Set<String> KNOWN =
      Stream.of(
              "export",
              "imports",
              "north korea",
              "north",
              "Russian",
              "warming",
              "evaporate",
              "روسي",
              "الصين",
              "الصيني",
              "علم",
              "شمالية",
              "تصدير",
              "صادرات")
          .map(Folding.STANDARD::normalForm)
          .collect(Collectors.toUnmodifiableSet());

  @ParameterizedTest
  @CsvSource({
    "Pariss, Paris",
    "Prais, Paris",
    "condenstion, condensation",
    "condensaton, condensation",
    "condenastoin, condensation",
    "evaporaton, evaporation",
    "newyork, new york",
    "new yrok city hall, new york city hall",
    "saudi arabai, Saudi Arabia",
    "north cascdae, north cascade",
    "تصدير الغازت, تصدير الغازات",
    "موسكوو, موسكو",
    "مسكو, موسكو",
    "بيكن, بكين",
    "الواردت, الواردات",
    "السعوديه العربيه, السعوديت العربيه",
    "الطاقه المتجدده, الطاقه المتجده"
  })
  void smallSlipsAreForgiven(String reply, String accepted) {
    assertThat(isSlip(reply, accepted)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Paris, Paris",
    "Lyon, Paris",
    "gas, gap",
    "oik, oil",
    "import, export",
    "imports, import",
    "russian, russia",
    "Prsai, Paris",
    "1991, 1992",
    "in 1991, in 1992",
    "covid 18, covid 19",
    "g 20 summit, g 21 summit",
    "room12 hall, room 12 hall",
    "north korea, south korea",
    "vitamin a, vitamin b",
    "global warming sign, global warning sign",
    "هيئة تصدير عامة, هيئة تصديق عامة",
    "Bgahdda, Baghdad",
    "ستقلل, استقلال",
    "world war ii, world war i",
    "evaporate, evaporated",
    "a condensation, condensation",
    "'', Paris",
    "Paris, ''",
    "بكين, موسكو",
    "الصيني, الصين",
    "الصين, الصيني",
    "روسي, روسيا",
    "علم, عالم",
    "نفت, نفط",
    "غاز, نفط",
    "التكاثف, التكثيف",
    "تصدير, تصديره",
    "صادرات, واردات",
    "كوريا الشمالية, كوريا الجنوبية",
    "عام ١٩٩١, عام ١٩٩٢",
    "نفط, نفط"
  })
  void otherWordsAreNot(String reply, String accepted) {
    assertThat(isSlip(reply, accepted)).isFalse();
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostileTexts")
  void nothingIsASlipForItselfAndAskingNeverThrows(String text) {
    assertThat(Slips.isSlip(text, text, word -> false)).isFalse();
    assertThat(Slips.isSlip(text, "condensation", word -> false)).isFalse();
    assertThat(Slips.isSlip("condensation", text, word -> false)).isFalse();
  }

  static Stream<String> hostileTexts() {
    return HostileTexts.all();
  }

  private static boolean isSlip(String reply, String accepted) {
    return Slips.isSlip(
        Folding.STANDARD.normalForm(reply), Folding.STANDARD.normalForm(accepted), KNOWN::contains);
  }
}
