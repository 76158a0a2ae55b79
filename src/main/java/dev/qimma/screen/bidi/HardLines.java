package dev.qimma.screen.bidi;

import dev.qimma.screen.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as it was written, line by line, for pipes, files and screen readers. */
final class HardLines {

  /** Ours, not the author's; they would be noise to grep. */
  private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");

  private HardLines() {}

  static List<List<Run>> of(List<Run> paragraph) {
    List<List<Run>> lines = new ArrayList<>();
    Ink ink = new Ink();
    for (Run run : paragraph) {
      String[] pieces = ISOLATES.matcher(run.text()).replaceAll("").split("\n", -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          lines.add(ink.runs());
          ink = new Ink();
        }
        ink.add(pieces[i], run.style());
      }
    }
    lines.add(ink.runs());
    return lines;
  }
}
