package dev.qimma.markup;

import java.util.Locale;

/**
 * Why a file could be read only so far, or not to the letter.
 *
 * @param detail a name or a number the fault is about, or what the parser says
 */
public record XmlFault(Kind kind, int line, int column, String detail) {

  /** What can be wrong. */
  public enum Kind {
    /** No XML at all, or none from that place on. */
    MALFORMED,
    /** An entity that is no character of HTML; what it stands for is not looked up. */
    UNKNOWN_ENTITY,
    /** Elements within elements, more than anybody needs. */
    TOO_DEEP,
    /** More elements than are read. */
    TOO_MANY;

    /** What it is called in messages: {@code too-many}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
