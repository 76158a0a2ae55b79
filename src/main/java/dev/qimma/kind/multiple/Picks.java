package dev.qimma.kind.multiple;

import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Reply;
import dev.qimma.text.Folding;
import dev.qimma.text.ReplyList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;

/** The options that a reply names; order and repeats do not matter. */
sealed interface Picks {

  /** Handles both cases. */
  <T> T fold(Function<Set<Option>, T> all, Function<String, T> unknownPart);

  /** Every part names an option. */
  record All(Set<Option> chosen) implements Picks {
    @Override
    public <T> T fold(Function<Set<Option>, T> all, Function<String, T> unknownPart) {
      return all.apply(chosen);
    }
  }

  /** A part names none. */
  record Unknown(String part) implements Picks {
    @Override
    public <T> T fold(Function<Set<Option>, T> all, Function<String, T> unknownPart) {
      return unknownPart.apply(part);
    }
  }

  /** Reads {@code A;C}, texts between separators, or letters and numbers between spaces. */
  static Picks read(Reply reply, Options options, Folding folding) {
    Optional<Option> whole = options.find(reply, folding);
    if (whole.isPresent()) {
      return new All(Set.of(whole.get()));
    }
    Picks listed = new Reading(options, folding, reply.isLiteral()).parts(reply.text());
    return listed.fold(
        chosen -> listed, part -> reply.isLiteral() ? listed : spaced(reply, options, listed));
  }

  /** Between spaces only letters and numbers are looked for, not texts. */
  private static Picks spaced(Reply reply, Options options, Picks otherwise) {
    StringTokenizer tokens = new StringTokenizer(reply.text(), " ,;؛،\t");
    Set<Option> chosen = new LinkedHashSet<>();
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

    Picks parts(String text) {
      int widest = Math.max(1, widest());
      List<String> parts = new ArrayList<>(ReplyList.parts(text));
      parts.removeIf(String::isBlank);
      Set<Option> chosen = new LinkedHashSet<>();
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
