package dev.qimma.quiz;

import dev.qimma.history.Note;
import dev.qimma.quiz.board.Key;
import dev.qimma.screen.BoardScreen;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How sure is the answer? One key, before the verdict. */
record ConfidencePage(View view) implements Console.Page {

  /** What may be typed for each, in both languages. */
  private static final Map<Note, List<String>> NAMES =
      Map.of(
          Note.SURE, List.of("s", "sure", "م", "متأكد"),
          Note.THINK_SO, List.of("t", "think so", "think", "ظ", "أظن"),
          Note.GUESS, List.of("g", "guess", "ن", "تخمين"));

  /** What was meant, if anything. */
  static Optional<Note> note(String text) {
    String form = Folding.STANDARD.normalForm(text);
    return NAMES.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().stream()
                    .anyMatch(name -> Folding.STANDARD.normalForm(name).equals(form)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public Frame frame() {
    Document asked =
        Document.builder().gap().text(Style.STRONG, view.say("confidence.asked")).build();
    return Frame.of(asked, BoardScreen.foot("keys.confidence", view));
  }

  @Override
  public Optional<Console.Line> press(Key key) {
    if (key instanceof Key.Letter letter) {
      String text = Character.toString(letter.codePoint());
      return note(text).map(note -> new Console.Typed(text));
    }
    return switch ((Key.Stroke) key) {
      case ENTER, SPACE -> Optional.of(new Console.Typed(""));
      case INTERRUPT -> Optional.of(new Console.Interrupted());
      case END, ESCAPE -> Optional.of(new Console.Ended());
      default -> Optional.empty();
    };
  }
}
