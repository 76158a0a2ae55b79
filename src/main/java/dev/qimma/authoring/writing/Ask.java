package dev.qimma.authoring.writing;

/**
 * One thing that a question of some kind is made of.
 *
 * @param key it stands under in the question file
 * @param least so many lines are needed; 0 where it may be left out
 */
public record Ask(String key, Shape shape, int least) {

  /** A text that is needed. */
  static Ask text(String key) {
    return new Ask(key, Shape.TEXT, 1);
  }

  /** A list that so many lines of are needed. */
  static Ask list(String key, int least) {
    return new Ask(key, Shape.LIST, least);
  }
}
