package dev.qimma.screen;

import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.screen.bidi.Paragraphs;
import dev.qimma.text.Displayable;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * Lays a document out in lines of text for one output.
 *
 * @param width of the text column in cells, margins included
 */
public record Printer(int width, EmitMode mode, Theme theme) {

  private static final int NARROWEST = 8;

  /** The least room between two wordings on one line. */
  private static final int BETWEEN = 2;

  /** Of a text below its lead, where both do not go in one line. */
  private static final int NARROW_INDENT = 2;

  /** The column to write in on a terminal of that width: wide ones stay readable. */
  public static int column(int terminalWidth) {
    return Math.max(NARROWEST * 2, Math.min(72, terminalWidth - 1));
  }

  /** The lines, each without a line end. */
  public List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    document.blocks().forEach(block -> lay(block, lines));
    return lines;
  }

  /**
   * The document as one text; every line ends with LF. A terminal that would order it again is told
   * not to, for as long as it lasts.
   */
  public String text(Document document) {
    StringBuilder text = new StringBuilder();
    lines(document).forEach(line -> text.append(line).append('\n'));
    return explicit() + text + implicit();
  }

  /** What tells a terminal to leave the order of cells to us; empty for those that need no word. */
  public String explicit() {
    return mode.opening();
  }

  /** What takes that back. */
  public String implicit() {
    return mode.closing();
  }

  private void lay(Block block, List<String> lines) {
    if (block.runs().isEmpty()) {
      lines.add(block.lead().text().stripTrailing());
    } else if (block.beside().isEmpty()) {
      layOne(block, lines);
    } else {
      String both = mode.aligns() ? sideBySide(block) : "";
      if (both.isEmpty()) {
        block.apart().forEach(each -> layOne(each, lines));
      } else {
        lines.add(both);
      }
    }
  }

  /** What runs from the left and what runs from the right on one line; empty for want of room. */
  private String sideBySide(Block block) {
    boolean isTurned = Paragraphs.isRightToLeft(plain(block.runs()));
    List<Run> fromLeft = safe(isTurned ? block.beside() : block.runs());
    List<Run> fromRight = safe(isTurned ? block.runs() : block.beside());
    int used = Paragraphs.cells(block.lead().text()) + Paragraphs.cells(plain(fromLeft), mode);
    int left = width - used - BETWEEN;
    if (left < Paragraphs.cells(plain(fromRight), mode) + 1) {
      return "";
    }
    List<List<Run>> one = Paragraphs.lines(fromLeft, width, mode);
    List<List<Run>> other = Paragraphs.lines(fromRight, left, mode);
    return one.size() + other.size() > 2
        ? ""
        : theme.paint(block.lead())
            + painted(one.get(0))
            + " ".repeat(BETWEEN)
            + painted(other.get(0));
  }

  private static String plain(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  private void layOne(Block block, List<String> lines) {
    Run rule = new Run(block.isQuote() ? theme.rule() : "", Style.QUIET);
    Run lead = block.lead();
    int indent = Paragraphs.cells(lead.text(), mode);
    int margin = indent + Paragraphs.cells(rule.text());
    if (mode != EmitMode.OFF && margin > width / 2) {
      if (!lead.text().isBlank()) {
        lines.add(margin(lead).stripTrailing());
      }
      lead = Run.of(" ".repeat(NARROW_INDENT));
      indent = NARROW_INDENT;
      margin = indent + Paragraphs.cells(rule.text());
    }
    for (List<Run> line : fitting(block, room(margin))) {
      lines.add((margin(lead) + theme.paint(rule) + painted(line)).stripTrailing());
      lead = Run.of(" ".repeat(indent));
    }
  }

  /** The longest wording that fits in one line; where none does, the shortest, wrapped. */
  private List<List<Run>> fitting(Block block, int room) {
    List<List<Run>> lines = Paragraphs.lines(safe(block.runs()), room, mode);
    for (List<Run> shorter : block.shorter()) {
      if (lines.size() == 1) {
        return lines;
      }
      lines = Paragraphs.lines(safe(shorter), room, mode);
    }
    return lines;
  }

  /** Words in the margin may run from the right as well, in their own place. */
  private String margin(Run lead) {
    int cells = Paragraphs.cells(lead.text(), mode);
    List<Run> drawn = Paragraphs.lines(List.of(lead), cells, mode).get(0);
    int inked = drawn.stream().mapToInt(run -> Paragraphs.cells(run.text(), mode)).sum();
    return painted(drawn) + " ".repeat(cells - inked);
  }

  private int room(int margin) {
    return Math.max(NARROWEST, width - margin);
  }

  private static List<Run> safe(List<Run> runs) {
    return runs.stream().map(run -> new Run(safe(run.text()), run.style())).toList();
  }

  /** Nobody's controls but the isolates, which we put in ourselves, reach a terminal. */
  private static String safe(String text) {
    StringBuilder out = new StringBuilder();
    StringTokenizer parts = new StringTokenizer(text, "\u2068\u2069", true);
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken();
      boolean isIsolate = part.equals("\u2068") || part.equals("\u2069");
      out.append(isIsolate ? part : Displayable.of(part));
    }
    return out.toString();
  }

  private String painted(List<Run> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(run -> text.append(theme.paint(run)));
    return text.toString();
  }
}
