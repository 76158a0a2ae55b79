package dev.qimma.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.BothReaders;
import dev.qimma.diagnostic.Problems;
import dev.qimma.files.BundledBanks;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is read in parts, by several threads, is the same bank as one read as a whole. */
class DividedFileTest {

  private static final int WHOLE = Integer.MAX_VALUE;

  private static final String BANK =
      """
      # about water
      qimma: 1
      title: { en: Water, ar: ماء }
      sources: { s: { title: Book } }
      quotes:
        wet: { exact: water is wet }
      objectives: { o: { statement: Know water, quotes: [wet] } }
      questions:   # all of them

        - id: one
          q: What is wet?
          right: Water
          wrong: [Sand, Salt]
          quote: wet

        - q: What falls?
          right: Rain
          wrong: [Sky, Sun]
          why: |
            A text of two lines,
              - id: not a question
            and a third.
        # between two
        - q: What falls?
          accept: [المطر, "rain
            or what
            looks like it"]
          quote: { exact: the rain falls, source: s }
        - id: four
          q: >-
            How many
            seas?
          number: 7
          objective: o
        - id: one
          q: { ar: ما الذي يسقط؟, en: What falls? }
          right: { text: { ar: المطر, en: Rain }, why: Heavy }
          wrong: [{ ar: الريح, en: Wind }]
        - { id: six, q: Is it wet?, answer: true }
        - id: seven
          q: The {{sea}} is wet.
          colour: blue
        - id: eight
          q: Which 🌧 is it?
          rigth: Rain
          wrong: [Wind]
          objective: nowhere
        - a text
      terms: { rain: { en: Rain, ar: مطر } }
      credit: all
      """;

  @Test
  void itIsDivided() {
    OpenFile open = OpenFile.divided(new BankFile("b.yaml", BANK), 1);
    assertThat(open.parts()).hasSize(8);
    assertThat(open.parts().get(7).stretch().text()).isEqualTo("  - a text\n");
    assertThat(open.root().orElseThrow().entries())
        .extracting(entry -> entry.key().text())
        .endsWith("questions", "terms", "credit");
  }

