package dev.qimma.text;

/**
 * Texts of the letters and digits that most texts are of: those of ASCII, the letters of the Arabic
 * keyboard, and the common space. There is nothing in them to compose, no sign that steers the
 * display and no punctuation, so that most of what looks for these need not.
 */
final class PlainLetters {

  private PlainLetters() {}

  static boolean areAll(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isOne(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  static boolean isOne(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || letter == ' '
        || (letter >= 'ء' && letter <= 'غ')
        || (letter >= 'ف' && letter <= 'ي')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9');
  }
}
