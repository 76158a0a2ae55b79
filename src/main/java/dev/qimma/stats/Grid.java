package dev.qimma.stats;

import java.util.Arrays;

/** Which answer each learner gave to each question, by numbers from 0. */
public interface Grid {

  /** Where nothing was handed in. */
  int MISSING = -1;

  int learners();

  /** The number of an answer among those of the question, or {@link #MISSING}. */
  int answer(int learner, int question);

  /** The numbers of the answers of all learners to a question. */
  default int[] answers(int question) {
    int[] answers = new int[learners()];
    Arrays.setAll(answers, learner -> answer(learner, question));
    return answers;
  }
}
