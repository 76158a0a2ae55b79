package dev.qimma.source;

import dev.qimma.text.Localized;

/**
 * A text that passages are quoted from.
 *
 * @param language of the text
 * @param file where its words are, relative to the bank; empty when only named
 * @param sha256 of the text the quotes were taken from, in hex; empty when not said
 */
public record Source(String id, Localized title, String language, String file, String sha256) {}
