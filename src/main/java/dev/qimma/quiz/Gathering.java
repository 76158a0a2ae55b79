package dev.qimma.quiz;

import dev.qimma.question.Marking;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.quiz.board.Board;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import java.util.List;
import java.util.Optional;

/**
 * Names gathered one a line until all are named or an empty line says that is all. Whether a name
 * is new, and right, is told by how the question marks it together with those before.
 */
final class Gathering implements Approach {

  private static final String SEPARATOR = ";";

  private final Question question;
  private Marking named = new Marking.Blank();

  Gathering(Question question) {
    this.question = question;
  }

  @Override
  public Optional<Board> board() {
    return Optional.empty();
  }

  @Override
  public void keep(Board board) {
    throw new IllegalStateException("names are typed");
  }

  @Override
  public Document soFar(View view) {
    return parts(named).isEmpty()
        ? Document.EMPTY
        : said(view.say("gather.more", rightIn(named), question.prompt().count()));
  }

  @Override
  public Taken take(String line, View view) {
    return line.isEmpty()
        ? new Whole(reply())
        : question
            .mark(line)
            .fold(
                blank -> new Part(soFar(view)),
                unreadable -> new Part(said(view.messages().sayIsolated(unreadable.why()))),
                marked -> add(line, view));
  }

  private Taken add(String line, View view) {
    Marking before = named;
    named = question.mark(together(Reply.of(line).text()));
    if (rightIn(named) == question.prompt().count()) {
      return new Whole(reply());
    }
    if (parts(named).size() == parts(before).size()) {
      return new Part(said(view.say("gather.repeat")).then(soFar(view)));
    }
    return rightIn(named) > rightIn(before)
        ? new Part(soFar(view))
        : new Part(said(view.say("gather.none", line)).then(soFar(view)));
  }

  private String together(String line) {
    return reply().isEmpty() ? Reply.literal(line) : reply() + SEPARATOR + line;
  }

  private String reply() {
    return named.fold(blank -> "", unreadable -> "", Marking.Marked::reply);
  }

  private static List<Option> parts(Marking marking) {
    return marking.fold(blank -> List.of(), unreadable -> List.of(), Marking.Marked::chosen);
  }

  private static int rightIn(Marking marking) {
    return (int) parts(marking).stream().filter(Option::isRight).count();
  }

  private static Document said(String text) {
    return Document.builder().text(Style.QUIET, text).build();
  }
}
