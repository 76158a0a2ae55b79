package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.terminal.JLineConsole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.AutoComplete;

/** Completes verbs and flags from the model of the command line, topics and ids from the banks. */
final class VerbCompletion implements JLineConsole.Completion {

  private final List<Bank> banks;

  VerbCompletion(List<Bank> banks) {
    this.banks = banks;
  }

  @Override
  public List<String> candidates(List<String> words, int index, String prefix) {
    String before = index > 0 ? words.get(index - 1) : "";
    return switch (before) {
      case "--topic" -> values(cards(card -> card.topic()), prefix);
      case "--objective" -> values(cards(card -> card.objective()), prefix);
      case "--tag" ->
          values(
              banks.stream()
                  .flatMap(bank -> bank.questions().stream())
                  .flatMap(question -> question.card().tags().stream()),
              prefix);
      case "--kind" ->
          values(banks.stream().flatMap(b -> b.questions().stream()).map(q -> q.kind()), prefix);
      case "--lang", "lang" -> values(Stream.of("ar", "en", "both"), prefix);
      case "--interface", "interface" -> values(Stream.of("ar", "en"), prefix);
      case "--id", "show" -> values(cards(card -> card.id()), prefix);
      default -> fromModel(words, index, prefix);
    };
  }

  private Stream<String> cards(java.util.function.Function<dev.qimma.question.Card, String> part) {
    return banks.stream().flatMap(bank -> bank.questions().stream()).map(q -> part.apply(q.card()));
  }

  private static List<String> values(Stream<String> values, String prefix) {
    return values
        .filter(value -> !value.isEmpty() && value.startsWith(prefix))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> fromModel(List<String> words, int index, String prefix) {
    List<CharSequence> suffixes = new ArrayList<>();
    AutoComplete.complete(
        Verbs.of(new Root(null)).getCommandSpec(),
        words.toArray(String[]::new),
        index,
        prefix.length(),
        0,
        suffixes);
    return suffixes.stream().map(suffix -> prefix + suffix).sorted().toList();
  }
}
