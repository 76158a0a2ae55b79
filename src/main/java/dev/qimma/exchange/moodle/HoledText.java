package dev.qimma.exchange.moodle;

import dev.qimma.exchange.Grades;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.exchange.Weights;
import dev.qimma.format.moodle.ClozeText;
import dev.qimma.format.moodle.MoodleBody;
import dev.qimma.question.Interaction;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text with embedded answers as a stem with numbered holes, and what fills them. */
final class HoledText {

  /** Stand around the number of a hole while the text between holes is read. */
  private static final char OPEN = '\uFDD0';

  private static final char CLOSE = '\uFDD1';

  private final MoodleTexts texts;
  private final List<Interaction.Gap> gaps = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private Optional<String> fault = Optional.empty();
  private final Localized stem;

  /** Something that is not as it was. */
  record Change(String variant, Object what) {}

  HoledText(String text, MoodleTexts texts) {
    this.texts = texts;
    StringBuilder html = new StringBuilder();
    for (ClozeText.Piece piece : ClozeText.parse(text)) {
      if (piece instanceof ClozeText.Hole hole) {
        String name = String.valueOf(gaps.size() + 1);
        html.append(OPEN).append(name).append(CLOSE);
        gaps.add(gap(name, hole));
      } else {
        html.append(((ClozeText.Words) piece).html());
      }
    }
    this.stem = texts.html(html.toString()).map(this::braced);
  }

  private String braced(String text) {
    if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
      changes.add(new Change("braces", ""));
    }
    return text.replace('{', '(').replace('}', ')').replace(OPEN, '{').replace(CLOSE, '}');
  }

  private Interaction.Gap gap(String name, ClozeText.Hole hole) {
    return switch (hole.type()) {
      case WORD, CASED_WORD, NUMBER -> typed(name, hole);
      case CHOICE -> chosen(name, hole);
      case SEVERAL -> {
        fault = Optional.of("several-in-gap");
        yield new Interaction.Gap(name, List.of(), List.of());
      }
    };
  }

  private Interaction.Gap typed(String name, ClozeText.Hole hole) {
    List<MoodleTexts.Typed> typed = new ArrayList<>();
    for (MoodleBody.Answer answer : hole.answers()) {
      String text = first(texts.html(answer.text().text()));
      int colon = hole.type() == ClozeText.Type.NUMBER ? text.lastIndexOf(':') : -1;
      if (colon > 0 && !text.substring(colon + 1).strip().matches("0+(\\.0*)?")) {
        changes.add(new Change("tolerance", text.substring(colon + 1)));
      }
      typed.add(
          new MoodleTexts.Typed(
              colon > 0 ? text.substring(0, colon) : text,
              Grades.of(answer.fraction()),
              texts.html(answer.feedback().text())));
    }
    List<String> accepted = texts.accepted(typed);
    if (accepted.isEmpty()) {
      fault = Optional.of("no-right");
    }
    return new Interaction.Gap(name, accepted, List.of());
  }

  private static String first(Localized text) {
    return text.texts().stream().findFirst().orElse("");
  }

  private Interaction.Gap chosen(String name, ClozeText.Hole hole) {
    List<Weights.Weighted> options =
        hole.answers().stream()
            .map(
                answer ->
                    new Weights.Weighted(
                        texts.html(answer.text().text()),
                        texts.html(answer.feedback().text()),
                        Grades.of(answer.fraction())))
            .toList();
    Optional<Weights.Read> read = Weights.read(options, false);
    read.filter(one -> !one.change().isEmpty())
        .ifPresent(one -> changes.add(new Change(one.change(), "")));
    if (read.isEmpty()) {
      fault = Optional.of("no-right");
      return new Interaction.Gap(name, List.of(), List.of());
    }
    return new Interaction.Gap(name, List.of(), read.get().choice().options());
  }

  /** The text with the numbers of its holes between braces. */
  Localized stem() {
    return stem;
  }

  List<Interaction.Gap> gaps() {
    return List.copyOf(gaps);
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  /** Why it cannot be read: the last part of a key. */
  Optional<String> fault() {
    return fault;
  }
}
