package dev.qimma.lint;

/** Which letters a reader may take for one another, so that only their names tell them apart. */
final class Lookalikes {

  private static final String ALIKE_IN_ASCII = "lI1|O0";

  private Lookalikes() {}

  static boolean needNames(String one, String other) {
    return !isPlain(one) || !isPlain(other);
  }

  private static boolean isPlain(String letter) {
    return letter.codePoints().allMatch(c -> c > ' ' && c < 0x7F && ALIKE_IN_ASCII.indexOf(c) < 0);
  }
}
