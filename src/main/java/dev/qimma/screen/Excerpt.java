package dev.qimma.screen;

import dev.qimma.diagnostic.Span;
import dev.qimma.screen.bidi.Paragraphs;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * A line of a file with the stretch that a problem is about, made safe to show.
 *
 * @param marked the stretch itself; empty at the end of the line
 * @param word the stretch, or the word that begins there when it has no extent
 */
record Excerpt(int line, String before, String marked, String after, String word) {

  /** Empty when the file has no such line. */
  static Optional<Excerpt> of(Span span, List<String> file, String ellipsis, int room) {
    if (span.line() > file.size()) {
      return Optional.empty();
    }
    int[] letters = file.get(span.line() - 1).codePoints().toArray();
    int start = Math.min(Math.max(0, span.column() - 1), letters.length);
    boolean endsHere = span.endLine() == span.line();
    int end =
        endsHere ? Math.min(Math.max(start, span.endColumn() - 1), letters.length) : letters.length;
    int from = letters.length > room ? Math.max(0, start - (room / 2 - 2)) : 0;
    int to = Math.min(letters.length, from + room);
    return Optional.of(
        new Excerpt(
            span.line(),
            (from > 0 ? ellipsis : "") + text(letters, from, start),
            text(letters, start, Math.min(end, to)),
            text(letters, Math.min(end, to), to) + (to < letters.length ? ellipsis : ""),
            text(letters, start, Math.min(to, end > start ? end : endOfWord(letters, start)))));
  }

  private static String text(int[] letters, int from, int to) {
    return DiagnosticText.oneLine(new String(letters, from, to - from));
  }

  private static int endOfWord(int[] letters, int start) {
    int end = start;
    while (end < letters.length && !Character.isWhitespace(letters[end])) {
      end++;
    }
    return end;
  }

  Document document(DiagnosticText diagnostics, Style style) {
    String number = "  " + line;
    Document.Builder page = Document.builder();
    page.item(
        new Run(number + " | ", Style.QUIET), Run.of((before + marked + after).stripTrailing()));
    pointer(diagnostics)
        .ifPresent(
            pointer ->
                page.item(
                    new Run(" ".repeat(number.length()) + " | ", Style.QUIET),
                    new Run(pointer, style)));
    return page.build();
  }

  /**
   * A caret under the stretch. A terminal may show a line with letters that run from the right in
   * another order, where columns mean nothing: there the words are repeated.
   */
  private Optional<String> pointer(DiagnosticText diagnostics) {
    if (runsFromTheRight()) {
      return Optional.of(word.strip())
          .filter(words -> !words.isEmpty())
          .map(words -> diagnostics.say(Message.of("diagnostic.here", words)));
    }
    int carets = Math.max(1, Paragraphs.cells(marked));
    return Optional.of(" ".repeat(Paragraphs.cells(before)) + "^".repeat(carets));
  }

  private boolean runsFromTheRight() {
    return (before + marked + after)
        .codePoints()
        .anyMatch(
            letter ->
                switch (Character.getDirectionality(letter)) {
                  case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                      Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                      true;
                  default -> false;
                });
  }
}
