package dev.qimma.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.grading.Samples;
import dev.qimma.kind.Kinds;
import dev.qimma.paper.Paper;
import dev.qimma.paper.Version;
import dev.qimma.question.Question;
import dev.qimma.report.PaperMarkdown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exams of a bank with every kind; {@code -Dgolden=write} writes their pages anew. */
class PaperPagesTest {

  private static final String FOLDER = "/dev/qimma/report/paper/";
  private static final List<String> BOTH = List.of("en", "ar");

  private static String resource(String name) throws IOException {
    try (InputStream in = PaperPagesTest.class.getResourceAsStream(FOLDER + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static List<Question> questions(Bank bank) {
    return bank.questions().stream().filter(q -> q.prompt().back().isBlank()).toList();
  }

  private static Paper paper(String bank, long seed) {
    return Paper.of("Title", "", seed, questions(Samples.bank("bank", bank)), 2, true);
  }

  private static List<String> learnersPages(Paper paper, List<String> languages) {
    List<String> pages = new ArrayList<>();
    PaperPages html = new PaperPages(paper, languages, PaperSize.A4);
    PaperMarkdown markdown = new PaperMarkdown(paper, languages);
    for (Version version : paper.versions()) {
      pages.addAll(List.of(html.exam(version), html.sheet(version)));
      pages.addAll(List.of(markdown.exam(version), markdown.sheet(version)));
    }
    return pages;
  }

  private static String articles(String page) {
    return page.substring(page.indexOf("<article"), page.indexOf("</body>"));
  }

  @ParameterizedTest
  @CsvSource({"en,en", "ar,ar", "both,en ar"})
  void anExamOfEveryKindLooksLikeThis(String name, String languages) throws IOException {
    Paper paper = paper(resource("kinds.yaml"), 7);
    Version version = paper.versions().get(0);
    List<String> spoken = List.of(languages.split(" "));
    PaperPages html = new PaperPages(paper, spoken, PaperSize.A4);
    PaperMarkdown markdown = new PaperMarkdown(paper, spoken);
    golden(name + ".html", articles(html.exam(version)));
    golden(name + "-sheet.html", articles(html.sheet(version)));
    golden(name + "-key.html", articles(html.key(version)));
    golden(name + ".md", markdown.exam(version));
    golden(name + "-sheet.md", markdown.sheet(version));
    golden(name + "-key.md", markdown.key(version));
  }

  private static void golden(String name, String page) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(Path.of("src/test/resources" + FOLDER, name), page);
      return;
    }
    assertThat(page).as(name).isEqualTo(resource(name));
  }

  @Test
  void everyKindButFlashcardsIsThere() throws IOException {
    List<String> kinds =
        paper(resource("kinds.yaml"), 1).versions().get(0).items().stream()
            .map(item -> item.asked().kind())
            .distinct()
            .toList();
    List<String> all =
        Kinds.all().stream().map(kind -> kind.name()).filter(k -> !k.equals("flashcard")).toList();
    assertThat(kinds).containsExactlyInAnyOrderElementsOf(all);
  }

  /** Two banks that differ in nothing but their keys make the same pages for learners. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void theKeyChangesNothingThatLearnersSee(long seed) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(5);
    Paper one = paper(bank(size, random.nextInt(size), "true", 12), seed);
    Paper other = paper(bank(size, random.nextInt(size), "false", 77), seed);
    List<String> pages = learnersPages(one, BOTH);
    assertThat(pages).isEqualTo(learnersPages(other, BOTH));
    assertThat(pages).allSatisfy(page -> assertThat(page).doesNotContain("secret", "12", "77"));
    assertThat(pages).allSatisfy(page -> assertThat(page).doesNotContain(one.fingerprint()));
  }

  private static String bank(int size, int right, String truth, int number) {
    String options =
        new Random(size)
            .ints(size, 0, 3)
            .boxed()
            .map(tail -> "x".repeat(1 + tail))
            .collect(Collectors.joining());
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add("option " + (char) ('a' + i) + options);
    }
    return String.format(
        Locale.ROOT,
        """
        qimma: 1
        questions:
          - { id: secret-one, q: Which?, options: [%1$s], right: "%2$s", why: secret, hint: secret }
          - { id: secret-two, q: Which ones?, options: [%1$s], right: ["%2$s"], select: many, tags: [secret] }
          - { id: secret-three, q: So?, answer: %3$s }
          - { id: secret-four, q: Who?, accept: [secret%4$d, another secret] }
          - { id: secret-five, q: How many?, number: %4$d, within: 1 }
          - { id: secret-six, q: Name two., recall: [secret a%4$d, secret b] }
          - { id: secret-seven, q: "It {up}s.", blanks: { up: { accept: [secret%4$d] } } }
        """,
        texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", ")),
        texts.get(right),
        truth,
        number);
  }

  @Test
  void theSameSeedMakesTheSamePagesAndAnotherMakesOthers() throws IOException {
    String bank = resource("kinds.yaml");
    assertThat(learnersPages(paper(bank, 7), BOTH)).isEqualTo(learnersPages(paper(bank, 7), BOTH));
    assertThat(learnersPages(paper(bank, 7), BOTH))
        .isNotEqualTo(learnersPages(paper(bank, 8), BOTH));
  }

  @Test
  void whatIsNotToBeShuffledIsNot() {
    String bank =
        "questions:\n  - { id: o, q: Which?, options: [a, b, c, d, e, f], right: a, shuffle: false }";
    assertThat(paper(bank, 9).versions())
        .allSatisfy(version -> assertThat(version.items().get(0).order()).isEmpty());
  }

  @Test
  void hostileTextsStayTexts() {
    String bank =
        """
        questions:
          - { id: h, q: "</p><script>alert(1)</script>", right: "<b>x</b>", wrong: ["<img src=x>"] }
        """;
    Paper paper = Paper.of("<i>T</i>", "<u>", 1, questions(Samples.bank("bank", bank)), 1, true);
    Version version = paper.versions().get(0);
    PaperPages pages = new PaperPages(paper, BOTH, PaperSize.LETTER);
    for (String page : List.of(pages.exam(version), pages.sheet(version), pages.key(version))) {
      assertThat(page)
          .contains("default-src 'none'; style-src 'sha256-", "size: letter;", "&lt;i&gt;")
          .doesNotContain("<script", "<b>", "<img", "<i>T", "<u>", "http:", "https:", "url(");
    }
  }

  @Test
  void lettersAreThoseOfTheLanguage() throws IOException {
    Paper paper = paper(resource("kinds.yaml"), 7);
    Version version = paper.versions().get(1);
    String arabic = new PaperPages(paper, List.of("ar"), PaperSize.A4).exam(version);
    assertThat(arabic)
        .contains("<html lang=\"ar\" dir=\"rtl\">", ">أ</span>", ">ب</span>", ">ج</span>", "ب (B)")
        .doesNotContain(">A</span>", "Choose", "vapour");
    assertThat(new PaperPages(paper, List.of("en"), PaperSize.A4).exam(version))
        .contains(">A</span>", ">B</span>", "Version \u2068B\u2069")
        .doesNotContain("اختر", "بخار");
  }
}
