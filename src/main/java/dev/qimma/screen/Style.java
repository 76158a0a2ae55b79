package dev.qimma.screen;

/** What a stretch of text is, not how it looks: the theme decides that. */
public enum Style {
  PLAIN,
  STRONG,
  QUIET,
  HEADING,
  KEY,
  RIGHT,
  PARTLY,
  WRONG,
  /** The words of a source. */
  QUOTE,
  /** Letters that differ from those of the right answer. */
  MARK,
  BAR,
  LINK
}
