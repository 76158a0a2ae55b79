package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyListTest {

  static Stream<Arguments> replies() {
    return Stream.of(
        Arguments.of("", List.of()),
        Arguments.of(" ; ", List.of()),
        Arguments.of("A", List.of("A")),
        Arguments.of("A;C", List.of("A", "C")),
        Arguments.of(" A ; C ;", List.of("A", "C")),
        Arguments.of("oil, gas;coal", List.of("oil, gas", "coal")),
        Arguments.of("a\\;b;c", List.of("a;b", "c")),
        Arguments.of("a\\=b", List.of("a=b")),
        Arguments.of("a\\\\;b", List.of("a\\", "b")),
        Arguments.of("a\\nb;c\\", List.of("a\\nb", "c\\")),
        Arguments.of("1=C;2=A", List.of("1=C", "2=A")),
        Arguments.of("نفط؛غاز", List.of("نفط", "غاز")),
        Arguments.of("نفط، غاز، فحم", List.of("نفط", "غاز", "فحم")),
        Arguments.of("نفط\\، غاز، فحم", List.of("نفط، غاز", "فحم")),
        Arguments.of("أ؛ب;ج", List.of("أ", "ب", "ج")));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void aReplyIsSplitAtSeparatorsOfBothScripts(String reply, List<String> parts) {
    assertThat(ReplyList.parts(reply)).isEqualTo(parts);
  }

  @Test
  void pairsAreSplitAtTheFirstEqualsSign() {
    assertThat(ReplyList.pairs("1=C; 2 = A ;up=x=y;a\\=b=c؛ك=ل;="))
        .containsExactly(
            new Pair("1", "C"),
            new Pair("2", "A"),
            new Pair("up", "x=y"),
            new Pair("a=b", "c"),
            new Pair("ك", "ل"),
            new Pair("", ""));
  }

  @Test
  void aPartWithoutAnEqualsSignIsNotNamed() {
    assertThat(ReplyList.pairs("evaporation")).containsExactly(new Pair("", "evaporation"));
    assertThat(ReplyList.pairs("1\\=C").get(0).isNamed()).isFalse();
  }

  @Test
  void pairsJoinedAreReadAgain() {
    List<Pair> pairs = List.of(new Pair("a=;", "\\،"), new Pair("", "x=y"), new Pair("1", ""));
    assertThat(ReplyList.pairs(ReplyList.joinPairs(pairs))).isEqualTo(pairs);
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostileTexts")
  void partsJoinedAreReadAgain(String text) {
    List<String> parts = Stream.of(text.strip(), "b;=", text.strip() + "\\").toList();
    List<String> written = parts.stream().filter(part -> !part.isEmpty()).toList();
    assertThat(ReplyList.parts(ReplyList.join(parts))).isEqualTo(written);
    List<String> read = ReplyList.parts(text);
    assertThat(ReplyList.parts(ReplyList.join(read))).isEqualTo(read);
  }

  static Stream<String> hostileTexts() {
    return HostileTexts.all();
  }
}
