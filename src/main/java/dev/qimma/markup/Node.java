package dev.qimma.markup;

import java.util.function.Function;

/** What an element holds: text, or another element. */
public sealed interface Node permits Node.Words, Element {

  /** Handles both cases. */
  <T> T fold(Function<Words, T> words, Function<Element, T> element);

  /** Characters between tags. */
  record Words(String text) implements Node {
    @Override
    public <T> T fold(Function<Words, T> words, Function<Element, T> element) {
      return words.apply(this);
    }
  }

  /** All text in it, tags left out. */
  String text();
}
