package dev.qimma.markup;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XmlReaderTest {

  @Test
  void anElementKnowsItsLine() {
    Element root = read("<a>\n<x:b\nid='1'>نص</x:b></a>");
    assertThat(root.all("b")).extracting(Element::line).containsExactly(3);
    assertThat(root.textAt("b")).isEqualTo("نص");
    assertThat(root.all("b").get(0).attribute("id")).isEqualTo("1");
  }

  @Test
  void textSplitByCommentsAndCdataIsOne() {
    Element root = read("<a>one<!-- no --> <![CDATA[<two>]]> &amp; three</a>");
    assertThat(root.text()).isEqualTo("one <two> & three");
    assertThat(root.children()).hasSize(1);
  }

  @Test
  void spacesAndAMarkBeforeTheDeclarationAreForgiven() {
    assertThat(read("\uFEFF\n <?xml version='1.0'?><a>ب</a>").text()).isEqualTo("ب");
  }

  @Test
  void otherEncodingsAreRead() {
    byte[] bytes = "<?xml version='1.0' encoding='UTF-16'?><a>ب</a>".getBytes(UTF_16);
    assertThat(XmlReader.read(bytes).root().orElseThrow().text()).isEqualTo("ب");
  }

  @Test
  void namesOfHtmlCharactersAreKnownWithoutADocumentType() {
    assertThat(read("<a>x&nbsp;y&mdash;z</a>").text()).isEqualTo("x\u00A0y—z");
  }

  @Test
  void whatADocumentTypeDeclaresIsNotUsed() {
    String laughs =
        "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;'>"
            + "<!ENTITY f SYSTEM 'file:///etc/passwd'>]>\n<a>&m;&f;</a>";
    XmlDocument document = XmlReader.read(laughs.getBytes(UTF_8));
    assertThat(document.root().orElseThrow().text()).isEqualTo("&m;&f;");
    assertThat(document.faults())
        .extracting(XmlFault::kind, XmlFault::line, XmlFault::detail)
        .containsExactly(
            tuple(XmlFault.Kind.UNKNOWN_ENTITY, 2, "m"),
            tuple(XmlFault.Kind.UNKNOWN_ENTITY, 2, "f"));
  }

  @Test
  void whatCameBeforeAFaultIsKept() {
    XmlDocument document = XmlReader.read("<a>\n<b>1</b>\n<b>2</c></a>".getBytes(UTF_8));
    assertThat(document.root().orElseThrow().all("b"))
        .extracting(Element::text, Element::isWhole)
        .containsExactly(tuple("1", true), tuple("2", false));
    assertThat(document.faults()).extracting(XmlFault::line).containsExactly(3);
  }

  @Test
  void whatIsNoXmlIsAFaultAndNoTree() {
    XmlDocument document = XmlReader.read("PK\3\4".getBytes(UTF_8));
    assertThat(document.root()).isEmpty();
    assertThat(document.faults()).extracting(XmlFault::kind).contains(XmlFault.Kind.MALFORMED);
    assertThat(XmlReader.read(new byte[0]).faults()).isNotEmpty();
  }

  @Test
  void depthAndNumberHaveAnEnd() {
    byte[] deep = "<a>".repeat(100_000).getBytes(UTF_8);
    assertThat(XmlReader.read(deep).faults())
        .extracting(XmlFault::kind)
        .containsExactly(XmlFault.Kind.TOO_DEEP);
    byte[] many = ("<a>" + "<b/>".repeat(100) + "</a>").getBytes(UTF_8);
    assertThat(XmlReader.read(many, new XmlLimits(10, 50)).faults())
        .extracting(XmlFault::kind)
        .containsExactly(XmlFault.Kind.TOO_MANY);
  }

  @Test
  void attributesMayBeManyOnEveryJava() {
    String many =
        IntStream.range(0, 300).mapToObj(n -> " a" + n + "='1'").collect(Collectors.joining());
    XmlDocument document = XmlReader.read(("<a" + many + "/>").getBytes(UTF_8));
    assertThat(document.faults()).isEmpty();
    assertThat(document.root().orElseThrow().attribute("a299")).isEqualTo("1");
  }

  @Test
  void whatIsPrintedIsReadBack() {
    String hostile = "]]> <b> & \"'\t\n\r \u200F🙂 عَرَبِيّ";
    Element tree =
        Element.element(
            "a", Element.element("b", Element.element("c", hostile)).with("t", hostile));
    String printed = XmlPrinter.print(tree, Set.of("c"));
    Element read = read(printed);
    assertThat(read.textAt("b", "c")).isEqualTo(hostile.strip());
    assertThat(read.first("b").orElseThrow().attribute("t")).isEqualTo(hostile);
    assertThat(printed).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b t=");
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    assertThat(XmlPrinter.escaped("a\0b\uD800c\u001B")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
  }

  private static Element read(String text) {
    XmlDocument document = XmlReader.read(text.getBytes(UTF_8));
    assertThat(document.faults()).isEmpty();
    return document.root().orElseThrow();
  }

  @Test
  void forbiddenSignsAreLeftOut() {
    assertThat(read("<a>x\u0007\u0001y</a>").text()).isEqualTo("xy");
  }

  @Test
  void aFileOfTheMachineIsNotRead() {
    XmlDocument document =
        XmlReader.read(
            "<!DOCTYPE q [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>"
                .getBytes(UTF_8));
    assertThat(document.faults()).isNotEmpty();
    assertThat(document.root().map(Element::text).orElse("")).doesNotContain("root:");
  }
}
