package dev.qimma.markup;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML. A document type is skipped: nothing it declares is used and nothing it names is
 * fetched, so that no entity can grow or look at other files.
 */
public final class XmlReader {

  private static final int BYTE_ORDER_MARK = 3;
  private static final int HEAD = 200;
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  /** Limits of the library, of which Java 24 made others. */
  private static final String DEPTH = "jdk.xml.maxElementDepth";

  private static final String ATTRIBUTES = "jdk.xml.elementAttributeLimit";
  private static final int NO_LIMIT = 0;
  private static final int MOST_ATTRIBUTES = 10_000;

  private final XMLStreamReader stream;
  private final TreeBuilder tree;

  private XmlReader(XMLStreamReader stream, TreeBuilder tree) {
    this.stream = stream;
    this.tree = tree;
  }

  public static XmlDocument read(byte[] bytes) {
    return read(bytes, XmlLimits.USUAL);
  }

  public static XmlDocument read(byte[] bytes, XmlLimits limits) {
    TreeBuilder tree = new TreeBuilder(limits);
    byte[] spelled = sound(EntityNames.spelled(bytes, start(bytes), tree));
    try {
      new XmlReader(factory().createXMLStreamReader(new ByteArrayInputStream(spelled)), tree)
          .read();
    } catch (XMLStreamException e) {
      tree.fault(
          XmlFault.Kind.MALFORMED,
          e.getLocation() == null ? 1 : e.getLocation().getLineNumber(),
          e.getLocation() == null ? 1 : e.getLocation().getColumnNumber(),
          said(e));
    }
    return tree.document();
  }

  /**
   * What is no UTF-8 where that is the encoding is replaced, letter by letter: the library would
   * print on its own that it met it. What XML forbids is left out.
   */
  private static byte[] sound(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    boolean isWide = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
    Matcher named = ENCODING.matcher(head);
    boolean isOther = named.find() && !named.group(1).equalsIgnoreCase("utf-8");
    return isWide || isOther
        ? bytes
        : allowed(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  /** Without the signs that XML forbids, which programs write all the same. */
  private static String allowed(String xml) {
    if (xml.chars().noneMatch(XmlReader::isForbidden)) {
      return xml;
    }
    StringBuilder clean = new StringBuilder(xml.length());
    xml.chars().filter(c -> !isForbidden(c)).forEach(c -> clean.append((char) c));
    return clean.toString();
  }

  private static boolean isForbidden(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
  }

  /** White space and a mark before the declaration, which the library takes for a fault. */
  private static int start(byte[] bytes) {
    int at = hasMark(bytes) ? BYTE_ORDER_MARK : 0;
    int from = at;
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || isBreak(bytes[at]))) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<' ? at : from;
  }

  private static boolean isBreak(byte b) {
    return b == '\n' || b == '\r';
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(DEPTH, NO_LIMIT); // the tree has one of its own, and says which
    factory.setProperty(ATTRIBUTES, MOST_ATTRIBUTES);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  private void read() throws XMLStreamException {
    while (stream.hasNext() && !tree.isFull()) {
      switch (stream.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> tree.end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            tree.text(stream.getText());
        default -> {}
      }
    }
  }

  private void start() {
    tree.start(
        local(stream.getLocalName()),
        stream.getLocation().getLineNumber(),
        stream.getLocation().getColumnNumber());
    for (int i = 0; i < stream.getAttributeCount(); i++) {
      tree.attribute(local(stream.getAttributeLocalName(i)), stream.getAttributeValue(i));
    }
  }

  /** Prefixes that are declared nowhere are common, so that the library is not to look at them. */
  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** What the parser says, without the place it says it of, on one line. */
  private static String said(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int from = message.indexOf("Message:");
    String said = from < 0 ? message : message.substring(from + "Message:".length());
    return said.replaceAll("\\s+", " ").strip();
  }
}
