package dev.qimma.quiz;

import dev.qimma.question.Question;
import dev.qimma.screen.Document;
import dev.qimma.screen.QuestionScreen;
import dev.qimma.screen.View;

/** The first line turns the card, whether or not an answer was ventured; the next one grades it. */
final class Turning implements Approach {

  private final Question question;
  private boolean isTurned;

  Turning(Question question) {
    this.question = question;
  }

  @Override
  public Document soFar(View view) {
    return isTurned ? QuestionScreen.back(question, view) : Document.EMPTY;
  }

  @Override
  public Taken take(String line, View view) {
    if (isTurned) {
      return new Whole(line);
    }
    isTurned = true;
    return new Part(soFar(view));
  }
}
