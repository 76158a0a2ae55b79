package dev.qimma.source;

import dev.qimma.text.Localized;

/**
 * A quote with a name, to refer to and to show.
 *
 * @param id its name in the bank
 * @param source id of the source it is taken from
 * @param by who says so; may be empty
 * @param where in the source, in words; may be empty
 * @param translation into other languages; may be empty
 */
public record Passage(
    String id,
    String source,
    TextQuote quote,
    Localized by,
    Localized where,
    Localized translation) {}
