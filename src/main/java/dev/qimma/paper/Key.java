package dev.qimma.paper;

import dev.qimma.question.Option;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Pair;
import dev.qimma.text.ReplyList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The right answer to a question of a version.
 *
 * @param labels as printed there
 */
public record Key(Labels labels) {

  /**
   * A line of it.
   *
   * @param mark the letters or numbers that answer; empty where words do
   */
  public record Line(String mark, Localized words) {}

  public List<Line> of(Printed printed) {
    Question question = printed.question();
    Prompt prompt = question.prompt();
    if (!prompt.gaps().isEmpty()) {
      return gaps(question);
    }
    if (prompt.options().isEmpty()) {
      return question.solution().stream().map(words -> new Line("", words)).toList();
    }
    return switch (prompt.pick()) {
      case ONE, SEVERAL -> picks(prompt);
      case ORDER -> order(question);
      case PARTNERS -> partners(question);
    };
  }

  private List<Line> picks(Prompt prompt) {
    return IntStream.range(0, prompt.options().size())
        .filter(place -> prompt.options().get(place).isRight())
        .mapToObj(place -> new Line(labels.of(prompt, place), text(prompt, place)))
        .toList();
  }

  private List<Line> order(Question question) {
    Prompt prompt = question.prompt();
    return ReplyList.parts(question.modelReply()).stream()
        .map(Key::place)
        .map(place -> new Line(labels.of(prompt, place), text(prompt, place)))
        .toList();
  }

  private List<Line> partners(Question question) {
    Prompt prompt = question.prompt();
    return ReplyList.pairs(question.modelReply()).stream()
        .map(
            pair ->
                new Line(
                    pair.left() + " – " + labels.of(prompt, place(pair.right())),
                    text(prompt, place(pair.right()))))
        .toList();
  }

  private static Localized text(Prompt prompt, int place) {
    return prompt.options().get(place).text();
  }

  /** The place, from 0, of what is called by a letter or by a number. */
  private static int place(String label) {
    OptionalInt letter = Letters.index(label);
    return letter.isPresent() ? letter.getAsInt() : Integer.parseInt(label) - 1;
  }

  private List<Line> gaps(Question question) {
    List<Line> lines = new ArrayList<>();
    List<Pair> model = ReplyList.pairs(question.modelReply());
    for (Localized words : question.solution()) {
      for (int gap = 0; gap < question.prompt().gaps().size(); gap++) {
        Prompt.Gap asked = question.prompt().gaps().get(gap);
        String start = asked.name() + ": ";
        if (words.texts().stream().allMatch(text -> text.startsWith(start))) {
          Localized bare = words.map(text -> text.substring(start.length()));
          lines.add(new Line((gap + 1) + letter(asked, model), bare));
        }
      }
    }
    return lines;
  }

  private String letter(Prompt.Gap gap, List<Pair> model) {
    List<Option> options = gap.options();
    return model.stream()
        .filter(pair -> !options.isEmpty() && pair.left().equals(gap.name()))
        .map(pair -> " – " + labels.letter(place(pair.right())))
        .findFirst()
        .orElse("");
  }
}
