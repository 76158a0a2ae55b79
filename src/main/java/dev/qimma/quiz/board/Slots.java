package dev.qimma.quiz.board;

import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.screen.BoardScreen;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.SlotLine;
import dev.qimma.screen.View;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Pair;
import dev.qimma.text.ReplyList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * For each of several slots one option is chosen: partners of a matching, words of a cloze.
 *
 * @param chosen by slot, the place of the option chosen
 * @param slot the one being filled; behind the last, all that is left is to hand in
 */
record Slots(Question question, List<Slot> slots, Map<Integer, Integer> chosen, int slot, int at)
    implements Board {

  /**
   * Something to be filled.
   *
   * @param name that a reply calls it by
   */
  record Slot(String name, Localized text, List<Localized> options) {}

  Slots {
    slots = List.copyOf(slots);
    chosen = Map.copyOf(chosen);
  }

  static Board partners(Question question) {
    Prompt prompt = question.prompt();
    List<Localized> rights = prompt.options().stream().map(option -> option.text()).toList();
    List<Slot> slots =
        IntStream.range(0, prompt.left().size())
            .mapToObj(i -> new Slot(String.valueOf(i + 1), prompt.left().get(i), rights))
            .toList();
    return new Slots(question, slots, Map.of(), 0, 0);
  }

  static Board blanks(Question question) {
    List<Slot> slots =
        question.prompt().gaps().stream()
            .map(
                gap ->
                    new Slot(
                        gap.name(),
                        Localized.of(Localized.ENGLISH, gap.name()),
                        gap.options().stream().map(option -> option.text()).toList()))
            .toList();
    return new Slots(question, slots, Map.of(), 0, 0);
  }

  @Override
  public Frame frame(Document header, View view) {
    List<SlotLine> lines =
        IntStream.range(0, slots.size())
            .mapToObj(i -> new SlotLine(slots.get(i).text(), filling(i), i == slot))
            .toList();
    return BoardScreen.slots(
        header, question.prompt(), lines, isAtEnd() ? List.of() : options(), at, view);
  }

  private OptionalInt place(int of) {
    Integer place = chosen.get(of);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  private Localized filling(int of) {
    OptionalInt place = place(of);
    return place.isEmpty() ? Localized.EMPTY : slots.get(of).options().get(place.getAsInt());
  }

  private boolean isAtEnd() {
    return slot == slots.size();
  }

  private List<Localized> options() {
    return slots.get(slot).options();
  }

  @Override
  public Turn press(Key key) {
    if (key == Key.Stroke.ENTER && isAtEnd()) {
      return chosen.isEmpty() ? new Goes(goTo(0)) : new Replies(reply());
    }
    return new Goes(after(key));
  }

  private Slots after(Key key) {
    if (key == Key.Stroke.LEFT || key == Key.Stroke.BACK) {
      return goTo(Math.max(0, slot - 1));
    }
    if (key == Key.Stroke.RIGHT) {
      return goTo(Math.min(slots.size(), slot + 1));
    }
    if (key instanceof Key.Letter letter) {
      OptionalInt number = new Cursor(0, slots.size()).number(letter);
      if (number.isPresent()) {
        return goTo(number.getAsInt());
      }
    }
    return isAtEnd() ? this : choosing(key, new Cursor(at, options().size()));
  }

  private Slots choosing(Key key, Cursor cursor) {
    if (key == Key.Stroke.ENTER || key == Key.Stroke.SPACE) {
      return filledWith(at);
    }
    if (key instanceof Key.Letter letter && cursor.place(letter).isPresent()) {
      return filledWith(cursor.place(letter).getAsInt());
    }
    return cursor
        .moved(key)
        .map(moved -> new Slots(question, slots, chosen, slot, moved.at()))
        .orElse(this);
  }

  private Slots filledWith(int place) {
    Map<Integer, Integer> now = new TreeMap<>(chosen);
    now.put(slot, place);
    return new Slots(question, slots, now, slot, at).goTo(nextOpen(now));
  }

  /** The next slot without an option, from here round; behind the last when there is none. */
  private int nextOpen(Map<Integer, Integer> filled) {
    return IntStream.range(1, slots.size())
        .map(step -> (slot + step) % slots.size())
        .filter(open -> !filled.containsKey(open))
        .findFirst()
        .orElse(slots.size());
  }

  private Slots goTo(int other) {
    return new Slots(question, slots, chosen, other, place(other).orElse(0));
  }

  private String reply() {
    return ReplyList.joinPairs(
        new TreeMap<>(chosen)
            .entrySet().stream()
                .map(
                    pair ->
                        new Pair(slots.get(pair.getKey()).name(), Letters.latin(pair.getValue())))
                .toList());
  }
}
