package dev.qimma.kind.matching;

import dev.qimma.question.Card;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Placement;
import dev.qimma.question.Positions;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Folding;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Pair;
import dev.qimma.text.ReplyList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Find what belongs to each of several things.
 *
 * @param left numbered as written
 * @param right lettered, in the order shown
 * @param partners the canonical place of what belongs to each on the left
 */
record Matching(Card card, List<Localized> left, Options right, List<Integer> partners)
    implements Question {

  private static final String BETWEEN = " – ";

  Matching {
    left = List.copyOf(left);
    partners = List.copyOf(partners);
  }

  @Override
  public String kind() {
    return MatchingKind.NAME;
  }

  @Override
  public Prompt prompt() {
    return Prompt.of(card.stem(), Message.of("how.matching", left.size()))
        .withLeft(left)
        .withOptions(right.shown());
  }

  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    if (reply.isBlank()) {
      return new Marking.Blank();
    }
    String text = reply.isLiteral() ? reply.text() : Spaced.separated(reply.text(), right);
    Placement placed = Placement.read(text, left.size(), this::place);
    return placed
        .fault()
        .<Marking>map(Marking.Unreadable::new)
        .orElseGet(() -> matched(placed.parts(), reply.isLiteral()));
  }

  /** By number first, which is what the left-hand sides are called by, else by text. */
  private Optional<Integer> place(String name) {
    Folding folding = card.rules().folding();
    return Positions.parse(name)
        .map(number -> number - 1)
        .filter(place -> place < left.size())
        .or(
            () ->
                IntStream.range(0, left.size())
                    .filter(
                        i ->
                            left.get(i).texts().stream()
                                .anyMatch(text -> folding.matches(text, name)))
                    .boxed()
                    .findFirst());
  }

  private Marking matched(Map<Integer, String> parts, boolean isLiteral) {
    Map<Integer, Option> chosen = new TreeMap<>();
    for (Map.Entry<Integer, String> part : parts.entrySet()) {
      Reply named = isLiteral ? new Reply(part.getValue(), true) : Reply.of(part.getValue());
      Optional<Option> found = right.find(named, card.rules().folding());
      if (found.isEmpty()) {
        return new Marking.Unreadable(right.unreadable(part.getValue()));
      }
      chosen.put(part.getKey(), found.get());
    }
    return chosen.isEmpty() ? new Marking.Blank() : marked(chosen);
  }

  private Marking marked(Map<Integer, Option> chosen) {
    List<Option> parts =
        chosen.entrySet().stream().map(pair -> part(pair.getKey(), pair.getValue())).toList();
    int hits = (int) parts.stream().filter(Option::isRight).count();
    return Marking.Marked.exact(
        ReplyList.joinPairs(
            chosen.entrySet().stream()
                .map(pair -> pair(pair.getKey(), pair.getValue().index()))
                .toList()),
        new Tally.Share(hits, left.size()),
        parts);
  }

  private static Pair pair(int place, int letter) {
    return new Pair(String.valueOf(place + 1), Letters.latin(letter));
  }

  /** A pair as it is told to the learner. */
  private Option part(int place, Option chosen) {
    boolean isRight = partners.get(place) == chosen.index();
    Localized why = isRight ? Localized.EMPTY : chosen.why();
    return new Option(place, left.get(place).joined(BETWEEN, chosen.text()), isRight, why, null);
  }

  private Option partner(int place) {
    return right.shown().stream()
        .filter(option -> option.index() == partners.get(place))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String modelReply() {
    return ReplyList.joinPairs(
        IntStream.range(0, left.size())
            .mapToObj(i -> pair(i, right.shown().indexOf(partner(i))))
            .toList());
  }

  @Override
  public List<Localized> solution() {
    return IntStream.range(0, left.size())
        .mapToObj(i -> left.get(i).joined(BETWEEN, partner(i).text()))
        .toList();
  }

  @Override
  public int arrangeable() {
    return right.size();
  }

  @Override
  public Question arranged(List<Integer> order) {
    return new Matching(card, left, right.arranged(order), partners);
  }

  @Override
  public Interaction interaction() {
    return new Interaction.Match(
        IntStream.range(0, left.size())
            .mapToObj(i -> new Interaction.Pair(left.get(i), side(partner(i))))
            .toList(),
        extra());
  }

  /** In the order in which the bank lists them, which their letters do not tell. */
  private List<Interaction.Side> extra() {
    List<Option> lettered = right.lettered();
    return Options.places(card.id(), right.size()).stream()
        .skip(left.size())
        .map(lettered::get)
        .map(Matching::side)
        .toList();
  }

  private static Interaction.Side side(Option option) {
    return new Interaction.Side(option.text(), option.why());
  }

  @Override
  public String key() {
    return solution().stream()
        .map(pair -> String.join("|", new TreeMap<>(pair.byLanguage()).values()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
