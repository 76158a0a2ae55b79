package dev.qimma.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.grading.Gradebook;
import dev.qimma.grading.GradingOptions;
import dev.qimma.grading.Samples;
import dev.qimma.question.MarkingScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The whole page; {@code -Dgolden=write} writes that of a tiny class anew. */
class ClassPageTest {

  private static final String GOLDEN = "tiny-class.html";
  private static final String HEADER = "learner,question,response\n";
  private static final String ANSWERS =
      HEADER
          + """
          سارة,rain,A
          سارة,spring,A;C
          سارة,week,3.5
          Lina,rain,B
          Lina,spring,A
          Lina,round,true
          Omar,rain,
          Omar,snow,A
          """;
  private static final String HOSTILE =
      """
      qimma: 1
      lang: en
      objectives:
        water:
          statement: "<img src=x onerror=alert(2)> ]]>"
      questions:
        - id: rain
          objective: water
          q: "</p><script>alert(1)</script> \\"'"
          options: ["<b>Rain</b>", "]]>Moon", "moon"]
          right: "<b>Rain</b>"
      """;

  private static Gradebook book(Bank bank, String answers) {
    return Samples.grade(
            List.of(bank), MarkingScheme.GRADING, GradingOptions.STANDARD, answers.getBytes(UTF_8))
        .book();
  }

  private static String page(Bank bank, Gradebook book, boolean isAnonymous) {
    return new ClassPage(List.of(bank), List.of("ar", "en"), "en", isAnonymous, "qimma 0.1.0")
        .of(book);
  }

  private static String page(String answers) {
    return page(Samples.bank(), book(Samples.bank(), answers), false);
  }

  private static String articles(String page) {
    return page.substring(page.indexOf("<article"), page.indexOf("</body>"));
  }

  /** The articles are XML, too: nothing in them is left open. */
  private static Element parsed(String page) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(("<a>" + articles(page) + "</a>").getBytes(UTF_8)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> all(Element in, String tag) {
    NodeList found = in.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @Test
  void aTinyClassLooksLikeThis() throws IOException {
    String articles = articles(page(ANSWERS));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(Path.of("src/test/resources/dev/qimma/report/page", GOLDEN), articles);
    }
    try (InputStream golden = ClassPageTest.class.getResourceAsStream(GOLDEN)) {
      assertThat(golden).isNotNull();
      assertThat(articles).isEqualTo(new String(golden.readAllBytes(), UTF_8));
    }
  }

  @Test
  void thePageIsInBothLanguagesAndOpensInOne() {
    String page = page(ANSWERS);
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">");
    List<Element> articles = all(parsed(page), "article");
    assertThat(articles).extracting(one -> one.getAttribute("lang")).containsExactly("en", "ar");
    assertThat(articles).extracting(one -> one.getAttribute("dir")).containsExactly("ltr", "rtl");
    Bank bank = Samples.bank();
    assertThat(
            new ClassPage(List.of(bank), List.of("ar"), "ar", false, "qimma")
                .of(book(bank, ANSWERS)))
        .contains("<html lang=\"ar\" dir=\"rtl\">", "<title>تقرير الصف: ");
  }

  @Test
  void nothingIsLoadedFromAnywhere() {
    String page = page(ANSWERS);
    assertThat(page)
        .contains("content=\"default-src 'none'; ")
        .containsPattern("style-src 'sha256-[A-Za-z0-9+/]{43}='; script-src 'sha256-")
        .doesNotContain("http:", "https:", "src=", "url(", "@import", " style=", "<link");
  }

  @Test
  void linksLeadToWhatIsThere() {
    Element root = parsed(page(ANSWERS));
    List<String> ids =
        IntStream.range(0, root.getElementsByTagName("*").getLength())
            .mapToObj(i -> ((Element) root.getElementsByTagName("*").item(i)).getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(root, "a"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(ids).contains(a.getAttribute("href").substring(1)));
  }

  @Test
  void hostileTextsStayTexts() {
    Bank bank = Samples.bank("<i>bank", HOSTILE);
    String answers =
        HEADER
            + "\"<script>alert(3)</script>\",rain,A\n\"\"\"'><svg onload=x>\",rain,B\n"
            + "\u202Edlo,rain,C\n]]>,rain,A\n</td></article>,x<y>,Z\n";
    Element root = parsed(page(bank, book(bank, answers), false));
    assertThat(all(root, "article")).hasSize(2);
    for (String tag : List.of("script", "img", "i")) {
      assertThat(all(root, tag)).as(tag).allMatch(one -> one.getTextContent().matches("[+=]"));
    }
    assertThat(root.getTextContent())
        .contains("<script>alert(3)</script>", "]]>Moon", "<img src=x", "dlo")
        .doesNotContain("\u202E");
  }

  @Test
  void whatIsUndefinedIsSaidToBe() {
    Element root = parsed(page(HEADER + "Lina,rain,A\n"));
    assertThat(root.getTextContent())
        .contains("Cronbach’s alpha is not defined here", "معامل ألفا كرونباخ غير معرَّف هنا")
        .contains("hints, no more")
        .doesNotContain("NaN", "Infinity");
    assertThat(parsed(page(HEADER)).getTextContent())
        .contains("Nobody handed in anything", "لم يسلّم أحد شيئًا", "There are no scores yet");
  }

  @Test
  void anonymousLearnersAreNumbers() {
    Bank bank = Samples.bank();
    String page = page(bank, book(bank, ANSWERS).withoutNames(), true);
    assertThat(page)
        .doesNotContain("سارة", "Lina", "Omar", "answers.csv")
        .contains("Learner \u20681\u2069", "متعلّم \u20683\u2069", "Names are left out");
  }

  @Test
  void theKeyIsMarkedByAWordAndNotByColourAlone() {
    String page = page(ANSWERS);
    assertThat(
            all(parsed(page), "li").stream()
                .filter(row -> row.getAttribute("class").equals("key"))
                .map(Element::getTextContent))
        .isNotEmpty()
        .allMatch(row -> row.contains("✓ key") || row.contains("✓ الصحيح"));
  }

  @Test
  void aNationIsCutToWhatAPageCanBear() {
    String rows =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "learner-" + i + ",rain," + "AB".charAt(i % 2) + "\n")
            .collect(Collectors.joining("", HEADER, ""));
    String page = page(rows);
    assertThat(page).contains("learner-1999<").doesNotContain("learner-2000<");
    assertThat(page).contains("The first \u20682000\u2069 of \u20685000\u2069 learners");
    assertThat(page.length()).isLessThan(2_500_000);
  }
}
