package dev.qimma.diagnostic;

import java.util.Comparator;

/**
 * A stretch of a file. Lines and columns count from 1, columns in code points; the end is
 * exclusive.
 */
public record Span(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {

  /** Apart from the rest, since most runs order no places and it takes its time to be made. */
  private static final class Order {
    private static final Comparator<Span> BY_PLACE =
        Comparator.comparing(Span::file)
            .thenComparingInt(Span::line)
            .thenComparingInt(Span::column)
            .thenComparingInt(Span::endLine)
            .thenComparingInt(Span::endColumn);
  }

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
    return Order.BY_PLACE.compare(this, other);
  }
}
