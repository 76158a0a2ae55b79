package dev.qimma.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.grading.Samples;
import dev.qimma.lint.BankCoverage;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.SourceAtHand;
import dev.qimma.source.Seal;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The text of a source with what is asked for marked, in both languages. */
class CoveredPageTest {

  private static final String BANK =
      """
      qimma: 1
      title: { en: "<b>Lake</b>", ar: "بحيرة" }
      sources:
        leaflet: { title: "<i>leaflet", lang: ar }
        gone: { title: Gone }
      quotes:
        a: { source: leaflet, exact: "The sun <script>warms" }
        b: { source: leaflet, exact: "warms the lake" }
        c: { source: leaflet, exact: "as vapour" }
        lost: { source: leaflet, exact: "not there" }
      objectives:
        heat: { statement: "</article><img src=x>" }
      questions:
        - { id: one, q: "<script>alert(1)</script>", right: Sun, wrong: [Ice], quote: a, objective: heat }
        - { id: two, q: { en: Whose lake?, ar: أي بحيرة؟ }, right: Ours, wrong: [Ice], quote: b }
        - { id: free, q: Anything?, answer: true }
      """;
  private static final String TEXT =
      "The sun <script>warms the lake\nNobody \u202Equotes this <img src=y>.\n\nIt rises as vapour.\n";

  private static String page(String language) {
    Bank bank = Samples.bank("lake", BANK);
    Evidence evidence =
        new Evidence(
            Map.of("leaflet", SourceAtHand.of(TEXT.getBytes(UTF_8))), Seal.EMPTY, "quotes.sha256");
    CoveredBank one = new CoveredBank(bank, evidence, BankCoverage.of(bank, evidence));
    return new CoveredPage(List.of(one), List.of("ar", "en"), language, "qimma 0").text();
  }

  private static Element parsed(String page) throws Exception {
    String articles = page.substring(page.indexOf("<article"), page.indexOf("</body>"));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(("<a>" + articles + "</a>").getBytes(UTF_8)))
        .getDocumentElement();
  }

  private static List<Element> all(Element in, String tag) {
    NodeList found = in.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @Test
  void hostileTextsStayTexts() throws Exception {
    Element root = parsed(page("en"));
    for (String tag : List.of("script", "img", "i")) {
      assertThat(all(root, tag)).as(tag).isEmpty();
    }
    assertThat(all(root, "article")).hasSize(2);
    assertThat(page("en"))
        .contains("default-src 'none'; ")
        .doesNotContain("\u202E", "http:", "https:", "src=x>", "url(", " style=");
  }

  @Test
  void overlapsAndUnusedQuotesAreTold() {
    assertThat(page("en"))
        .contains("<mark class=\"shade1\">The sun &lt;script&gt;</mark>")
        .contains("<mark class=\"shade2\">warms</mark>", "<mark class=\"shade1\"> the lake</mark>")
        .contains("<mark class=\"idle\">as vapour</mark>.")
        .contains("</span>Nobody quotes this &lt;img src=y&gt;.</p>")
        .contains("Quotes not found in the text", "The text of the source \u2068gone\u2069")
        .contains("Questions that rest on no quote", "أسئلة لا تستند إلى اقتباس");
  }

  @Test
  void itOpensInTheLanguageAskedForAndTheTextRunsItsOwnWay() {
    assertThat(page("ar")).startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">");
    assertThat(page("en")).contains("<p class=\"words\" lang=\"ar\" dir=\"rtl\">", "أي بحيرة؟");
  }

  @Test
  void linksLeadToWhatIsThere() throws Exception {
    Element root = parsed(page("en"));
    List<String> ids =
        all(root, "*").stream()
            .map(one -> one.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(root, "a"))
        .hasSize(6)
        .allSatisfy(a -> assertThat(ids).contains(a.getAttribute("href").substring(1)));
  }
}
