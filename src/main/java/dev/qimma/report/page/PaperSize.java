package dev.qimma.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The paper that is printed on. */
public enum PaperSize {
  A4,
  LETTER;

  /** The word in styles and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PaperSize> parse(String word) {
    return Arrays.stream(values()).filter(size -> size.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(PaperSize::word).toList();
  }
}
