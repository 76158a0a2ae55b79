package dev.qimma.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * As many items round the one in focus as there is room for, and how many there are besides.
 *
 * @param items the lines of each; a line of counts stands for those left out
 * @param focus the place of the one in focus
 */
record Window(List<List<String>> items, int focus) {

  static Window around(int focus, List<List<String>> items, int room, Theme theme) {
    int first = focus;
    int last = focus;
    int used = items.get(focus).size();
    boolean grows = true;
    while (grows) {
      grows = false;
      if (last + 1 < items.size() && used + items.get(last + 1).size() + 2 <= room) {
        last++;
        used += items.get(last).size();
        grows = true;
      }
      if (first > 0 && used + items.get(first - 1).size() + 2 <= room) {
        first--;
        used += items.get(first).size();
        grows = true;
      }
    }
    return new Window(shown(items, first, last, room, theme), focus - first + (first > 0 ? 1 : 0));
  }

  private static List<List<String>> shown(
      List<List<String>> items, int first, int last, int room, Theme theme) {
    List<List<String>> shown = new ArrayList<>();
    if (first > 0) {
      shown.add(List.of(theme.more(true, first)));
    }
    for (int item = first; item <= last; item++) {
      List<String> lines = items.get(item);
      shown.add(lines.subList(0, Math.min(lines.size(), Math.max(1, room - 2))));
    }
    if (last + 1 < items.size()) {
      shown.add(List.of(theme.more(false, items.size() - last - 1)));
    }
    return shown;
  }
}
