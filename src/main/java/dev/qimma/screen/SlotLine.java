package dev.qimma.screen;

import dev.qimma.text.Localized;

/**
 * Something that an option is to be found for.
 *
 * @param filling the option chosen; empty while there is none
 * @param isFocus whether it is being filled
 */
public record SlotLine(Localized text, Localized filling, boolean isFocus) {}
