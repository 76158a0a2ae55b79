package dev.qimma.quiz.sheet;

import dev.qimma.question.Marking;
import dev.qimma.question.NamedOptions;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Placement;
import dev.qimma.question.Positions;
import dev.qimma.question.Prompt;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.question.TruthWords;
import dev.qimma.text.Folding;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Numerals;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a reply can be an answer to what is asked. Where that depends on what only the bank
 * knows, it can.
 */
record SheetReading(Prompt prompt) {

  private static final Set<String> NUMBERS = Set.of("how.number", "how.number-unit");

  /** The letters of what was picked, or the line as it was written. */
  Marking read(Reply reply, String line) {
    if (!prompt.gaps().isEmpty()) {
      return gaps(reply, line.strip());
    }
    if (prompt.options().isEmpty()) {
      return typed(reply, line.strip());
    }
    return switch (prompt.pick()) {
      case ONE -> one(reply);
      case SEVERAL -> several(reply);
      case ORDER -> order(reply, line.strip());
      case PARTNERS -> partners(reply, line.strip());
    };
  }

  private static Marking taken(String written, List<Option> chosen) {
    return Marking.Marked.exact(written, Tally.WRONG, chosen);
  }

  private static Marking unreadable(Message why) {
    return new Marking.Unreadable(why);
  }

  private Options options() {
    return new Options(prompt.options());
  }

  private Marking typed(Reply reply, String line) {
    boolean isMisread =
        NUMBERS.contains(prompt.how().key()) && Numerals.parseWithUnit(reply.text()).isEmpty();
    return isMisread
        ? unreadable(Message.of("unreadable.number", reply.text()))
        : taken(line, List.of());
  }

  private Marking one(Reply reply) {
    return truth(reply)
        .or(() -> options().find(reply, Folding.STANDARD))
        .map(option -> taken(Letters.latin(option.index()), List.of(option)))
        .orElseGet(() -> unreadable(options().unreadable(reply.text())));
  }

  /** Where the options are true and false themselves, the other words for them stand for them. */
  private Optional<Option> truth(Reply reply) {
    return TruthWords.read(reply.text())
        .filter(said -> prompt.options().size() == 2)
        .flatMap(
            said -> prompt.options().stream().filter(option -> says(option, said)).findFirst());
  }

  private static boolean says(Option option, boolean said) {
    return option.text().texts().stream()
        .allMatch(text -> TruthWords.read(text).filter(truth -> truth == said).isPresent());
  }

  private Marking several(Reply reply) {
    return NamedOptions.read(reply, options(), Folding.STANDARD)
        .fold(SheetReading::picked, part -> unreadable(options().unreadable(part)));
  }

  private static Marking picked(List<Option> named) {
    List<Option> picks = prompted(named);
    return taken(
        picks.stream().map(pick -> Letters.latin(pick.index())).collect(Collectors.joining(";")),
        picks);
  }

  private static List<Option> prompted(List<Option> named) {
    return named.stream().distinct().sorted(Comparator.comparingInt(Option::index)).toList();
  }

  private Marking order(Reply reply, String line) {
    return NamedOptions.read(reply, options(), Folding.STANDARD)
        .fold(
            named -> ordered(named, line),
            part -> unreadable(Message.of("unreadable.item", part, prompt.options().size())));
  }

  private Marking ordered(List<Option> named, String line) {
    Set<Option> seen = new HashSet<>();
    Optional<Option> twice = named.stream().filter(item -> !seen.add(item)).findFirst();
    Optional<Option> missing =
        prompt.options().stream().filter(item -> !seen.contains(item)).findFirst();
    return twice
        .map(item -> wrongly("unreadable.order-twice", item))
        .or(() -> missing.map(item -> wrongly("unreadable.order-missing", item)))
        .orElseGet(() -> taken(line, named));
  }

  private Marking wrongly(String key, Option item) {
    return unreadable(Message.of(key, prompt.label(item.index()), item.text()));
  }

  private Marking partners(Reply reply, String line) {
    int sides = prompt.left().size();
    Placement placed = Placement.read(reply.text(), sides, this::side);
    Placement spaced =
        placed.fault().isEmpty()
            ? placed
            : Placement.read(separated(reply.text()), sides, this::side);
    if (spaced.fault().isPresent()) {
      return unreadable(placed.fault().orElseThrow());
    }
    return stranger(spaced.parts(), place -> options()).orElseGet(() -> taken(line, List.of()));
  }

  private static String separated(String text) {
    return String.join(";", text.strip().replace(',', ' ').split("\\s+", -1));
  }

  private Optional<Integer> side(String name) {
    return number(name, prompt.left().size()).or(() -> place(prompt.left(), name));
  }

  private static Optional<Integer> place(List<Localized> texts, String name) {
    return first(
        texts.size(),
        i -> texts.get(i).texts().stream().anyMatch(text -> Folding.STANDARD.matches(text, name)));
  }

  private static Optional<Integer> number(String name, int most) {
    return Positions.parse(name).map(number -> number - 1).filter(place -> place < most);
  }

  private static Optional<Integer> first(int size, Predicate<Integer> wanted) {
    return IntStream.range(0, size).boxed().filter(wanted).findFirst();
  }

  private Marking gaps(Reply reply, String line) {
    List<Prompt.Gap> gaps = prompt.gaps();
    Placement placed =
        Placement.read(
            reply.text(),
            gaps.size(),
            name ->
                first(gaps.size(), i -> gaps.get(i).name().equals(name))
                    .or(
                        () ->
                            first(
                                gaps.size(),
                                i -> Folding.STANDARD.matches(gaps.get(i).name(), name)))
                    .or(() -> number(name, gaps.size())));
    return placed
        .fault()
        .map(SheetReading::unreadable)
        .or(() -> stranger(placed.parts(), place -> new Options(gaps.get(place).options())))
        .orElseGet(() -> taken(line, List.of()));
  }

  /** Tells of the first part that is none of the options there are for it. */
  private static Optional<Marking> stranger(
      Map<Integer, String> parts, IntFunction<Options> options) {
    for (Map.Entry<Integer, String> part : parts.entrySet()) {
      Options among = options.apply(part.getKey());
      boolean isOne =
          among.size() == 0 || among.find(Reply.of(part.getValue()), Folding.STANDARD).isPresent();
      if (!isOne) {
        return Optional.of(unreadable(among.unreadable(part.getValue())));
      }
    }
    return Optional.empty();
  }
}
