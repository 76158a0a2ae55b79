package dev.qimma.quiz;

import dev.qimma.screen.Document;
import dev.qimma.screen.View;

/** A line is the whole reply. */
record AtOnce() implements Approach {

  @Override
  public Document soFar(View view) {
    return Document.EMPTY;
  }

  @Override
  public Taken take(String line, View view) {
    return new Whole(line);
  }
}
