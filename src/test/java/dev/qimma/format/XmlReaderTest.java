package dev.qimma.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** XML is read without entities of its own, as far as it goes, within bounds. */
class XmlReaderTest {

  private static XmlReader.Read read(String xml) {
    return XmlReader.read(xml, Set.of());
  }

  @Test
  void wordsAndTagsAreReadWithTheirLines() {
    XmlNode.Element root =
        read("<?xml version=\"1.0\"?>\n<q:quiz xmlns:q=\"u\">\n<a b='1'><![CDATA[x<y]]]]><![CDATA[>]]></a></q:quiz>")
            .root()
            .orElseThrow();
    assertThat(root.name()).isEqualTo("quiz");
    assertThat(root.space()).isEqualTo("u");
    assertThat(root.words("a")).isEqualTo("x<y]]>");
    assertThat(root.elements("a").get(0).line()).isEqualTo(3);
    assertThat(root.elements("a").get(0).attribute("b")).isEqualTo("1");
  }

  @Test
  void aBillionLaughsIsNoLaughAtAll() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE q [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      xml.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    xml.append("]><quiz><question>&l9;</question></quiz>");
    XmlReader.Read read = read(xml.toString());
    assertThat(read.fault()).contains(XmlReader.Fault.ENTITY);
  }

  @Test
  void aFileOfTheMachineIsNotRead() {
    XmlReader.Read read =
        read("<!DOCTYPE q [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>");
    assertThat(read.fault()).isPresent();
    assertThat(read.root().map(XmlNode::text).orElse("")).doesNotContain("root:");
  }

  @Test
  void lettersThatHtmlNamesAreRead() {
    assertThat(read("<a>x&nbsp;y&eacute;</a>").root().orElseThrow().text()).isEqualTo("x yé");
  }

  @Test
  void whatStandsBeforeABreakIsKept() {
    XmlReader.Read read = read("<quiz>\n<q>a</q>\n<q>b</q>\n<q>c");
    assertThat(read.fault()).contains(XmlReader.Fault.BROKEN);
    assertThat(read.line()).isEqualTo(4);
    assertThat(read.root().orElseThrow().elements("q")).hasSize(3);
  }

  @Test
  void forbiddenSignsAreLeftOut() {
    assertThat(read("<a>x\u0007\u0001y</a>").root().orElseThrow().text()).isEqualTo("xy");
  }

  @Test
  void itGoesNoDeeperThanAnyoneNeeds() {
    assertThat(read("<a>".repeat(10_000)).fault()).contains(XmlReader.Fault.LIMIT);
  }

  @Test
  void anEncodingThatIsNamedIsHeeded() {
    byte[] arabic =
        "<?xml version=\"1.0\" encoding=\"windows-1256\"?><a>مطر</a>"
            .getBytes(Charset.forName("windows-1256"));
    assertThat(XmlReader.read(arabic).root().orElseThrow().text()).isEqualTo("مطر");
    assertThat(XmlReader.read("\uFEFF<a>مطر</a>".getBytes(UTF_8)).root().orElseThrow().text())
        .isEqualTo("مطر");
  }

  @Test
  void whatIsPrintedIsReadAsItWas() {
    String hostile = "a<b>&amp;]]>\n\t\"'\u200Fمَطَر😀";
    String xml = new XmlPrinter().open("q", "k", hostile).words("t", hostile).close().text();
    XmlNode.Element root = read(xml).root().orElseThrow();
    assertThat(root.words("t")).isEqualTo(hostile);
    assertThat(root.attribute("k")).isEqualTo(hostile);
  }
}
