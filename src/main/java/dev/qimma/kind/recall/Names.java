package dev.qimma.kind.recall;

import dev.qimma.question.AcceptedTexts;
import dev.qimma.question.AnswerRules;
import dev.qimma.question.Marking;
import dev.qimma.question.Option;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Localized;
import dev.qimma.text.ReplyList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a reply names, each once: answers, and what is none. */
final class Names {

  private static final int NO_ANSWER = -1;

  /**
   * One name.
   *
   * @param answer its place in the list, or {@link #NO_ANSWER}
   * @param meant the wording it is a misspelling of; empty when it is exact
   */
  private record Name(String typed, int answer, String meant) {

    boolean isRight() {
      return answer != NO_ANSWER;
    }

    boolean isExact() {
      return isRight() && meant.isEmpty();
    }
  }

  private final List<AcceptedTexts> answers;
  private final AnswerRules rules;
  private final Map<String, Name> names = new LinkedHashMap<>();

  private Names(List<AcceptedTexts> answers, AnswerRules rules) {
    this.answers = answers;
    this.rules = rules;
  }

  /** Reads names between separators; an answer may hold a separator itself. */
  static Names read(String text, List<AcceptedTexts> answers, AnswerRules rules) {
    Names names = new Names(answers, rules);
    new LinkedHashSet<>(ReplyList.parts(text)).forEach(names::add);
    boolean allRight = names.names.values().stream().allMatch(Name::isRight);
    if (!allRight && names.exact(text) != NO_ANSWER) {
      names.names.clear();
      names.add(text);
    }
    return names;
  }

  private void add(String typed) {
    if (!AcceptedTexts.isNothing(typed, rules)) {
      Name name = name(typed);
      String known = name.isRight() ? "=" + name.answer : rules.folding().normalForm(typed);
      names.merge(known, name, (held, other) -> other.isExact() && !held.isExact() ? other : held);
    }
  }

  private Name name(String typed) {
    int exact = exact(typed);
    return exact == NO_ANSWER ? misspelt(typed) : new Name(typed, exact, "");
  }

  private int exact(String typed) {
    return IntStream.range(0, answers.size())
        .filter(i -> answers.get(i).matches(typed))
        .findFirst()
        .orElse(NO_ANSWER);
  }

  private Name misspelt(String typed) {
    return IntStream.range(0, answers.size())
        .boxed()
        .flatMap(i -> answers.get(i).slip(typed).map(meant -> new Name(typed, i, meant)).stream())
        .findFirst()
        .orElseGet(() -> new Name(typed, NO_ANSWER, ""));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  Marking marked() {
    List<Name> all = List.copyOf(names.values());
    int hits = (int) all.stream().filter(Name::isRight).count();
    int exact = (int) all.stream().filter(Name::isExact).count();
    return new Marking.Marked(
        Reply.literal(ReplyList.join(all.stream().map(Name::typed).toList())),
        new Tally.Share(hits, answers.size()),
        parts(all),
        all.stream()
            .map(Name::meant)
            .filter(meant -> !meant.isEmpty())
            .collect(Collectors.joining(", ")),
        new Tally.Share(exact, answers.size()));
  }

  private static List<Option> parts(List<Name> all) {
    List<Option> parts = new ArrayList<>();
    for (Name name : all) {
      Localized typed = Localized.of(Localized.ENGLISH, name.typed());
      parts.add(new Option(parts.size(), typed, name.isRight(), Localized.EMPTY, null));
    }
    return parts;
  }
}
