package dev.qimma.screen;

import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Questions that are answered with keys. */
public final class BoardScreen {

  private static final String ARROW = "→";

  private BoardScreen() {}

  /** Options to be chosen from. */
  public static Frame options(
      Document header, Prompt prompt, int focus, IntPredicate isPicked, View view) {
    boolean isOne = prompt.pick() == Prompt.Pick.ONE;
    List<Document> items =
        IntStream.range(0, prompt.options().size())
            .mapToObj(
                place ->
                    item(
                        prompt.label(place) + ". " + view.theme().pick(isOne, isPicked.test(place)),
                        prompt.options().get(place).text(),
                        place == focus,
                        view))
            .toList();
    String keys = isOne ? "keys.one" : "keys.several";
    return new Frame(head(header, prompt, view), items, focus, foot(keys, view));
  }

  /** Items to be put in order. */
  public static Frame order(
      Document header, Prompt prompt, List<Integer> order, int focus, boolean isHeld, View view) {
    List<Document> items =
        IntStream.range(0, order.size())
            .mapToObj(
                place ->
                    item(
                        (place + 1) + "." + held(isHeld && place == focus, view),
                        prompt.options().get(order.get(place)).text(),
                        place == focus,
                        view))
            .toList();
    String keys = isHeld ? "keys.held" : "keys.order";
    return new Frame(head(header, prompt, view), items, focus, foot(keys, view));
  }

  private static String held(boolean isHeld, View view) {
    return isHeld ? (view.theme().isAscii() ? " =" : " ↕") : "";
  }

  /** Slots, and what there is for the one being filled; without options all are to be handed in. */
  public static Frame slots(
      Document header,
      Prompt prompt,
      List<SlotLine> slots,
      List<Localized> options,
      int focus,
      View view) {
    Document.Builder page = Document.builder().add(head(header, prompt, view)).gap();
    for (int place = 0; place < slots.size(); place++) {
      slot(page, place + 1, slots.get(place), view);
    }
    List<Document> items =
        IntStream.range(0, options.size())
            .mapToObj(
                place ->
                    item(
                        Letters.latin(place) + ". " + view.theme().pick(true, place == focus),
                        options.get(place),
                        place == focus,
                        view))
            .toList();
    String keys = options.isEmpty() ? "keys.all-filled" : "keys.slots";
    return new Frame(page.build(), items, options.isEmpty() ? 0 : focus, foot(keys, view));
  }

  private static void slot(Document.Builder page, int number, SlotLine slot, View view) {
    Style style = slot.isFocus() ? Style.KEY : Style.QUIET;
    Run lead = new Run(view.theme().pointer(slot.isFocus()) + number + ". ", style);
    page.item(lead, wordings(slot.text(), slot.isFocus() ? Style.STRONG : Style.PLAIN, view));
    if (!slot.filling().isBlank()) {
      String arrow = view.theme().isAscii() ? "->" : ARROW;
      page.item(
          new Run("     " + arrow + " ", Style.KEY), wordings(slot.filling(), Style.PLAIN, view));
    }
  }

  /** A card, from one side or from both. */
  public static Frame card(
      Document header, Question question, boolean isTurned, List<Message> prospects, View view) {
    Document.Builder page = Document.builder().add(head(header, question.prompt(), view));
    if (isTurned) {
      page.gap();
      view.wordings(question.prompt().back()).forEach(text -> page.text(Style.STRONG, text));
      page.gap().text(Style.PLAIN, QuestionScreen.grades(prospects, view));
    }
    return Frame.of(page.build(), foot(isTurned ? "keys.grade" : "keys.turn", view));
  }

  /** The same page with a word to the learner above its keys. */
  public static Frame reminded(Frame frame, String key, View view) {
    Document said = Document.builder().text(Style.PARTLY, view.say(key)).build();
    return new Frame(frame.head(), frame.items(), frame.focus(), said.then(frame.foot()));
  }

  /** Which keys there are, in one line where it fits. */
  public static Document foot(String key, View view) {
    return Document.builder().text(Style.QUIET, view.say(key, view.theme().arrows())).build();
  }

  private static Document head(Document header, Prompt prompt, View view) {
    Document.Builder page = Document.builder().add(header);
    view.wordings(prompt.stem()).forEach(wording -> page.text(Style.STRONG, wording));
    return page.build();
  }

  private static Document item(String label, Localized text, boolean isFocus, View view) {
    Run lead =
        new Run(view.theme().pointer(isFocus) + label + " ", isFocus ? Style.KEY : Style.QUIET);
    return Document.builder()
        .item(lead, wordings(text, isFocus ? Style.STRONG : Style.PLAIN, view))
        .build();
  }

  private static List<Run> wordings(Localized text, Style style, View view) {
    List<Run> runs = new ArrayList<>();
    view.wordings(text).forEach(wording -> runs.add(new Run(wording, style)));
    return runs;
  }
}
