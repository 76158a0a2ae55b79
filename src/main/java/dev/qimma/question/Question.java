package dev.qimma.question;

import dev.qimma.text.Localized;
import java.util.List;

/** A question of any kind: it shows itself, marks a reply, and knows its answer. */
public interface Question {

  Card card();

  /** The name of its kind, as in machine-readable output. */
  String kind();

  Prompt prompt();

  /**
   * Compares a reply with the key. Never throws, whatever was typed, and depends on nothing but the
   * question and the reply.
   */
  Marking mark(String reply);

  /** A reply in one line that earns full marks. */
  String modelReply();

  /** The right answer as a person is told it, a line for each part. */
  List<Localized> solution();

  /** How many options or items it has that can be shown in another order. */
  int arrangeable();

  /**
   * The same question with its options in another order, a permutation of {@code 0} to {@code
   * arrangeable() - 1}. Letters and numbers of replies are then those of that order; what it marks
   * names them canonically.
   */
  Question arranged(List<Integer> order);

  /** What is done to answer it and what counts as right, as data that formats translate. */
  Interaction interaction();

  /** What a reply is compared with, as one text: it changes when the key does, and only then. */
  String key();
}
