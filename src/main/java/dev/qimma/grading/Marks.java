package dev.qimma.grading;

import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks responses, each distinct one once as long as it is remembered, and numbers the marks that
 * occur, so that a gradebook can hold numbers.
 */
final class Marks {

  /** Responses remembered; the one not seen for longest is forgotten. */
  private static final int REMEMBERED = 20_000;

  /** Longer responses hardly come twice. */
  private static final int LONGEST = 256;

  private final List<Question> questions;
  private final MarkingScheme scheme;
  private final boolean keepsResponses;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Mark, Integer> codes = new HashMap<>();
  private final Map<Asked, Integer> remembered = new Recent();

  private record Asked(int question, String response) {}

  private static final class Recent extends LinkedHashMap<Asked, Integer> {

    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Asked, Integer> eldest) {
      return size() > REMEMBERED;
    }
  }

  Marks(List<Question> questions, MarkingScheme scheme, boolean keepsResponses) {
    this.questions = List.copyOf(questions);
    this.scheme = scheme;
    this.keepsResponses = keepsResponses;
  }

  /** The number of the mark that a response earns. */
  int code(int question, String response) {
    return response.length() > LONGEST
        ? assess(question, response)
        : remembered.computeIfAbsent(
            new Asked(question, response), asked -> assess(question, response));
  }

  private int assess(int question, String response) {
    Mark mark = Mark.of(questions.get(question), response, scheme, keepsResponses);
    return codes.computeIfAbsent(
        mark,
        unseen -> {
          marks.add(unseen);
          return marks.size() - 1;
        });
  }

  Mark mark(int code) {
    return marks.get(code);
  }

  List<Mark> all() {
    return List.copyOf(marks);
  }
}
