package dev.qimma.cli;

import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.terminal.JLineConsole;
import java.util.List;
import java.util.Optional;

/** Lets a person choose by looking: one sentence, drawn in every way there is. */
final class Calibration {

  private static final String SENTENCE = "بيت (1) ABC.";

  /** Narrow, so that the right edge of every line is near its letter. */
  private static final int WIDTH = 30;

  private static final List<EmitMode> WAYS =
      List.of(
          EmitMode.VISUAL_EXPLICIT, EmitMode.EMBED, EmitMode.EMBED_UNMIRRORED, EmitMode.LOGICAL);

  /** What stands on the key of each line, and of none: in Latin, Arabic and digits. */
  private static final List<String> KEYS = List.of("aAش1أ", "bB2ب", "cCؤ3ج", "dDي4د");

  private static final String NONE = "nNى0";

  private final JLineConsole console;
  private final View view;

  Calibration(JLineConsole console, View view) {
    this.console = console;
    this.view = view;
  }

  /** The way chosen, {@link EmitMode#OFF} where none is right; empty where all stays as it is. */
  Optional<EmitMode> ask() {
    console.show(page());
    for (int i = 0; i < WAYS.size(); i++) {
      console.show(line(i), WAYS.get(i), WIDTH);
    }
    while (true) {
      String key = console.key(console.prompt(view.say("calibrate.prompt")));
      if (key.isBlank()) {
        return Optional.empty();
      }
      Optional<EmitMode> way = way(key);
      if (way.isPresent()) {
        return way;
      }
      console.show(paragraph(Style.QUIET, "calibrate.help"));
    }
  }

  private static Optional<EmitMode> way(String key) {
    for (int i = 0; i < WAYS.size(); i++) {
      if (KEYS.get(i).contains(key)) {
        return Optional.of(WAYS.get(i));
      }
    }
    return NONE.contains(key) ? Optional.of(EmitMode.OFF) : Optional.empty();
  }

  /** What came of it, said on the terminal as it is drawn from now on. */
  static Document told(Optional<EmitMode> way, Session session) {
    String end = way.map(mode -> mode == EmitMode.OFF ? "none" : "kept").orElse("as-it-was");
    Document.Builder page =
        Document.builder().text(Style.QUIET, session.view().say("calibrate." + end));
    session
        .settings()
        .bidi()
        .ifPresent(
            mode -> page.text(Style.QUIET, session.view().say("calibrate.overruled", mode.word())));
    return page.gap().build();
  }

  private Document page() {
    return Document.builder()
        .gap()
        .text(Style.HEADING, view.say("calibrate.title"))
        .text(Style.PLAIN, view.say("calibrate.look"))
        .gap()
        .build();
  }

  private static Document line(int place) {
    String letter = Character.toString('A' + place);
    return Document.builder()
        .item(new Run(" " + letter + "  ", Style.KEY), Run.of(SENTENCE))
        .build();
  }

  private Document paragraph(Style style, String key) {
    return Document.builder().text(style, view.say(key)).build();
  }
}
