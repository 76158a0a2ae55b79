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

  private final Document told;
  private final List<Document> passages;
  private final View view;

  /** Which passage is in sight where there is no room for all. */
  private int passage;

  private VerdictPage(Document told, List<Document> passages, View view) {
    this.told = told;
    this.passages = List.copyOf(passages);
    this.view = view;
  }

  /** The page that tells a verdict. */
  static VerdictPage of(Assessment assessment, View view) {
    Document told = Document.builder().gap().add(VerdictScreen.told(assessment, view)).build();
    return new VerdictPage(told, VerdictScreen.passages(assessment, view), view);
  }

  /** The page below a verdict that has been told. */
  static VerdictPage below(View view) {
    return new VerdictPage(Document.EMPTY, List.of(), view);
  }

  @Override
  public Frame frame() {
    return new Frame(told, passages, passage, BoardScreen.foot("keys.after", view));
  }

  @Override
  public Optional<Console.Line> press(Key key) {
    if (key instanceof Key.Letter letter) {
      String text = Character.toString(letter.codePoint());
      return LETTERS.entrySet().stream()
          .filter(entry -> entry.getValue().contains(text))
          .<Console.Line>map(entry -> new Console.Typed(":" + entry.getKey().english()))
          .findFirst();
    }
    return switch ((Key.Stroke) key) {
      case ENTER, SPACE, RIGHT -> Optional.of(new Console.Typed(""));
      case DOWN, NEXT_PAGE -> turned(passage + 1);
      case UP, PAGE_BEFORE -> turned(passage - 1);
      default -> Optional.empty();
    };
  }

  private Optional<Console.Line> turned(int to) {
    passage = Math.max(0, Math.min(to, passages.size() - 1));
    return Optional.empty();
  }
}
