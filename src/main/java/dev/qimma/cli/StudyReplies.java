package dev.qimma.cli;

import dev.qimma.question.Question;
import dev.qimma.text.Message;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Replies of a script of study, in which a question may be asked several times: its lines are then
 * taken one after the other.
 */
final class StudyReplies {

  private final Queue<String> inOrder = new ArrayDeque<>();
  private final Map<String, Queue<String>> named = new HashMap<>();
  private final int lines;

  StudyReplies(List<String> lines, List<Question> questions) {
    this.lines = lines.size();
    Map<String, Question> byName = ReplyScript.byName(questions);
    boolean isNamed =
        !lines.isEmpty() && ReplyScript.id(lines.get(0)).filter(byName::containsKey).isPresent();
    if (isNamed) {
      for (int i = 0; i < lines.size(); i++) {
        take(lines.get(i), i + 1, byName);
      }
    } else {
      inOrder.addAll(lines);
    }
  }

  private void take(String line, int number, Map<String, Question> byName) {
    if (line.isBlank()) {
      return;
    }
    String id =
        ReplyScript.id(line)
            .orElseThrow(() -> new Failure(Exit.USAGE, Message.of("quiz.reply-form", number)));
    Question question = byName.get(id);
    if (question == null) {
      throw new Failure(Exit.USAGE, Message.of("quiz.reply-unknown", number, id));
    }
    named
        .computeIfAbsent(question.card().name(), unseen -> new ArrayDeque<>())
        .add(line.substring(Math.min(line.length(), id.length() + 2)));
  }

  /** The next reply to a question; empty where the script has none. */
  Optional<String> next(Question question) {
    Queue<String> replies =
        named.isEmpty() ? inOrder : named.getOrDefault(question.card().name(), new ArrayDeque<>());
    return Optional.ofNullable(replies.poll());
  }

  /** Ends the verb where replies are left that nothing was asked for. */
  void checkEnd(int asked) {
    boolean isLeft = inOrder.stream().anyMatch(line -> !line.isBlank());
    if (isLeft) {
      throw new Failure(Exit.USAGE, Message.of("quiz.replies-many", lines, asked));
    }
  }
}
