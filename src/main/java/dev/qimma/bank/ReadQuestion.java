package dev.qimma.bank;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A question as it was read, knowing nothing of those beside it.
 *
 * @param label how messages call it; empty where no id is written
 * @param place of its id
 * @param question empty when it is of no kind
 * @param passages written in it
 * @param problems what is wrong with it
 * @param other reads it again with an id that none of those has; empty where an id is written
 */
record ReadQuestion(
    String id,
    String label,
    Span place,
    Optional<Question> question,
    List<InlinePassages.One> passages,
    Problems problems,
    Optional<Function<Set<String>, ReadQuestion>> other) {

  ReadQuestion {
    passages = List.copyOf(passages);
  }
}
