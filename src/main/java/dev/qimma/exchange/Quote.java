package dev.qimma.exchange;

import dev.qimma.text.Localized;

/**
 * Words of a source beside a question, with what is needed to find them again in another bank.
 *
 * @param id its name in the bank; empty where the file has none
 * @param source id of the source; empty where the file has none
 * @param title of the source
 * @param language that the source is written in; empty where that is not known
 * @param by who says so; may be empty
 * @param where in the source, in words; may be empty
 * @param translation may be empty
 */
public record Quote(
    String id,
    String source,
    Localized title,
    String language,
    String exact,
    Localized by,
    Localized where,
    Localized translation) {

  /** Words of a source of which nothing else is known. */
  public static Quote of(String exact) {
    return new Quote(
        "", "", Localized.EMPTY, "", exact, Localized.EMPTY, Localized.EMPTY, Localized.EMPTY);
  }

  Quote in(String tongue) {
    return new Quote(id, source, title, tongue, exact, by, where, translation);
  }
}
