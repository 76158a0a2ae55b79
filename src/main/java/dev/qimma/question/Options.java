package dev.qimma.question;

import dev.qimma.text.Folding;
import dev.qimma.text.Letters;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The options of a question in the order shown; finds the one that a reply means. */
public record Options(List<Option> shown) {

  public Options {
    shown = List.copyOf(shown);
  }

  /** Options in their canonical order: a fixed one by the question's id and their number alone. */
  public static Options canonical(String id, List<Option> listed) {
    return written(pick(listed, Shuffle.order(Shuffle.seedOf(id), listed.size())));
  }

  /** Where each entry listed stands in the canonical order. */
  public static List<Integer> places(String id, int size) {
    List<Integer> order = Shuffle.order(Shuffle.seedOf(id), size);
    return IntStream.range(0, size).mapToObj(order::indexOf).toList();
  }

  /** Options in the order written. */
  public static Options written(List<Option> listed) {
    List<Option> lettered = new ArrayList<>();
    for (Option option : listed) {
      lettered.add(option.at(lettered.size()));
    }
    return new Options(lettered);
  }

  /** The same options shown in another order; each keeps its canonical letter. */
  public Options arranged(List<Integer> order) {
    return new Options(pick(shown, order));
  }

  private static List<Option> pick(List<Option> from, List<Integer> order) {
    return order.stream().map(from::get).toList();
  }

  /** The option meant: by its letter, else by its text, else by its position. */
  public Optional<Option> find(Reply reply, Folding folding) {
    String text = reply.text();
    return reply.isLiteral()
        ? byText(text, folding)
        : byLetter(text).or(() -> byText(text, folding)).or(() -> byPosition(text));
  }

  /** The option meant by a letter or a position, whatever its text. */
  public Optional<Option> byMark(String mark) {
    return byLetter(mark).or(() -> byPosition(mark));
  }

  private Optional<Option> byLetter(String text) {
    OptionalInt letter = Letters.index(text);
    return letter.isPresent() && letter.getAsInt() < shown.size()
        ? Optional.of(shown.get(letter.getAsInt()))
        : Optional.empty();
  }

  private Optional<Option> byText(String text, Folding folding) {
    return shown.stream()
        .filter(option -> option.text().texts().stream().anyMatch(text::equals))
        .findFirst()
        .or(
            () ->
                shown.stream()
                    .filter(
                        option ->
                            option.text().texts().stream()
                                .anyMatch(wording -> folding.matches(text, wording)))
                    .findFirst());
  }

  private Optional<Option> byPosition(String text) {
    return Positions.parse(text)
        .filter(position -> position >= 1 && position <= shown.size())
        .map(position -> shown.get(position - 1));
  }

  /** The options in canonical order, whatever the order shown. */
  public List<Option> lettered() {
    return shown.stream().sorted(Comparator.comparingInt(Option::index)).toList();
  }

  /** The options that are right, in canonical order. */
  public List<Option> right() {
    return shown.stream()
        .filter(Option::isRight)
        .sorted(Comparator.comparingInt(Option::index))
        .toList();
  }

  /** The letters of the right options in the order shown, by which they are found here. */
  public List<String> rightLetters() {
    return IntStream.range(0, size())
        .filter(place -> shown.get(place).isRight())
        .mapToObj(Letters::latin)
        .toList();
  }

  /** What the right options say, whatever their letters. */
  public String key() {
    return right().stream()
        .map(option -> String.join("|", new TreeMap<>(option.text().byLanguage()).values()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** Tells that a reply is none of the options. */
  public Message unreadable(String typed) {
    return Message.of("unreadable.option", typed, Letters.latin(0), Letters.latin(size() - 1));
  }

  public int size() {
    return shown.size();
  }
}
