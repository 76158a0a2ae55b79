package dev.qimma.source;

/**
 * Words as they stand in a source, and what stands beside them.
 *
 * <p>The TextQuoteSelector of the W3C Web Annotation Data Model, §4.2.4.
 *
 * @param prefix what comes just before, empty when {@code exact} is enough
 * @param suffix what comes just after, empty when {@code exact} is enough
 */
public record TextQuote(String exact, String prefix, String suffix) {

  public static TextQuote of(String exact) {
    return new TextQuote(exact, "", "");
  }
}
