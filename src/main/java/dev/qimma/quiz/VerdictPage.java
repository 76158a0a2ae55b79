package dev.qimma.quiz;

import dev.qimma.question.Assessment;
import dev.qimma.quiz.board.Key;
import dev.qimma.screen.BoardScreen;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.VerdictScreen;
import dev.qimma.screen.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be done with one key when a verdict has been told. */
final class VerdictPage implements Console.Page {

  /** By its letter, in either script: the command it stands for. */
  private static final Map<Command, String> LETTERS =
      Map.of(
          Command.WHY, "wWل",
          Command.SOURCE, "sSم",
          Command.UNDO, "uUت",
          Command.RIGHT, "rRص",
          Command.FLAG, "fFع",
          Command.BACK, "bBر",
          Command.EDIT, "eEح",
          Command.QUIT, "qQخ");

  /** In study, where the learner may tell more of the answer. */
  private static final Map<Command, String> STUDY_LETTERS =
      Map.of(
          Command.WHY, "wWل",
          Command.SOURCE, "sSم",
          Command.UNDO, "uUت",
          Command.RIGHT, "rRص!",
          Command.FLAG, "fFع",
          Command.BACK, "bBر",
          Command.EASY, "eEس",
          Command.GUESSED, "gGن",
          Command.QUIT, "qQخ");

  private final Document told;
  private final List<Document> passages;
  private final Course<?> course;
  private final View view;

  /** Which passage is in sight where there is no room for all. */
  private int passage;

  private VerdictPage(Document told, List<Document> passages, Course<?> course, View view) {
    this.course = course;
    this.told = told;
    this.passages = List.copyOf(passages);
    this.view = view;
  }

  /** The page that tells a verdict. */
  static VerdictPage of(Assessment assessment, Course<?> course, View view) {
    Document told = Document.builder().gap().add(VerdictScreen.told(assessment, view)).build();
    return new VerdictPage(told, VerdictScreen.passages(assessment, view), course, view);
  }

  /** The page below a verdict that has been told. */
  static VerdictPage below(Course<?> course, View view) {
    return new VerdictPage(Document.EMPTY, List.of(), course, view);
  }

  @Override
  public Frame frame() {
    String keys = course.isStudy() ? "keys.after-study" : "keys.after";
    return new Frame(
        told, passages, passage, course.standing(view).then(BoardScreen.foot(keys, view)));
  }

  @Override
  public Optional<Console.Line> press(Key key) {
    if (key instanceof Key.Letter letter) {
      String text = Character.toString(letter.codePoint());
      return command(text, course).map(command -> new Console.Typed(":" + command.english()));
    }
    return switch ((Key.Stroke) key) {
      case ENTER, SPACE, RIGHT -> Optional.of(new Console.Typed(""));
      case DOWN, NEXT_PAGE -> turned(passage + 1);
      case UP, PAGE_BEFORE -> turned(passage - 1);
      default -> Optional.empty();
    };
  }

  /** The command that a letter stands for. */
  static Optional<Command> command(String letter, Course<?> course) {
    return (course.isStudy() ? STUDY_LETTERS : LETTERS)
        .entrySet().stream()
            .filter(entry -> entry.getValue().contains(letter))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private Optional<Console.Line> turned(int to) {
    passage = Math.max(0, Math.min(to, passages.size() - 1));
    return Optional.empty();
  }
}
