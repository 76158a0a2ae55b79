package dev.qimma.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * A page that stays in place while keys change it.
 *
 * @param head what is asked
 * @param items what to choose from; none where there is nothing to choose
 * @param focus which item the keys act on
 * @param foot which keys there are
 */
public record Frame(Document head, List<Document> items, int focus, Document foot) {

  /** With less than this share of the screen left, the keys go unsaid. */
  private static final int FOOT_SHARE = 3;

  private static final int LEAST_CUT = 3;

  public Frame {
    items = List.copyOf(items);
    if (focus < 0 || focus > Math.max(0, items.size() - 1)) {
      throw new IllegalArgumentException("focus " + focus + " of " + items.size());
    }
  }

  /** A page with nothing to choose. */
  public static Frame of(Document head, Document foot) {
    return new Frame(head, List.of(), 0, foot);
  }

  /**
   * The page in so many lines, as they are printed.
   *
   * @param focus the line that the item in focus begins at
   * @param isCut whether what is asked did not fit whole
   */
  public record Laid(List<String> lines, int focus, boolean isCut) {
    public Laid {
      lines = List.copyOf(lines);
    }
  }

  /** Lays it out in at most that many lines: first gaps go, then items far from the focus. */
  public Laid laid(Printer printer, int height) {
    List<String> top = printer.lines(head);
    List<List<String>> middle = items.stream().map(printer::lines).toList();
    List<String> bottom = printer.lines(foot);
    if (bottom.size() * FOOT_SHARE > height) {
      bottom = List.of();
    }
    int all = middle.stream().mapToInt(List::size).sum();
    int gaps = items.isEmpty() ? 1 : 2;
    if (top.size() + all + bottom.size() + gaps <= height) {
      return together(top, List.of(""), middle, focus, bottom, false);
    }
    List<String> tight = top.stream().filter(line -> !line.isBlank()).toList();
    if (tight.size() + all + bottom.size() <= height) {
      return together(tight, List.of(), middle, focus, bottom, false);
    }
    return fitted(windowed(printer, tight, middle, bottom, height), height);
  }

  /** On a screen of hardly any lines those about the focus are left. */
  private static Laid fitted(Laid laid, int height) {
    int over = laid.lines().size() - height;
    if (over <= 0) {
      return laid;
    }
    int from = Math.min(laid.focus(), over);
    return new Laid(laid.lines().subList(from, from + height), laid.focus() - from, true);
  }

  private Laid windowed(
      Printer printer,
      List<String> top,
      List<List<String>> middle,
      List<String> bottom,
      int height) {
    int least = items.isEmpty() ? 0 : Math.min(middle.get(focus).size(), height / 2) + 2;
    int forTop = Math.max(0, height - bottom.size() - least);
    boolean isCut = top.size() > forTop;
    List<String> shown = isCut ? cut(top, forTop, printer.theme()) : top;
    if (items.isEmpty()) {
      return together(shown, List.of(), middle, focus, bottom, isCut);
    }
    int room = height - shown.size() - bottom.size();
    Window window = Window.around(focus, middle, room, printer.theme());
    return together(shown, List.of(), window.items(), window.focus(), bottom, isCut);
  }

  /** The first line, which says where one is, and as much of the end as there is room for. */
  private static List<String> cut(List<String> top, int room, Theme theme) {
    if (room < LEAST_CUT) {
      return top.subList(top.size() - room, top.size());
    }
    List<String> cut = new ArrayList<>(List.of(top.get(0), theme.omission()));
    cut.addAll(top.subList(top.size() - room + cut.size(), top.size()));
    return cut;
  }

  private static Laid together(
      List<String> top,
      List<String> gap,
      List<List<String>> middle,
      int focus,
      List<String> bottom,
      boolean isCut) {
    List<String> lines = new ArrayList<>(top);
    if (!middle.isEmpty() && !middle.get(0).get(0).isBlank()) {
      lines.addAll(gap);
    }
    int at = lines.size();
    for (int item = 0; item < middle.size(); item++) {
      at = item == focus ? lines.size() : at;
      lines.addAll(middle.get(item));
    }
    if (!bottom.isEmpty()) {
      lines.addAll(gap);
    }
    lines.addAll(bottom);
    return new Laid(lines, Math.max(0, Math.min(at, lines.size() - 1)), isCut);
  }
}
