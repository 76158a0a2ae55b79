package dev.qimma.authoring.writing;

import dev.qimma.bank.yaml.Node;
import dev.qimma.question.Assessment;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Option;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import dev.qimma.text.ReplyList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Replies to a question, tried before any learner does. */
public final class Rehearsal {

  private static final List<String> PROBABLY_WRONG = List.of("0", "1", "1000003", "qimma", "xyzzy");
  private static final List<String> GRADES = List.of("1", "2", "3", "4");

  private Rehearsal() {}

  /**
   * Each option chosen; or the model answer, the spellings written beside it, and a wrong one.
   *
   * @param accepted spellings that the file has
   */
  public static List<Assessment> of(Question question, List<String> accepted) {
    Prompt prompt = question.prompt();
    Set<String> replies = new LinkedHashSet<>();
    if (!prompt.back().isBlank()) {
      replies.addAll(GRADES);
    } else {
      boolean isPicked = isPicked(prompt);
      if (!isPicked || prompt.options().stream().filter(Option::isRight).count() > 1) {
        replies.add(question.modelReply());
      }
      if (isPicked) {
        prompt.options().forEach(option -> replies.add(prompt.label(option.index())));
      } else {
        replies.addAll(accepted);
        wrong(question).findFirst().ifPresent(replies::add);
      }
    }
    return replies.stream().map(reply -> assess(question, reply)).toList();
  }

  private static boolean isPicked(Prompt prompt) {
    return !prompt.options().isEmpty() && prompt.left().isEmpty() && !prompt.isNumbered();
  }

  private static Stream<String> wrong(Question question) {
    List<String> parts = new ArrayList<>(ReplyList.parts(question.modelReply()));
    Collections.reverse(parts);
    return Stream.concat(Stream.of(ReplyList.join(parts)), PROBABLY_WRONG.stream())
        .filter(
            reply ->
                question.mark(reply) instanceof Marking.Marked
                    && assess(question, reply).verdict() != Verdict.RIGHT);
  }

  private static Assessment assess(Question question, String reply) {
    return Assessment.of(question, reply, MarkingScheme.SITTING);
  }

  /** The spellings that a question's own part of a file lists as accepted. */
  public static List<String> accepted(Question question, Node root) {
    List<String> texts = new ArrayList<>();
    if (root instanceof Node.Mapping map
        && map.get("questions").orElse(root) instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        boolean isIt = item instanceof Node.Mapping one && begins(one, question);
        if (isIt) {
          ((Node.Mapping) item).get("accept").ifPresent(accept -> collect(accept, texts));
        }
      }
    }
    return texts;
  }

  private static boolean begins(Node.Mapping item, Question question) {
    return !item.entries().isEmpty()
        && item.entries().get(0).key().span().line() == question.card().span().line();
  }

  private static void collect(Node node, List<String> texts) {
    if (node instanceof Node.Scalar text) {
      texts.add(text.text());
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> collect(item, texts));
    } else if (node instanceof Node.Mapping map) {
      map.entries().forEach(entry -> collect(entry.value(), texts));
    }
  }
}
