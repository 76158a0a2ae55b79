package dev.qimma.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of one line of CSV; none of them may hold a line break. */
final class CsvLine {

  private static final char QUOTE = '"';

  private final String line;
  private int at;

  private CsvLine(String line) {
    this.line = line;
  }

  /** Nothing where a quote is not closed, or text follows a closed one. */
  static Optional<List<String>> fields(String line) {
    return new CsvLine(line).fields();
  }

  private Optional<List<String>> fields() {
    List<String> fields = new ArrayList<>();
    while (true) {
      Optional<String> field = isQuote() ? quoted() : Optional.of(plain());
      if (field.isEmpty()) {
        return Optional.empty();
      }
      fields.add(field.get());
      if (at == line.length()) {
        return Optional.of(fields);
      }
      if (line.charAt(at++) != ',') {
        return Optional.empty();
      }
    }
  }

  private boolean isQuote() {
    return at < line.length() && line.charAt(at) == QUOTE;
  }

  private String plain() {
    int end = line.indexOf(',', at);
    String field = line.substring(at, end < 0 ? line.length() : end);
    at += field.length();
    return field;
  }

  private Optional<String> quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < line.length()) {
      if (!isQuote()) {
        field.append(line.charAt(at++));
        continue;
      }
      at++;
      if (!isQuote()) {
        return Optional.of(field.toString());
      }
      field.append(QUOTE);
      at++;
    }
    return Optional.empty();
  }
}
