package dev.qimma.kind.multiple;

import dev.qimma.question.Card;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.NamedOptions;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Pick all options that are right. */
record Multiple(Card card, Options options) implements Question {

  @Override
  public String kind() {
    return MultipleKind.NAME;
  }

  @Override
  public Prompt prompt() {
    return Prompt.of(card.stem(), Message.of("how.multiple"))
        .withOptions(options.shown())
        .picking(Prompt.Pick.SEVERAL);
  }

  @Override
  public Marking mark(String line) {
    Reply reply = Reply.of(line);
    return reply.isBlank()
        ? new Marking.Blank()
        : NamedOptions.read(reply, options, card.rules().folding())
            .fold(this::marked, part -> new Marking.Unreadable(options.unreadable(part)));
  }

  private Marking marked(Collection<Option> chosen) {
    List<Option> picks =
        chosen.stream().distinct().sorted(Comparator.comparingInt(Option::index)).toList();
    return Marking.Marked.exact(letters(picks), tally(picks), picks);
  }

  private Tally tally(List<Option> picks) {
    if (options.shown().stream().anyMatch(option -> option.credit().isPresent())) {
      return new Tally.Weighted(sum(picks).over(most()));
    }
    int rights = options.right().size();
    int hits = (int) picks.stream().filter(Option::isRight).count();
    return new Tally.Picks(hits, rights, picks.size() - hits, options.size() - rights);
  }

  private static Fraction sum(List<Option> picks) {
    return picks.stream()
        .flatMap(pick -> pick.credit().stream())
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /** All there is to earn: 1, but for thirds that are typed as 0.333. */
  private Fraction most() {
    Fraction most =
        sum(
            options.shown().stream()
                .filter(option -> option.credit().filter(Fraction::isPositive).isPresent())
                .toList());
    return most.isZero() ? Fraction.ONE : most;
  }

  private static String letters(List<Option> picks) {
    return picks.stream().map(pick -> Letters.latin(pick.index())).collect(Collectors.joining(";"));
  }

  @Override
  public String modelReply() {
    return String.join(";", options.rightLetters());
  }

  @Override
  public List<Localized> solution() {
    return options.right().stream().map(Option::text).toList();
  }

  @Override
  public int arrangeable() {
    return options.size();
  }

  @Override
  public Question arranged(List<Integer> order) {
    return new Multiple(card, options.arranged(order));
  }

  @Override
  public Interaction interaction() {
    return new Interaction.Choice(true, options.lettered());
  }

  @Override
  public String key() {
    return options.key();
  }
}
