package dev.qimma.kind.cloze;

import dev.qimma.question.Card;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.Option;
import dev.qimma.question.Placement;
import dev.qimma.question.Positions;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Pair;
import dev.qimma.text.ReplyList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fill the blanks of a sentence.
 *
 * @param gaps in the order of their holes
 */
record Cloze(Card card, List<Gap> gaps) implements Question {

  Cloze {
    gaps = List.copyOf(gaps);
  }

  @Override
  public String kind() {
    return ClozeKind.NAME;
  }

  @Override
  public Prompt prompt() {
    String form = ReplyList.joinPairs(gaps.stream().map(gap -> new Pair(gap.name(), "…")).toList());
    return Prompt.of(Holes.lined(card.stem(), this::outline), Message.of("how.cloze", form))
        .withGaps(gaps.stream().map(Gap::shown).toList());
  }

  private Localized outline(String name) {
    return gaps.stream()
        .filter(gap -> gap.name().equals(name))
        .findFirst()
        .map(Gap::outline)
        .orElse(Localized.EMPTY);
  }

  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    if (reply.isBlank()) {
      return new Marking.Blank();
    }
    Placement placed = Placement.read(reply.text(), gaps.size(), this::place);
    return placed
        .fault()
        .<Marking>map(Marking.Unreadable::new)
        .orElseGet(() -> filled(placed.parts(), reply.isLiteral()));
  }

  /** By name, spelt somehow, or by number in the order of the holes. */
  private Optional<Integer> place(String name) {
    return first(gap -> gap.name().equals(name))
        .or(() -> first(gap -> Folding.STANDARD.matches(gap.name(), name)))
        .or(() -> Positions.parse(name).map(at -> at - 1).filter(at -> at < gaps.size()));
  }

  private Optional<Integer> first(Predicate<Gap> wanted) {
    return IntStream.range(0, gaps.size())
        .filter(i -> wanted.test(gaps.get(i)))
        .boxed()
        .findFirst();
  }

  private Marking filled(Map<Integer, String> parts, boolean isLiteral) {
    List<Filling> fillings = new ArrayList<>();
    for (Map.Entry<Integer, String> part : parts.entrySet()) {
      Gap gap = gaps.get(part.getKey());
      Optional<Filling> filling = gap.fill(new Reply(part.getValue(), isLiteral));
      if (filling.isEmpty()) {
        return new Marking.Unreadable(gap.unreadable(part.getValue()));
      }
      fillings.add(filling.get());
    }
    return fillings.isEmpty() ? new Marking.Blank() : marked(fillings);
  }

  private Marking marked(List<Filling> fillings) {
    return new Marking.Marked(
        ReplyList.joinPairs(fillings.stream().map(Filling::pair).toList()),
        share(fillings, Filling::isRight),
        parts(fillings),
        fillings.stream()
            .map(Filling::meant)
            .filter(meant -> !meant.isEmpty())
            .collect(Collectors.joining(", ")),
        share(fillings, Filling::isExact));
  }

  private Tally share(List<Filling> fillings, Predicate<Filling> hit) {
    return new Tally.Share((int) fillings.stream().filter(hit).count(), gaps.size());
  }

  private static List<Option> parts(List<Filling> fillings) {
    return IntStream.range(0, fillings.size()).mapToObj(i -> fillings.get(i).part(i)).toList();
  }

  @Override
  public String modelReply() {
    return ReplyList.joinPairs(
        gaps.stream().map(gap -> new Pair(gap.name(), gap.model())).toList());
  }

  @Override
  public List<Localized> solution() {
    return gaps.stream()
        .flatMap(
            gap ->
                gap.solution().map(text -> text.map(words -> gap.name() + ": " + words)).stream())
        .toList();
  }

  @Override
  public int arrangeable() {
    return 0;
  }

  @Override
  public Question arranged(List<Integer> order) {
    return this;
  }

  @Override
  public Interaction interaction() {
    return new Interaction.Cloze(gaps.stream().map(Gap::told).toList());
  }

  @Override
  public String key() {
    return gaps.stream()
        .map(gap -> gap.name() + "=" + gap.key())
        .sorted()
        .collect(Collectors.joining("\n\n"));
  }
}
