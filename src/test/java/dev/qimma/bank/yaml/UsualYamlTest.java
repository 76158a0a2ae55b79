package dev.qimma.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Problems;
import dev.qimma.files.BundledBanks;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the library is what the library reads, places and all. */
class UsualYamlTest {

  /** All that is usual. */
  static final String USUAL =
      """
      # a remark
      title: { ar: ماء, "en": 'Water, it''s wet' }   # and another
      empty: [{}, [], "", '']
      questions:

        - id: one
          q: What is "wet":water, or [sand]?
          right: -5
          tags: [a, b c,
            d,   # a remark
            { e: f, g: h
              i }]
          why: |
            A text of lines,
              - further in

            # no remark
        - - 'in
            lines'
          - "with \\"signs\\" \\\\ \\n
            and

            more"
        -
          q: >-
            What
            falls?
              It
            is

            wet.
          no: plain text
            on two lines

            or four # a remark
        - a: |-
            x
          b: >+
            y


          c#d: 🌧 e
      at-margin:
      - a
      - b: c
        d:
          e
      last: ا
      """;

  private static Optional<Node> usual(String text, Problems problems) {
    BankFile file = new BankFile("b.yaml", text);
    return UsualYaml.read(file, Stretch.whole(file), 0, YamlReader.DEPTH_LIMIT, problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void theUsualIsRead(String lineEnd) {
    assertThat(BothReaders.areAlike(USUAL.replace("\n", lineEnd))).isTrue();
  }

  static Stream<String> bundled() {
    return Stream.of("summit", "tutorial")
        .flatMap(name -> BundledBanks.named(name).orElseThrow().files().stream())
        .map(BankFile::text);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void soAreTheBundledBanks(String text) {
    assertThat(BothReaders.areAlike(text)).isTrue();
  }

  /** Within a file: its line, its letters, and how deep it is. */
  @Test
  void aPartHasItsPlaces() {
    String head = "# 🌧\nquestions:\n";
    String part = "  - q: a\n    why: |\n      b\n";
    BankFile file = new BankFile("b.yaml", head + part);
    Stretch stretch = new Stretch(part, 2, head.codePointCount(0, head.length()), head.length());
    Problems problems = new Problems();
    assertThat(UsualYaml.read(file, stretch, 1, YamlReader.DEPTH_LIMIT, problems))
        .isPresent()
        .isEqualTo(new AnyYaml(file, stretch, problems, new HashMap<>(), 1).root());
    assertThat(
            UsualYaml.read(file, stretch, YamlReader.DEPTH_LIMIT, YamlReader.DEPTH_LIMIT, problems))
        .isEmpty();
  }

  /** Rare, wrong, or read otherwise than it looks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a text\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !!str b\n",
        "? a\n: b\n",
        "--- # c\na: b\n",
        "a: b\n...\n",
        "... b: c\n",
        "%TAG ! a\n",
        "a: \"b\\u0063\"\n",
        "a: \"\\x41\"\n",
        "a: \"b\\ c\"\n",
        "a: \"\\0\"\n",
        "a: \"\\e\"\n",
        "a: \"b\\\n  c\"\n",
        "a:\tb\n",
        "a:\n",
        "a: b: c\n",
        "a: b\n   c: d\n",
        "a: \"b\" c\n",
        "a: [b\n",
        "a: [b, ]\n",
        "a: [b: c]\n",
        "a: {b}\n",
        "a: {b: }\n",
        "a: {\"b\":c}\n",
        "a: \"b\n",
        "a: 'b\n\n",
        "a: \"b\nc\"\n",
        "a: [b,\nc]\n",
        "a: - b\n",
        "a: |2\n   b\n",
        "a: |\n\n  b\n",
        "a: |\n",
        "a: | # b\n  c\n",
        "a: |\n  b",
        "a: \uFEFFb\n",
        "a: b\u0085c\n",
        "a: b\u2028c\n",
        "a: \u0007\n",
        "a: b\rc: d\n",
        "- a\nb: c\n",
        "a: b\n- c\n",
        " a: b\nc: d\n",
        "-\n- a\n",
        "@a: b\n"
      })
  void theRestIsTheLibrarys(String text) {
    assertThat(BothReaders.areAlike(text)).isFalse();
  }

  @Test
  void aHalfOfAPairOfUnitsToo() {
    assertThat(BothReaders.areAlike("a: \uD83C\n")).isFalse();
    assertThat(BothReaders.areAlike("a: \uDF27\uD83C\n")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: \"b  \n  c\"\n",
        "a: 'b \n\n  c '\n",
        "a: \"b \\t \n  c\"\n",
        "a: \"\n  b\n  \"\n",
        "a: |+\n  b\n\n\n\n\n\n\n\nc: d\n",
        "a: >\n  b\n\n\n\n\n\n\n\n  c\n   \n  d\n",
        "a: |-\n  b  \n    \n",
        "a: [b]#c\n",
        "a: 'b'#c\n",
        "a: b#c #d\n",
        "a: 🌧\nb🌧: [🌧, {🌧: 🌧, c: d}] # 🌧\n",
      })
  void blanksAndRemarksAreWhatTheyAre(String text) {
    assertThat(BothReaders.areAlike(text)).isTrue();
  }

  @Test
  void whatIsTooLongIsTheLibrarys() {
    assertThat(BothReaders.areAlike("a".repeat(999) + ": b\n")).isTrue();
    for (int length : new int[] {1000, 1023, 1024, 1025, 2000}) {
      assertThat(BothReaders.areAlike("a".repeat(length) + ": b\n")).as("%s", length).isFalse();
      assertThat(BothReaders.areAlike("{" + "a".repeat(length) + ": b}\n")).isFalse();
    }
  }

  /** The root is in nothing, and a text in a list is one further in than the list. */
  @Test
  void soIsWhatIsTooDeep() {
    for (int depth = 36; depth < 46; depth++) {
      boolean isUsual = depth <= YamlReader.DEPTH_LIMIT;
      assertThat(BothReaders.areAlike("- ".repeat(depth) + "a\n")).isEqualTo(isUsual);
      String lists = "a: " + "[".repeat(depth - 1) + "b" + "]".repeat(depth - 1) + "\n";
      assertThat(BothReaders.areAlike(lists)).isEqualTo(isUsual);
    }
  }

  /** What is forbidden is told alike; a key that is there twice as well. */
  @Test
  void problemsAreTold() {
    Problems problems = new Problems();
    assertThat(usual("a: b\u202Ec\na: {d: e\u200F, d: f}\n", problems)).isPresent();
    assertThat(problems.sorted()).hasSize(4);
    assertThat(BothReaders.areAlike("a: b\u202Ec\na: {d: e\u200F, d: f}\n")).isTrue();
  }
}
