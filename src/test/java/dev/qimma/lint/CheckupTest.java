package dev.qimma.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.source.Digest;
import dev.qimma.source.Seal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckupTest {

  private static final String LEAFLET = "The sun warms the lake.\nRain falls. Rain falls.\n";
  private static final SourceAtHand TEXT = SourceAtHand.of(LEAFLET.getBytes(UTF_8));
  private static final Evidence AT_HAND = with(Map.of("leaflet", TEXT), Seal.EMPTY);

  private static final String BANK =
      """
      sources:
        leaflet: { title: Leaflet }
        book: { title: Book }
      quotes:
        sun: { source: leaflet, exact: The sun warms the lake }
        rain: { source: leaflet, exact: Rain falls }
        snow: { source: leaflet, exact: Snow falls }
        page: { source: book, exact: Ice melts }
      """;

  @Test
  void quotesFoundAreSealedAndOthersAreNot() {
    Seal seal = Checkup.seal(read(BANK).bank(), AT_HAND);
    assertThat(seal.texts()).containsOnlyKeys("leaflet");
    assertThat(seal.quotes()).containsOnlyKeys("leaflet/sun", "leaflet/rain");
    assertThat(seal.textSha256("leaflet")).contains(Digest.sha256(LEAFLET.getBytes(UTF_8)));
  }

  @Test
  void whatIsSealedOfOtherSourcesStaysAndUnreadLinesGo() {
    String old = "# source book sha256 " + "0".repeat(64) + "\n" + "1".repeat(64) + "  book/page\n";
    Seal before = Seal.parse(old + "1".repeat(64) + "  leaflet/gone\nnonsense\n");
    Seal seal = Checkup.seal(read(BANK).bank(), with(Map.of("leaflet", TEXT), before));
    assertThat(seal.quotes()).containsOnlyKeys("book/page", "leaflet/rain", "leaflet/sun");
    assertThat(seal.textSha256("book")).contains("0".repeat(64));
    assertThat(seal.unread()).isEmpty();
  }

  @Test
  void aSealedBankNeedsNoText() {
    String bank = BANK.replaceAll("(?m)^  (snow|page|book):.*\n", "");
    Seal seal = Seal.parse(Checkup.seal(read(bank).bank(), AT_HAND).write());
    assertThat(codes(bank, with(Map.of(), seal))).isEmpty();
    assertThat(codes(bank.replace("warms", "warns"), with(Map.of(), seal)))
        .containsExactly("QE018.changed");
    assertThat(codes(bank.replace("sun:", "sunshine:"), with(Map.of(), seal)))
        .containsExactly("QE018.unsealed");
  }

  @Test
  void whereTheTextIsAtHandTheSealSaysNothing() {
    Seal seal = Checkup.seal(read(BANK).bank(), AT_HAND);
    String bank = BANK.replaceAll("(?m)^  (snow|page|book):.*\n", "").replace("The sun", "sun");
    assertThat(codes(bank, with(Map.of("leaflet", TEXT), seal))).containsExactly("QE011.message");
  }

  @Test
  void eachSourceWithoutTextAndSealIsToldOnce() {
    assertThat(codes(BANK, Evidence.NONE)).containsExactly("QE026.message", "QE026.message");
    assertThat(codes(BANK, AT_HAND))
        .containsExactly("QE011.message", "QE010.letter", "QE026.message");
  }

  @Test
  void theTextIsHeldAgainstTheHashOfTheBank() {
    String sha256 = Digest.sha256(LEAFLET.getBytes(UTF_8)).toUpperCase(java.util.Locale.ROOT);
    String bank = BANK.replace("title: Leaflet", "title: Leaflet, sha256: " + sha256);
    assertThat(codes(bank, AT_HAND)).doesNotContain("QE012.text");
    assertThat(codes(bank.replace(sha256, "0".repeat(64)), AT_HAND)).contains("QE012.text");
  }

  @Test
  void aProblemNamesTheOneQuestionThatLeansOnTheQuote() {
    String bank =
        BANK
            + """
            questions:
              - { id: winter, q: What falls?, right: Snow, wrong: [Ash, Soot], quote: snow }
            """;
    assertThat(Checkup.of(read(bank), AT_HAND))
        .filteredOn(diagnostic -> diagnostic.rule().code().equals("QE010"))
        .extracting(Diagnostic::question)
        .containsExactly("winter");
  }

  private static Evidence with(Map<String, SourceAtHand> texts, Seal seal) {
    return new Evidence(texts, seal, "quotes.sha256");
  }

  private static List<String> codes(String bank, Evidence evidence) {
    return Checkup.of(read(bank), evidence).stream()
        .filter(diagnostic -> !diagnostic.rule().isAllowable())
        .map(diagnostic -> diagnostic.message().key())
        .toList();
  }

  private static BankReader.Loaded read(String text) {
    return BankReader.read("b", List.of(new BankFile("b.yaml", text)));
  }
}
