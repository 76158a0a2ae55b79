package dev.qimma.kind.ordering;

import dev.qimma.question.Card;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.NamedOptions;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Put items in their right order.
 *
 * @param items in the order shown
 * @param rightOrder the canonical places of the items in the right order
 */
record Ordering(Card card, Options items, List<Integer> rightOrder) implements Question {

  Ordering {
    rightOrder = List.copyOf(rightOrder);
  }

  @Override
  public String kind() {
    return OrderingKind.NAME;
  }

  @Override
  public Prompt prompt() {
    return Prompt.of(card.stem(), Message.of("how.ordering", items.size()))
        .withOptions(items.shown())
        .picking(Prompt.Pick.ORDER);
  }

  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    return reply.isBlank()
        ? new Marking.Blank()
        : NamedOptions.read(reply, items, card.rules().folding()).fold(this::ordered, this::none);
  }

  private Marking none(String part) {
    return new Marking.Unreadable(Message.of("unreadable.item", part, items.size()));
  }

  private Marking ordered(List<Option> named) {
    Set<Option> seen = new HashSet<>();
    Optional<Option> twice = named.stream().filter(item -> !seen.add(item)).findFirst();
    Optional<Option> missing =
        items.shown().stream().filter(item -> !seen.contains(item)).findFirst();
    return twice
        .map(item -> unreadable("unreadable.order-twice", item))
        .or(() -> missing.map(item -> unreadable("unreadable.order-missing", item)))
        .orElseGet(() -> marked(named));
  }

  private Marking unreadable(String key, Option item) {
    String number = prompt().label(items.shown().indexOf(item));
    return new Marking.Unreadable(Message.of(key, number, item.text()));
  }

  private Marking marked(List<Option> named) {
    List<Option> parts = new ArrayList<>();
    for (Option item : named) {
      boolean isInPlace = item.index() == rightOrder.get(parts.size());
      parts.add(
          new Option(
              parts.size(), numbered(parts.size(), item.text()), isInPlace, Localized.EMPTY, null));
    }
    int hits = (int) parts.stream().filter(Option::isRight).count();
    return Marking.Marked.exact(
        names(named.stream().map(Option::index).toList()),
        new Tally.Share(hits, rightOrder.size()),
        parts);
  }

  private static Localized numbered(int place, Localized text) {
    return text.map(wording -> (place + 1) + ". " + wording);
  }

  /** The items at these places by their numbers; by letters where a number is an item's text. */
  private String names(List<Integer> places) {
    Labels labels = Labels.of(items, card.rules().folding());
    return places.stream().map(labels::at).collect(Collectors.joining(";"));
  }

  @Override
  public String modelReply() {
    return names(inOrder().stream().map(items.shown()::indexOf).toList());
  }

  private List<Option> inOrder() {
    return rightOrder.stream()
        .flatMap(place -> items.shown().stream().filter(item -> item.index() == place))
        .toList();
  }

  @Override
  public List<Localized> solution() {
    List<Option> inOrder = inOrder();
    return IntStream.range(0, inOrder.size())
        .mapToObj(i -> numbered(i, inOrder.get(i).text()))
        .toList();
  }

  @Override
  public int arrangeable() {
    return items.size();
  }

  @Override
  public Question arranged(List<Integer> order) {
    return new Ordering(card, items.arranged(order), rightOrder);
  }

  @Override
  public Interaction interaction() {
    return new Interaction.Order(inOrder().stream().map(Option::text).toList());
  }

  @Override
  public String key() {
    return inOrder().stream()
        .map(item -> String.join("|", new TreeMap<>(item.text().byLanguage()).values()))
        .collect(Collectors.joining("\n"));
  }
}