  /** Most of it, so that the comparison below compares something. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void andReadSo(String lineEnd) {
    BankFile file = new BankFile("b.yaml", BANK.replace("\n", lineEnd));
    OpenFile open = OpenFile.divided(file, 1);
    assertThat(open.parts())
        .hasSize(8)
        .allSatisfy(part -> assertThat(open.read(part, new Problems())).isPresent());
  }

  @ParameterizedTest
  @MethodSource({"texts", "altered"})
  void bothReadersOfYamlReadTheSame(String text) {
    BothReaders.areAlike(text);
  }

  static Stream<String> texts() {
    return Stream.of(
            Stream.of(BANK, "", "questions:", BANK.replace("    ", " ").replace("  - ", "- ")),
            quirks(),
            BrokenBank.all().map(BrokenBank::text),
            HostileBankTest.files().map(named -> named.getPayload()).filter(t -> t.length() < 5000),
            BundledBanks.named("summit").orElseThrow().files().stream().map(BankFile::text))
        .flatMap(each -> each);
  }

  /** What would be something else if its parts were read by themselves. */
  private static Stream<String> quirks() {
    return Stream.of(
            "title: \"a\nquestions:\n  - id: b\n  - id: c\"\n",
            "title: |\n questions:\n  - q: a\nquestions:\n  - q: b\n  - q: c\n",
            "questions:\n  - q: &a Wet?\n    answer: true\n  - q: *a\n    answer: true\n",
            "topic: &a wet\nquestions:\n  - q: b\n    topic: *a\n  - q: *a\n    answer: true\n",
            "questions:\n  - q: a\n  - q: b\nquestions:\n  - q: c\n  - q: d\n",
            "questions:\n  - q: a\n  - q: b\ntitle: c\ntitle: d\n",
            "questions:\n    - q: a\n    - q: b\n  - q: c\n    - q: d\n",
            "questions:\n  - q: a\n  - q: b\n  foo: c\n  - q: d\n",
            "questions:\n  - q: a\n  - q: b\n---\nquestions:\n  - q: c\n",
            "questions:\n  - q: a\n  - q: b\n...\nfoo\n",
            "questions:\n  - q: a\n  - q: b\n---\nterms: {a: b}\n",
            "questions:\n  - q: a\n    ? b\n  - q: c\n",
            "questions : []\nquestions:\n  - q: a\n  - q: b\n",
            "'questions': [{q: z}]\nquestions:\n  - q: a\n  - q: b\n",
            "questions:#foo:\n  - q: a\n  - q: b\n",
            "title: \"a\nquestions:\n  - b\"\n  - q: c\n    answer: true\n",
            "? \"x\nquestions:\n  - b\"\n  - q: c\n",
            "%TAG !! tag:example.com,2000:\n---\nquestions:\n  - q: a\n  - q: !!str b\n",
            "questions:\n  - q: a\n  - q: b\n%YAML 1.2\n---\ntitle: c\n",
            "questions:\n  - q: a\n  - q: b\n\uFEFFtitle: c\n",
            "questions:\n  - q: a\u200F🌧\n  - q: 🌧b\u200F\n  - q: 🌧\n    why: c\u200F\n",
            "questions:\n  - q: a\n  - q: b\n{terms: {a: b}}\n",
            "questions:\n  - q: a\n  - q: b\n? terms\n: {a: b}\n",
            "questions:\n  - q: a\n  - q: b\n\"terms\": {a: b}\n",
            "questions:\n  - q: a\n    why: |+\n      b\n\n\n  - q: c\n    why: >-\n      d\n\n# e\n  - q: f\n",
            "---\nquestions:\n  - q: a\n  - q: b\n  - q: c\n",
            "questions:\n  - q: a\n  -\n    q: b\n  - q: c\n  -\n",
            "questions:\n- q: a\n- q: b\n-\n- q: c\n",
            "questions:\n  - q: 'a\n  - q: b'\n  - q: c\n",
            "questions:\n  - q: {ar: a\n  - q: b\n  - q: c}\n",
            "questions:\n  - q: [a\n  - q: b]\n  - q: c\n",
            "questions:\n  - q: a\n  - q: !!binary b\n  - q: !x c\n",
            "questions:\n  - q: a\n  - q: \u202eb\n  - q: c\u00ad\n    id: \"\u0007\"\n",
            "questions:\n  - - q: a\n  - - q: b\n    - q: c\n",
            "questions:\n  - q: a\n\n  - x: " + "[".repeat(38) + "]".repeat(38) + "\n  - q: b\n",
            "questions:\n  - q: a\n\n  - x: " + "[".repeat(36) + "]".repeat(36) + "\n  - q: b\n",
            "questions:\n  - q: a\n  - x: " + "[".repeat(37) + "]".repeat(37) + "\n  - q: b\n",
            "questions:\n  - q: a\r  - q: b\r\n  - q: c\r",
            "questions:\n  - q: a\n  - q: b\n    quote: 'c#1'\n  - id: c\n    q: d\n    quote: {exact: e}\n",
            "questions: # none\n",
            "questions:\n\n# none\n",
            "questions:\n  a: b\n",
            "questions:\n  - q: a\n\t- q: b\n  - q: c\n",
            "  questions:\n  - q: a\n  - q: b\n",
            "a: b\n questions:\nquestions:\n  - q: a\n  - q: b\n",
            "questions:\n  - q: what\n  - q: what\n  - id: what-2\n    q: b\n  - q: what\n")
        .flatMap(text -> Stream.of(text, text.replace("\n", "\r\n")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void itSaysTheSame(String text) {
    for (int size : new int[] {1, 60, 300, 2000}) {
      assertThat(said(text, size)).as("parts of %s", size).isEqualTo(said(text, WHOLE));
    }
  }

  static Stream<String> altered() {
    Random random = new Random(15);
    return IntStream.range(0, 400).mapToObj(n -> altered(BANK, random));
  }

  /** With a few lines gone, doubled, moved or changed. */
  private static String altered(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
    for (int change = random.nextInt(3); change >= 0; change--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(random.nextInt(lines.size()), line);
        case 2 -> lines.set(at, " " + line);
        case 3 -> lines.set(at, line.isEmpty() ? "-" : line.substring(1));
        case 4 -> lines.set(at, line + "\"'{[|#:&*-".charAt(random.nextInt(10)));
        default -> lines.set(at, line.replace(": ", ":"));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  @ParameterizedTest
  @MethodSource("altered")
  void alteredToo(String text) {
    itSaysTheSame(text);
  }

  /** Several files, of which one leans on another. */
  @Test
  void inSeveralFiles() {
    List<BankFile> files =
        List.of(
            new BankFile("bank.yaml", BANK),
            new BankFile("more.yaml", BANK.replace("id: one", "id: ten").replace("lang", "x")),
            new BankFile("last.yaml", "topic: t\nquestions:\n  - q: a\n  - q: What falls?\n"));
    assertThat(said(files, 1)).isEqualTo(said(files, WHOLE));
  }

  private static String said(String text, int size) {
    return said(List.of(new BankFile("b.yaml", text)), size);
  }

  /** All that is known of a bank; a vocabulary is told by where it is in memory alone. */
  private static String said(List<BankFile> files, int size) {
    BankReader.Loaded loaded = BankReader.read("b", files, List.of(), size != WHOLE, size);
    Bank bank = loaded.bank();
    StringBuilder said = new StringBuilder();
    loaded.diagnostics().forEach(problem -> said.append(problem).append('\n'));
    said.append(bank.title()).append(bank.sources()).append(bank.objectives()).append(bank.terms());
    said.append(bank.allowed()).append(bank.passages()).append('\n');
    bank.questions().forEach(question -> said.append(question).append('\n'));
    bank.questions().stream().findFirst().ifPresent(first -> said.append(words(first)));
    return said.toString().replaceAll("Vocabulary@\\w+", "Vocabulary");
  }

  private static List<String> words(Question question) {
    return question.card().rules().vocabulary().texts().stream().sorted().toList();
  }
}
