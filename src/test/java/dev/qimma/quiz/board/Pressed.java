package dev.qimma.quiz.board;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.question.Assessment;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import dev.qimma.screen.Document;
import dev.qimma.screen.Printer;
import dev.qimma.screen.Theme;
import dev.qimma.screen.View;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * A board and the keys pressed at it so far, named by words and letters: {@code "down b enter"}.
 */
final class Pressed {

  private final Question question;
  private Board board;
  private String reply = "";

  private Pressed(Question question) {
    this.question = question;
    this.board = Board.of(question).orElseThrow();
  }

  /** The board of a question written in YAML, its options in the order written. */
  static Pressed at(String yaml) {
    return new Pressed(question(yaml));
  }

  static Question question(String yaml) {
    String text = "questions:\n  - id: it\n    " + yaml.strip().replace("\n", "\n    ") + "\n";
    return BankReader.read("b", List.of(new BankFile("b.yaml", text))).bank().questions().get(0);
  }

  Pressed keys(String keys) {
    StringTokenizer each = new StringTokenizer(keys);
    while (each.hasMoreTokens()) {
      press(key(each.nextToken()));
    }
    return this;
  }

  private static Key key(String name) {
    return name.codePointCount(0, name.length()) == 1
        ? new Key.Letter(name.codePointAt(0))
        : Key.Stroke.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private void press(Key key) {
    if (board.press(key) instanceof Board.Goes goes) {
      board = goes.on();
    } else if (board.press(key) instanceof Board.Replies replies) {
      reply = replies.line();
    }
  }

  /** The line that came of it; empty while nothing has. */
  String reply() {
    return reply;
  }

  Verdict verdict() {
    return Assessment.of(question, reply, MarkingScheme.SITTING).verdict();
  }

  /** The page as it stands, in ASCII and English. */
  List<String> page() {
    Theme theme = new Theme(0, true);
    View view = new View(Messages.load("en"), List.of("en"), theme);
    return board
        .frame(Document.EMPTY, view)
        .laid(new Printer(72, EmitMode.VISUAL, theme), 24)
        .lines();
  }
}
