package dev.qimma.diagnostic;

/**
 * A stretch of a file. Lines and columns count from 1, columns in code points; the end is
 * exclusive.
 */
public record Span(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {

  /** One place of a file, without extent. */
  public static Span at(String file, int line, int column) {
    return new Span(file, line, column, line, column);
  }

  /** The place as compilers write it, {@code file:line:column}. */
  public String place() {
    return file + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Span other) {
    int order = file.compareTo(other.file);
    if (order == 0) {
      order = compare(line, column, other.line, other.column);
    }
    return order == 0 ? compare(endLine, endColumn, other.endLine, other.endColumn) : order;
  }

  private static int compare(int line, int column, int otherLine, int otherColumn) {
    return line == otherLine
        ? Integer.compare(column, otherColumn)
        : Integer.compare(line, otherLine);
  }
}
