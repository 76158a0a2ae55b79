package dev.qimma.question;

import dev.qimma.text.Folding;
import dev.qimma.text.ReplyList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Function;

/** The options that a reply names one after the other, repeats included. */
public sealed interface NamedOptions {

  /** Handles both cases. */
  <T> T fold(Function<List<Option>, T> all, Function<String, T> unknownPart);

  /** Every part names an option. */
  record All(List<Option> chosen) implements NamedOptions {
    public All {
      chosen = List.copyOf(chosen);
    }

    @Override
    public <T> T fold(Function<List<Option>, T> all, Function<String, T> unknownPart) {
      return all.apply(chosen);
    }
  }

  /** A part names none. */
  record Unknown(String part) implements NamedOptions {
    @Override
    public <T> T fold(Function<List<Option>, T> all, Function<String, T> unknownPart) {
      return unknownPart.apply(part);
    }
  }

  /** Reads {@code A;C}, texts between separators, or letters and numbers between spaces. */
  static NamedOptions read(Reply reply, Options options, Folding folding) {
    Optional<Option> whole = options.find(reply, folding);
    if (whole.isPresent()) {
      return new All(List.of(whole.get()));
    }
    NamedOptions listed = new Reading(options, folding, reply.isLiteral()).parts(reply.text());
    return listed.fold(
        chosen -> listed, part -> reply.isLiteral() ? listed : spaced(reply, options, listed));
  }

  /** Between spaces only letters and numbers are looked for, not texts. */
  private static NamedOptions spaced(Reply reply, Options options, NamedOptions otherwise) {
    StringTokenizer tokens = new StringTokenizer(reply.text(), " ,;؛،\t");
    List<Option> chosen = new ArrayList<>();
    while (tokens.hasMoreTokens()) {
      Optional<Option> found = options.byMark(tokens.nextToken());
      if (found.isEmpty()) {
        return otherwise;
      }
      chosen.add(found.get());
    }
    return chosen.isEmpty() ? otherwise : new All(chosen);
  }

  /** Goes through the parts; a text that holds a separator itself is put together again. */
  record Reading(Options options, Folding folding, boolean isLiteral) {

    /** No option has more parts than this, so no more are put together. */
    private int widest() {
      return options.shown().stream()
          .flatMap(option -> option.text().texts().stream())
          .mapToInt(wording -> ReplyList.parts(wording).size())
          .max()
          .orElse(1);
    }

    NamedOptions parts(String text) {
      int widest = Math.max(1, widest());
      List<String> parts = new ArrayList<>(ReplyList.parts(text));
      parts.removeIf(String::isBlank);
      List<Option> chosen = new ArrayList<>();
      int from = 0;
      while (from < parts.size()) {
        int to = Math.min(parts.size(), from + widest);
        Optional<Option> found = Optional.empty();
        while (to > from && found.isEmpty()) {
          found = options.find(joined(parts, from, to), folding);
          to--;
        }
        if (found.isEmpty()) {
          return new Unknown(parts.get(from));
        }
        chosen.add(found.get());
        from = to + 1;
      }
      return chosen.isEmpty() ? new Unknown(text) : new All(chosen);
    }

    private Reply joined(List<String> parts, int from, int to) {
      return new Reply(String.join("، ", parts.subList(from, to)).strip(), isLiteral);
    }
  }
}
