package dev.qimma.quiz;

import dev.qimma.quiz.board.Key;
import dev.qimma.screen.Frame;
import java.util.Optional;

/** A page, with the keys that lead away from any: to a line, to the help, out. */
record KeyPage(Console.Page page) implements Console.Page {

  private static final String BEGINS_A_LINE = ":\\";
  private static final String HELPS = "?؟";

  @Override
  public Frame frame() {
    return page.frame();
  }

  @Override
  public Optional<Console.Line> press(Key key) {
    return key instanceof Key.Letter letter
        ? begun(letter).or(() -> page.press(key))
        : left((Key.Stroke) key).or(() -> page.press(key));
  }

  private static Optional<Console.Line> begun(Key.Letter letter) {
    String text = Character.toString(letter.codePoint());
    if (BEGINS_A_LINE.contains(text)) {
      return Optional.of(new Console.Begun(text));
    }
    return HELPS.contains(text) ? Optional.of(new Console.Typed("?")) : Optional.empty();
  }

  private static Optional<Console.Line> left(Key.Stroke key) {
    return switch (key) {
      case INTERRUPT -> Optional.of(new Console.Interrupted());
      case END -> Optional.of(new Console.Ended());
      case ESCAPE -> Optional.of(new Console.Typed(":" + Command.QUIT.english()));
      case TAB -> Optional.of(new Console.Begun(""));
      default -> Optional.empty();
    };
  }
}
