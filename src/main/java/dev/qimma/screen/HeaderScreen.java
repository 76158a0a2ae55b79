package dev.qimma.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where one stands: the line above each question, as much of it as there is room for. */
public final class HeaderScreen {

  private static final int LONG_BAR = 10;
  private static final int SHORT_BAR = 5;
  private static final double NO_BAR = -1;
  private static final String BETWEEN = "   ";

  private final View view;
  private final String shortPlace;

  /** Most important first. */
  private final List<Part> parts = new ArrayList<>();

  private record Part(String words, double share) {}

  /**
   * What is left of the time of an exam.
   *
   * @param limit not zero
   */
  public record Time(Duration left, Duration limit) {
    double share() {
      return (double) left.toMillis() / limit.toMillis();
    }
  }

  private HeaderScreen(int number, int total, int done, View view) {
    this.view = view;
    this.shortPlace = view.say("header.short", number, total);
    add(view.say("header.question", number, total), total == 0 ? 0 : (double) done / total);
  }

  private void add(String words, double share) {
    parts.add(new Part(words, share));
  }

  /** Of practice: the question, and the marks earned of those there were to earn. */
  public static Document practice(
      int number, int total, Standing score, boolean isFlagged, View view) {
    HeaderScreen header = new HeaderScreen(number, total, number - 1, view);
    if (!score.max().isZero()) {
      String marks = view.say("header.score", score.score().rounded(), score.max().rounded());
      header.add(marks, score.share());
    }
    return header.document(isFlagged);
  }

  /** Of an exam: the question, the time that is left if there is a limit, how many are answered. */
  public static Document exam(
      int number, int total, int answered, Optional<Time> time, boolean isFlagged, View view) {
    HeaderScreen header = new HeaderScreen(number, total, answered, view);
    time.ifPresent(t -> header.add(view.say("exam.left", clock(t.left())), t.share()));
    header.add(view.say("exam.answered", answered), NO_BAR);
    return header.document(isFlagged);
  }

  /** Minutes and seconds, {@code 12:05}; hours before them where there are any. */
  static String clock(Duration left) {
    String rest =
        String.format(Locale.ROOT, "%02d:%02d", left.toMinutesPart(), left.toSecondsPart());
    return left.toHours() > 0 ? left.toHours() + ":" + rest : rest;
  }

  private Document document(boolean isFlagged) {
    if (isFlagged) {
      add(view.say("header.flagged"), NO_BAR);
    }
    return Document.builder().gap().fitting(wordings()).build();
  }

  /** Bars go first, then the words of the place, then what matters least. */
  private List<List<Run>> wordings() {
    List<List<Run>> wordings = new ArrayList<>();
    for (int bar : List.of(LONG_BAR, SHORT_BAR, 0)) {
      wordings.add(line(parts, bar));
    }
    List<Part> terse = new ArrayList<>(parts);
    terse.set(0, new Part(shortPlace, NO_BAR));
    for (int kept = terse.size(); kept > 0; kept--) {
      wordings.add(line(terse.subList(0, kept), 0));
    }
    return wordings;
  }

  private List<Run> line(List<Part> shown, int cells) {
    List<Run> line = new ArrayList<>();
    for (Part part : shown) {
      line.add(new Run((line.isEmpty() ? "" : BETWEEN) + part.words(), Style.QUIET));
      String bar = view.theme().bar(part.share(), part.share() == NO_BAR ? 0 : cells);
      if (!bar.isEmpty()) {
        line.add(new Run(" " + bar, Style.BAR));
      }
    }
    return line;
  }
}
