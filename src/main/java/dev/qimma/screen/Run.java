package dev.qimma.screen;

/** A stretch of text of one style. */
public record Run(String text, Style style) {

  public static Run of(String text) {
    return new Run(text, Style.PLAIN);
  }
}
