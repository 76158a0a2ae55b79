package dev.qimma.cli;

import dev.qimma.authoring.BankGuide;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import java.util.ArrayList;
import java.util.List;

/** How question files are written, for a person. */
final class BankGuidePage {

  private static final char TYPED = '`';
  private static final int KEY_WIDTH = 12;
  private static final String MARGIN = "  ";

  private final Document.Builder page = Document.builder();

  private BankGuidePage() {}

  static Document of(List<BankGuide.Part> guide) {
    BankGuidePage made = new BankGuidePage();
    guide.forEach(made::add);
    return made.page.build();
  }

  private void add(BankGuide.Part part) {
    if (part instanceof BankGuide.Heading heading) {
      page.item(Run.of(""), new Run(heading.text(), Style.HEADING)).gap();
    } else if (part instanceof BankGuide.Paragraph paragraph) {
      page.item(Run.of(""), runs(paragraph.text())).gap();
    } else if (part instanceof BankGuide.Entry entry) {
      String padding = " ".repeat(Math.max(1, KEY_WIDTH - entry.key().length()));
      page.item(new Run(MARGIN + entry.key() + padding, Style.KEY), runs(entry.text()));
    } else if (part instanceof BankGuide.Example example) {
      example.lines().forEach(this::line);
      page.gap();
    }
  }

  private void line(String line) {
    int indent = line.length() - line.stripLeading().length();
    page.item(Run.of(MARGIN + " ".repeat(indent)), new Run(line.stripLeading(), Style.KEY));
  }

  /** What is typed keeps its signs on their side, whichever way the sentence runs. */
  private static Run[] runs(String text) {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    int open = text.indexOf(TYPED);
    while (open >= 0) {
      int close = text.indexOf(TYPED, open + 1);
      runs.add(Run.of(text.substring(done, open) + "\u2068"));
      runs.add(new Run(text.substring(open + 1, close), Style.KEY));
      runs.add(Run.of("\u2069"));
      done = close + 1;
      open = text.indexOf(TYPED, done);
    }
    runs.add(Run.of(text.substring(done)));
    return runs.toArray(Run[]::new);
  }
}
