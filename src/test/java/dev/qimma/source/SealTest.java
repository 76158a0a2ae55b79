package dev.qimma.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.text.Localized;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealTest {

  private static final String TEXT_HASH = Digest.sha256("The sun warms the lake.".getBytes(UTF_8));
  private static final Passage HEAT = passage("heat", "leaflet", "The sun warms", "", " the lake");
  private static final Passage LAKE = passage("lake", "leaflet", "the lake", "", "");
  private static final Seal SEAL = Seal.of(Map.of("leaflet", TEXT_HASH), List.of(LAKE, HEAT));

  private static Passage passage(
      String id, String source, String exact, String prefix, String suffix) {
    TextQuote quote = new TextQuote(exact, prefix, suffix);
    return new Passage(id, source, quote, Localized.EMPTY, Localized.EMPTY, Localized.EMPTY);
  }

  @Test
  void theDigestIsThatOfSha256sum() {
    assertThat(Digest.sha256("abc".getBytes(UTF_8)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void theFileHasSourcesThenQuotesSorted() {
    assertThat(SEAL.write())
        .isEqualTo(
            """
            # Quotes found in their sources, written by qimma check --seal
            # source leaflet sha256 %s
            %s  leaflet/heat
            %s  leaflet/lake
            """
                .formatted(TEXT_HASH, Seal.hash(HEAT), Seal.hash(LAKE)));
  }

  @Test
  void hashesStayWhatTheyWereInEarlierVersions() {
    assertThat(Seal.hash(HEAT))
        .isEqualTo(Digest.sha256("leaflet\nThe sun warms\n\nthe lake".getBytes(UTF_8)));
  }

  @Test
  void theFileHoldsNoWordOfTheQuotes() {
    assertThat(SEAL.write()).doesNotContain("warms", "the lake");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(Seal.parse(SEAL.write())).isEqualTo(SEAL);
    assertThat(Seal.parse("\uFEFF" + SEAL.write().replace("\n", "\r\n"))).isEqualTo(SEAL);
  }

  @Test
  void aSealedPassageIsKnown() {
    assertThat(SEAL.check(HEAT)).isEqualTo(Seal.State.SEALED);
  }

  @Test
  void whiteSpaceBidiControlsAndNormalFormsDoNotBreakTheSeal() {
    assertThat(SEAL.check(passage("heat", "leaflet", "The\n sun \u200Fwarms\n", " ", "the  lake")))
        .isEqualTo(Seal.State.SEALED);
    assertThat(Seal.hash(passage("a", "b", "cafe\u0301", "", "")))
        .isEqualTo(Seal.hash(passage("a", "b", "caf\u00E9", "", "")));
  }

  @Test
  void anyChangeOfExactPrefixOrSuffixBreaksTheSeal() {
    assertThat(
            List.of(
                passage("heat", "leaflet", "The sun warmed", "", " the lake"),
                passage("heat", "leaflet", "The sun warms", "", " the sea"),
                passage("heat", "leaflet", "The sun warms", "", ""),
                passage("heat", "leaflet", "The sun warms", "the lake", ""),
                passage("heat", "leaflet", "The sun warms", "So: ", " the lake")))
        .extracting(SEAL::check)
        .containsOnly(Seal.State.CHANGED);
  }

  @Test
  void theHashChangesWithTheSource() {
    assertThat(Seal.hash(passage("heat", "book", "The sun warms", "", " the lake")))
        .isNotEqualTo(Seal.hash(HEAT));
  }

  @Test
  void aPassageOfAnotherNameOrSourceIsUnsealed() {
    assertThat(SEAL.check(passage("sun", "leaflet", "The sun", "", "")))
        .isEqualTo(Seal.State.UNSEALED);
    assertThat(SEAL.check(passage("heat", "book", "The sun warms", "", " the lake")))
        .isEqualTo(Seal.State.UNSEALED);
  }

  @Test
  void theTextOfASourceIsRemembered() {
    assertThat(SEAL.textSha256("leaflet")).contains(TEXT_HASH);
    assertThat(SEAL.textSha256("book")).isEmpty();
  }

  @Test
  void sealingOneSourceAnewLeavesTheOthers() {
    Passage page = passage("page", "book", "words", "", "");
    Seal both = SEAL.with("book", TEXT_HASH, List.of(page));
    Seal anew = both.with("leaflet", TEXT_HASH, List.of(HEAT, page));
    assertThat(anew.quotes()).containsOnlyKeys("book/page", "leaflet/heat");
  }

  @Test
  void linesThatAreNoSealAreGivenBack() {
    Seal seal = Seal.parse("<<<<<<< ours\n# note\n\n# source x sha256 12\nabc  leaflet/heat\n");
    assertThat(seal.unread())
        .containsExactly(
            new Seal.Unread(1, "<<<<<<< ours"),
            new Seal.Unread(4, "# source x sha256 12"),
            new Seal.Unread(5, "abc  leaflet/heat"));
  }

  @Test
  void ofTwoHashesForOneQuoteTheSecondIsGivenBack() {
    String second = TEXT_HASH + "  leaflet/heat";
    Seal seal = Seal.parse(SEAL.write() + second);
    assertThat(seal.check(HEAT)).isEqualTo(Seal.State.SEALED);
    assertThat(seal.unread()).containsExactly(new Seal.Unread(5, second));
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aDamagedFileIsReadAsFarAsItGoes(int seed) {
    Random random = new Random(seed);
    StringBuilder file = new StringBuilder(SEAL.write());
    for (int i = 0; i < 10; i++) {
      file.setCharAt(random.nextInt(file.length()), (char) random.nextInt(0x10000));
    }
    Seal seal = Seal.parse(file.toString());
    assertThat(Seal.parse(seal.write()).quotes()).isEqualTo(seal.quotes());
  }
}
