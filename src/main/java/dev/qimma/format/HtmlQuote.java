package dev.qimma.format;

import dev.qimma.text.Localized;

/**
 * Words of a source, quoted in a text.
 *
 * @param id its name; empty where it has none
 * @param source name of the source; empty where it has none
 * @param language of the words; empty where that is not said
 */
public record HtmlQuote(
    String id,
    String source,
    Localized title,
    String language,
    String exact,
    Localized by,
    Localized where,
    Localized translation) {}
