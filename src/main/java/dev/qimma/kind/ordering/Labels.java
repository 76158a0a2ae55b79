package dev.qimma.kind.ordering;

import dev.qimma.question.Options;
import dev.qimma.question.Positions;
import dev.qimma.text.Folding;
import dev.qimma.text.Letters;

/**
 * What items are called in a reply: by numbers, or by letters where a number is the text of one and
 * would be read as that.
 */
record Labels(boolean areLetters) {

  static Labels of(Options items, Folding folding) {
    return new Labels(
        items.shown().stream()
            .flatMap(item -> item.text().texts().stream())
            .anyMatch(text -> Positions.parse(folding.normalForm(text)).isPresent()));
  }

  String at(int place) {
    return areLetters ? Letters.latin(place) : String.valueOf(place + 1);
  }
}
