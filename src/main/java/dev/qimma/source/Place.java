package dev.qimma.source;

/** Where in a source: both count from 1, columns in code points, a byte order mark not counted. */
public record Place(int line, int column) {

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
