package dev.qimma.authoring;

import dev.qimma.diagnostic.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns lines and columns of a text into offsets and back. Lines end with LF. */
final class Places {

  private final String text;
  private final int[] starts;

  Places(String text) {
    this.text = text;
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(at -> text.charAt(at) == '\n')
                    .map(at -> at + 1))
            .toArray();
  }

  /** Where a stretch begins. */
  int offset(Span span) {
    return text.offsetByCodePoints(starts[span.line() - 1], span.column() - 1);
  }

  Span span(String path, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return Span.at(path, line + 1, text.codePointCount(starts[line], offset) + 1);
  }
}
