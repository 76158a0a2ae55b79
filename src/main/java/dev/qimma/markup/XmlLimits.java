package dev.qimma.markup;

/** How much of a file is read. */
public record XmlLimits(int depth, int elements) {

  /** Far more than a file of questions has. */
  public static final XmlLimits USUAL = new XmlLimits(200, 5_000_000);
}
