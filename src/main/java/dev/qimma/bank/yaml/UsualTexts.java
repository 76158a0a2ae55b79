package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Problems;

/** Reads the texts of a usual file, whatever they are written in, and tells what is forbidden. */
final class UsualTexts {

  /** Letters that a key has at most; the library takes 1024. */
  private static final int LONGEST_KEY = 1000;

  private final UsualText text;
  private final UsualQuotes quotes;
  private final UsualPlain plain;
  private final UsualLines lines;
  private final Places places;
  private final Problems problems;

  UsualTexts(UsualText text, Places places, Problems problems) {
    this.text = text;
    this.quotes = new UsualQuotes(text);
    this.plain = new UsualPlain(text);
    this.lines = new UsualLines(text);
    this.places = places;
    this.problems = problems;
  }

  /**
   * What may be a key: a text with or without quotation marks.
   *
   * @param parent the column of what it is in
   * @param isInFlow whether that is between brackets
   */
  Node.Scalar read(int parent, boolean isInFlow) {
    boolean isQuoted = text.next() == '"' || text.next() == '\'';
    return checked(isQuoted ? quotes.read(parent) : plain.read(parent, isInFlow));
  }

  /** A text in lines below its sign. */
  Node.Scalar lines(int parent) {
    return checked(lines.read(parent));
  }

  /** A key, past its colon. */
  Node.Scalar key(int parent, boolean isInFlow) {
    Node.Scalar key = read(parent, isInFlow);
    Unusual.unless(isKey(key));
    text.skip(1);
    return key;
  }

  /** Whether what has just been read is a key, before its colon. */
  boolean isKey(Node.Scalar read) {
    return text.next() == ':'
        && text.isBlank(1)
        && read.span().line() == read.span().endLine()
        && read.to() - read.from() < LONGEST_KEY;
  }

  private Node.Scalar checked(Node.Scalar scalar) {
    if (!text.isHarmless()) {
      ForbiddenCharacters.check(scalar, places, problems);
    }
    return scalar;
  }
}
