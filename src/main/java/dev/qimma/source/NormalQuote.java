package dev.qimma.source;

/**
 * A quote as it is compared. White space where exact, prefix and suffix meet does not count.
 *
 * @param letters exact with its way back to what was typed; {@code exact} starts at {@code lead}
 */
record NormalQuote(NormalText letters, int lead, String exact, String prefix, String suffix) {

  static NormalQuote of(TextQuote quote) {
    NormalText letters = NormalText.of(quote.exact());
    int lead = letters.text().startsWith(" ") ? 1 : 0;
    return new NormalQuote(
        letters,
        lead,
        letters.text().strip(),
        NormalText.of(quote.prefix()).text().stripTrailing(),
        NormalText.of(quote.suffix()).text().stripLeading());
  }

  /** Index in the quote as typed of what stands at an index of {@code exact}. */
  int origin(int index) {
    return letters.origin(lead + index);
  }

  /** Whether prefix and suffix stand around the words found at an index of the text. */
  boolean fits(String text, int start) {
    int before = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    int end = start + exact.length();
    int after = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return text.startsWith(prefix, before - prefix.length()) && text.startsWith(suffix, after);
  }
}
