package dev.qimma.format;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML without document types and without entities but those of HTML, as far as it can be
 * read.
 */
public final class XmlReader {

  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 4_000_000;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private final Set<String> unread;
  private final Deque<XmlNode.Element> open = new ArrayDeque<>();
  private Optional<XmlNode.Element> root = Optional.empty();
  private int elements;

  private XmlReader(Set<String> unread) {
    this.unread = unread;
  }

  /** What an XML file cannot be read for. */
  public enum Fault {
    /** It breaks the rules of XML, or ends too early. */
    BROKEN,
    /** It declares a document type or entities of its own, which are not read. */
    ENTITY,
    /** It goes too deep, or holds too much. */
    LIMIT
  }

  /**
   * As much as could be read.
   *
   * @param root empty where there is none
   * @param fault why it ends early; empty where it does not
   * @param line of the fault
   */
  public record Read(Optional<XmlNode.Element> root, Optional<Fault> fault, int line) {}

  /** Reads bytes in the encoding that they name. */
  public static Read read(byte[] bytes) {
    return read(decoded(bytes), Set.of());
  }

  /**
   * Reads a text.
   *
   * @param unread names of elements whose words are of no use: files in letters and digits
   */
  public static Read read(String xml, Set<String> unread) {
    return new XmlReader(unread).read(clean(xml));
  }

  /** The text of bytes that name their encoding, as XML does; else UTF-8. */
  public static String decoded(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    Matcher named =
        ENCODING.matcher(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
    return new String(bytes, named.find() ? charset(named.group(1)) : StandardCharsets.UTF_8);
  }

  private static Charset charset(String name) {
    try {
      Charset named = Charset.forName(name);
      boolean isWide = name.toUpperCase(java.util.Locale.ROOT).startsWith("UTF-16");
      return isWide ? StandardCharsets.UTF_8 : named;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** Without the signs that XML forbids, which programs write all the same. */
  private static String clean(String xml) {
    String bare = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
    for (int at = 0; at < bare.length(); at++) {
      if (isForbidden(bare.charAt(at))) {
        StringBuilder clean = new StringBuilder(bare.length());
        bare.chars().filter(c -> !isForbidden(c)).forEach(c -> clean.append((char) c));
        return clean.toString().strip();
      }
    }
    return bare.strip();
  }

  private static boolean isForbidden(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private Read read(String xml) {
    int line = 1;
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        int event = reader.next();
        line = reader.getLocation().getLineNumber();
        Optional<Fault> fault = take(event, reader);
        if (fault.isPresent()) {
          return new Read(root, fault, line);
        }
      }
      return new Read(root, Optional.empty(), line);
    } catch (XMLStreamException e) {
      int where = e.getLocation() == null ? line : e.getLocation().getLineNumber();
      return new Read(root, Optional.of(Fault.BROKEN), Math.max(1, where));
    }
  }

  private Optional<Fault> take(int event, XMLStreamReader reader) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
          return Optional.of(Fault.LIMIT);
        }
        begin(reader);
      }
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          words(reader.getText());
      case XMLStreamConstants.ENTITY_REFERENCE -> {
        String letter = Entities.decoded("&" + reader.getLocalName() + ";");
        if (letter.length() > 2) {
          return Optional.of(Fault.ENTITY);
        }
        words(letter);
      }
      default -> {}
    }
    return Optional.empty();
  }

  private void begin(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    String space = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    XmlNode.Element element =
        new XmlNode.Element(
            reader.getLocalName(), space, attributes, reader.getLocation().getLineNumber());
    if (open.isEmpty()) {
      root = Optional.of(element);
    } else {
      open.element().add(element);
    }
    open.push(element);
  }

  private void words(String text) {
    if (!open.isEmpty() && !unread.contains(open.element().name())) {
      open.element().add(new XmlNode.Words(text));
    }
  }
}
