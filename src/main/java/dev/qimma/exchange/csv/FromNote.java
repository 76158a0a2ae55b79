package dev.qimma.exchange.csv;

import dev.qimma.diagnostic.Span;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.exchange.Report;
import dev.qimma.exchange.Tags;
import dev.qimma.format.csv.Table;
import dev.qimma.question.Interaction;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A note as a question of a bank: a card, or a text with holes. */
final class FromNote {

  private static final Pattern HOLE =
      Pattern.compile(
          "\\{\\{c([0-9]{1,3})::((?:(?!\\}\\}|::).){0,5000})(?:::(?:(?!\\}\\}).){0,5000})?\\}\\}",
          Pattern.DOTALL);

  /** Stand around the name of a hole while the text is read. */
  private static final char OPEN = '\uFDD0';

  private static final char CLOSE = '\uFDD1';

  private final Table.Row row;
  private final NoteColumns columns;
  private final Span place;
  private final Report report;
  private final MoodleTexts texts;

  FromNote(Table.Row row, NoteColumns columns, Span place, Report report) {
    this.row = row;
    this.columns = columns;
    this.place = place;
    this.report = report;
    this.texts = new MoodleTexts(report, place, columns.guid(row));
  }

  /** Empty, and reported, where it has no front or no back. */
  Optional<Item> item() {
    List<String> fields = columns.fields(row);
    String front = fields.isEmpty() ? "" : withoutOptions(fields.get(0));
    String back = fields.size() > 1 ? fields.get(1) : "";
    boolean isText = columns.noteType(row).toLowerCase(Locale.ROOT).matches("|.*cloze.*");
    return isText && HOLE.matcher(front).find() ? cloze(front, back) : card(front, back);
  }

  private static String withoutOptions(String front) {
    int from = front.indexOf(ToNote.OPTIONS);
    int to = front.indexOf("</ol>", Math.max(from, 0));
    return from < 0 || to < 0
        ? front
        : front.substring(0, from) + front.substring(to + "</ol>".length());
  }

  private Matter.Draft matter(Localized stem) {
    Matter.Draft matter = Matter.of(stem).but().id(columns.guid(row));
    Tags.read(columns.tags(row), matter);
    String deck = columns.deck(row);
    return matter.topic(deck.equals("Default") ? "" : deck.replace("::", "/"));
  }

  private Localized text(String field) {
    return columns.isHtml() ? texts.html(field) : texts.plain(field);
  }

  private Optional<Item> card(String front, String back) {
    int mark = back.indexOf(ToNote.WHY);
    Localized said = text(mark < 0 ? back : back.substring(0, mark));
    Localized why = mark < 0 ? Localized.EMPTY : text(back.substring(mark));
    Localized stem = text(front);
    if (stem.isBlank() || said.isBlank()) {
      report.leftOut(place, columns.guid(row), "note-empty");
      return Optional.empty();
    }
    Matter matter = matter(stem).why(why).quotes(texts.quotes()).done();
    return Optional.of(new Item(matter, new Interaction.Reveal(said), place));
  }

  private Optional<Item> cloze(String front, String back) {
    List<Interaction.Gap> gaps = new ArrayList<>();
    Matcher hole = HOLE.matcher(front);
    String holed =
        hole.replaceAll(
            found -> {
              String name = String.valueOf(gaps.size() + 1);
              Localized answer = text(found.group(2));
              gaps.add(new Interaction.Gap(name, List.copyOf(answer.texts()), List.of()));
              return Matcher.quoteReplacement(OPEN + name + CLOSE);
            });
    Localized stem =
        text(holed)
            .map(
                words ->
                    words
                        .replace('{', '(')
                        .replace('}', ')')
                        .replace(OPEN, '{')
                        .replace(CLOSE, '}'));
    Matter matter = matter(stem).why(text(back)).quotes(texts.quotes()).done();
    return Optional.of(new Item(matter, new Interaction.Cloze(gaps), place));
  }
}
