package dev.qimma.text;

/** A part of a reply that names what it answers: {@code 1=C}, {@code up=evaporation}. */
public record Pair(String left, String right) {

  private static final String EQUALS = "=";

  /** Whether the part says what it answers. */
  public boolean isNamed() {
    return !left.isEmpty();
  }

  /** Reads one part, splitting it at the first equals sign that is not escaped. */
  static Pair read(String part) {
    int equals = Escapes.find(EQUALS, part, 0);
    return equals == part.length()
        ? new Pair("", Escapes.read(part))
        : new Pair(
            Escapes.read(part.substring(0, equals).strip()),
            Escapes.read(part.substring(equals + 1).strip()));
  }

  String written() {
    return isNamed() ? Escapes.write(left) + EQUALS + Escapes.write(right) : Escapes.write(right);
  }
}
