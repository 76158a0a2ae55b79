package dev.qimma.terminal;

import dev.qimma.text.Displayable;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;

/** Shows a line that is being typed, or was pasted, without what would act on the terminal. */
final class HarmlessTyping implements Highlighter {

  private static final String REPLACEMENT = "\uFFFD";

  @Override
  public AttributedString highlight(LineReader reader, String line) {
    return new AttributedString(shown(line));
  }

  /** As long as the line: the cursor is placed by counting. */
  static String shown(String line) {
    if (Displayable.of(line).contentEquals(line)) {
      return line;
    }
    StringBuilder shown = new StringBuilder();
    line.codePoints().forEach(letter -> shown.append(shown(letter)));
    return shown.toString();
  }

  private static String shown(int letter) {
    String typed = Character.toString(letter);
    String safe = Displayable.of(typed);
    return safe.length() == typed.length() ? safe : REPLACEMENT.repeat(typed.length());
  }
}
