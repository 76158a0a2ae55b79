package dev.qimma.markup;

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
    TOO_MANY
  }
}
