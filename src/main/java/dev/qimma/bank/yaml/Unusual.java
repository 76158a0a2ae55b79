package dev.qimma.bank.yaml;

/** Something that {@link UsualYaml} leaves to the library. */
final class Unusual extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unusual() {
    super(null, null, false, false);
  }

  /** Ends the reading here where something is not usual. */
  static void unless(boolean isUsual) {
    if (!isUsual) {
      throw new Unusual();
    }
  }
}
