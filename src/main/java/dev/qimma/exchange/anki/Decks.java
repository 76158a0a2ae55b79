package dev.qimma.exchange.anki;

/** Topics as decks within decks. */
final class Decks {

  private static final String ROOT = "qimma";
  private static final String BETWEEN = "::";

  private Decks() {}

  static String deck(String topic) {
    return topic.isEmpty() ? ROOT : ROOT + BETWEEN + topic.replace("/", BETWEEN);
  }

  static String topic(String deck) {
    if (deck.equals(ROOT) || deck.equals("Default")) {
      return "";
    }
    String bare = deck.startsWith(ROOT + BETWEEN) ? deck.substring(ROOT.length() + 2) : deck;
    return bare.replace(BETWEEN, "/").strip();
  }
}
