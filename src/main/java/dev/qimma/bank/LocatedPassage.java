package dev.qimma.bank;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.Places;
import dev.qimma.diagnostic.Span;
import dev.qimma.source.Passage;

/** A passage and where its exact words stand in the question file. */
public record LocatedPassage(Passage passage, BankFile file, Node.Scalar exact) {

  public Span span() {
    return exact.span();
  }

  /** The place of a character of the quoted words, counted in UTF-16 units from 0. */
  public Span at(int index) {
    int lead = exact.text().length() - exact.text().stripLeading().length();
    int within = Math.max(0, Math.min(lead + index, exact.text().length()));
    return new Places(file).within(exact, exact.text().codePointCount(0, within));
  }
}
