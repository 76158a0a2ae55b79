package dev.qimma.markup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes the named characters of HTML as numbers. They stand in many files that declare no document
 * type, and an XML parser would end there. Names it does not know become plain text.
 */
final class EntityNames {

  /** No name of a character is longer. */
  private static final int LONGEST = 32;

  private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final byte[] CDATA = "<![CDATA[".getBytes(US_ASCII);
  private static final byte[] CDATA_END = "]]>".getBytes(US_ASCII);
  private static final byte[] TYPE = "<!DOCTYPE".getBytes(US_ASCII);
  private static final byte[] COMMENT = "<!--".getBytes(US_ASCII);
  private static final byte[] COMMENT_END = "-->".getBytes(US_ASCII);

  private final byte[] bytes;
  private final TreeBuilder tree;
  private final Set<String> told = new HashSet<>();
  private final ByteArrayOutputStream out;
  private int at;
  private int line = 1;
  private int lineStart;

  private EntityNames(byte[] bytes, int from, TreeBuilder tree) {
    this.bytes = bytes;
    this.tree = tree;
    this.at = from;
    this.lineStart = from;
    this.out = new ByteArrayOutputStream(bytes.length - from + 16);
  }

  /** What begins there with those names spelt out; no line of it moves. */
  static byte[] spelled(byte[] bytes, int from, TreeBuilder tree) {
    EntityNames names = new EntityNames(bytes, from, tree);
    while (names.at < bytes.length) {
      names.step();
    }
    return names.out.toByteArray();
  }

  private void step() {
    if (bytes[at] == '&') {
      reference();
    } else if (isAt(CDATA)) {
      until(CDATA_END);
    } else if (isAt(COMMENT)) {
      until(COMMENT_END);
    } else if (isAt(TYPE)) {
      untilTypeEnds();
    } else {
      copy();
    }
  }

  /** What a document type declares is not used, and so is none of the text. */
  private void untilTypeEnds() {
    int open = 0;
    while (at < bytes.length && (bytes[at] != '>' || open > 0)) {
      open += bytes[at] == '[' ? 1 : bytes[at] == ']' ? -1 : 0;
      copy();
    }
  }

  private void copy() {
    if (bytes[at] == '\n') {
      line++;
      lineStart = at + 1;
    }
    out.write(bytes[at++]);
  }

  private void until(byte[] end) {
    while (at < bytes.length && !isAt(end)) {
      copy();
    }
  }

  private boolean isAt(byte[] wanted) {
    if (bytes[at] != wanted[0] || at + wanted.length > bytes.length) {
      return false;
    }
    for (int i = 1; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private void reference() {
    String name = name();
    boolean isOfHtml = !name.isEmpty() && !OF_XML.contains(name);
    String known = isOfHtml ? HtmlEntities.of(name) : "";
    if (!known.isEmpty()) {
      out.writeBytes(("&#" + known.codePointAt(0) + ";").getBytes(US_ASCII));
      at += name.length() + 2;
    } else {
      copy();
      if (isOfHtml) {
        out.writeBytes("amp;".getBytes(US_ASCII));
        tell(name);
      }
    }
  }

  private void tell(String name) {
    if (told.add(name)) {
      tree.fault(XmlFault.Kind.UNKNOWN_ENTITY, line, at - lineStart, name);
    }
  }

  /** What stands between the ampersand here and its semicolon; empty when that is no name. */
  private String name() {
    int end = at + 1;
    while (end < bytes.length && end - at <= LONGEST && isLetterOrDigit(bytes[end])) {
      end++;
    }
    boolean isName = end > at + 1 && end < bytes.length && bytes[end] == ';';
    return isName ? new String(bytes, at + 1, end - at - 1, US_ASCII) : "";
  }

  private static boolean isLetterOrDigit(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
  }
}
