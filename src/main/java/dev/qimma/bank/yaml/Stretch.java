package dev.qimma.bank.yaml;

/**
 * Some lines of a file.
 *
 * @param line how many lines stand before it
 * @param letters how many code points stand before it
 * @param index how many UTF-16 units stand before it
 */
public record Stretch(String text, int line, int letters, int index) {

  public static Stretch whole(BankFile file) {
    return new Stretch(file.text(), 0, 0, 0);
  }

  /** A line of it, counted as in the file, from 1; empty where it has none such. */
  public String line(int number) {
    return text.lines().skip(Math.max(0, number - 1L - line)).findFirst().orElse("");
  }

  /** What is between the beginning of its first line and the first letter there. */
  public String indentation() {
    int at = 0;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return text.substring(0, at);
  }
}
