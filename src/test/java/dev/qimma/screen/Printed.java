package dev.qimma.screen;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.screen.bidi.EmitMode;
import java.util.List;

/** What a pipe is given of a problem. */
public final class Printed {

  private static final int WIDTH = 80;

  private Printed() {}

  public static List<String> lines(DiagnosticText text, Diagnostic diagnostic, List<String> file) {
    return new Printer(WIDTH, EmitMode.OFF, text.theme()).lines(text.document(diagnostic, file));
  }
}
