package dev.qimma.exchange.anki;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.diagnostic.Span;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.exchange.Report;
import dev.qimma.exchange.Tags;
import dev.qimma.format.HtmlText;
import dev.qimma.format.anki.AnkiNote;
import dev.qimma.format.anki.Cloze;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.question.TruthWords;
import dev.qimma.source.Digest;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes of Anki as questions of a bank. */
final class FromAnki {

  private static final int LETTERS_OF_AN_ID = 10;
  private static final Pattern SOUND = Pattern.compile("\\[sound:([^\\]]*)\\]");
  private static final Pattern WITHIN = Pattern.compile("± (\\d{1,30}(?:\\.\\d{1,30})?)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");
  private static final Pattern LINE = Pattern.compile("(?s)<p>(.*?)</p>");

  private final Report report;
  private final Set<Long> told = new HashSet<>();

  FromAnki(Report report) {
    this.report = report;
  }

  /** Empty, and reported, where there is nothing to ask. */
  Optional<Item> item(AnkiNote note) {
    return new Reading(note).item();
  }

  /** One note being read. */
  private final class Reading {

    private final AnkiNote note;
    private final Span place;
    private final boolean isOurs;
    private final String id;
    private final MoodleTexts texts;

    Reading(AnkiNote note) {
      this.note = note;
      this.place = report.at(note.row());
      this.isOurs = NoteTypes.isOurs(note.type());
      this.id = id();
      this.texts = new MoodleTexts(report, place, id);
    }

    /** Their own ids hold letters that one of a bank may not have. */
    private String id() {
      String given = isOurs ? HtmlText.read(note.field(NoteTypes.ID)).text().in("") : "";
      return given.isEmpty()
          ? "anki-" + Digest.sha256(note.guid().getBytes(UTF_8)).substring(0, LETTERS_OF_AN_ID)
          : given;
    }

    private Localized html(String field) {
      Matcher sounds = SOUND.matcher(field);
      while (sounds.find()) {
        report.changed(place, id, "media", "sound " + sounds.group(1));
      }
      return texts.html(SOUND.matcher(field).replaceAll(""));
    }

    private Optional<Item> leaveOut(String variant, Object... arguments) {
      report.leftOut(place, id, variant, arguments);
      return Optional.empty();
    }

    Optional<Item> item() {
      String first = note.fields().get(0);
      if (first.contains("image-occlusion:")) {
        return leaveOut("anki-occlusion");
      }
      boolean hasGaps =
          (note.type().isCloze() || note.type().name().isEmpty()) && Cloze.isIn(first);
      if (hasGaps && Cloze.isNested(first)) {
        return leaveOut("anki-nested");
      }
      return hasGaps ? cloze(first) : isOurs ? ours() : card(first);
    }

    private Optional<Item> ours() {
      if (note.type().fields().contains("Options")) {
        return choice();
      }
      return note.type().fields().contains(NoteTypes.ALSO) ? typed() : card(note.field("Question"));
    }

    private Optional<Item> card(String front) {
      Localized stem = html(front);
      Localized back = html(isOurs ? note.field("Answer") : second());
      if (stem.isBlank() || back.isBlank()) {
        return leaveOut("anki-empty");
      }
      others(2);
      return whole(stem, new Interaction.Reveal(back));
    }

    private String second() {
      return note.fields().size() > 1 ? note.fields().get(1) : "";
    }

    /** Fields of types that are not known are told once for each type. */
    private void others(int from) {
      boolean hasMore = note.fields().stream().skip(from).anyMatch(field -> !field.isBlank());
      if (!isOurs && hasMore && told.add(note.type().id())) {
        List<String> names = note.type().fields();
        report.changed(
            place,
            id,
            "anki-fields",
            note.type().name(),
            String.join(", ", names.subList(Math.min(from, names.size()), names.size())));
      }
    }

    private Optional<Item> whole(Localized stem, Interaction interaction) {
      Matter.Draft matter = Matter.of(stem).but().id(id).topic(Decks.topic(note.deck()));
      Tags.read(note.tags(), matter);
      if (isOurs) {
        matter.why(html(note.field(NoteTypes.EXPLANATION)));
        texts.html(note.field(NoteTypes.QUOTE));
      } else if (note.type().isCloze()) {
        matter.why(html(second()));
      }
      return Optional.of(new Item(matter.quotes(texts.quotes()).done(), interaction, place));
    }

    private Optional<Item> choice() {
      List<Option> options = new ArrayList<>();
      for (OptionList.Entry entry : OptionList.read(note.field("Options"))) {
        Localized why = entry.why().isEmpty() ? Localized.EMPTY : html(entry.why());
        options.add(new Option(options.size(), html(entry.text()), entry.isRight(), why, null));
      }
      boolean isSeveral = OptionList.isSeveral(note.field("Options"));
      if (options.stream().noneMatch(Option::isRight)) {
        return leaveOut("no-right");
      }
      Localized stem = html(note.field("Question"));
      Optional<Boolean> truth = isSeveral ? Optional.empty() : truth(options);
      return truth.isPresent()
          ? whole(stem, new Interaction.TrueFalse(truth.get()))
          : whole(stem, new Interaction.Choice(isSeveral, options));
    }

    private Optional<Boolean> truth(List<Option> options) {
      if (options.size() != 2) {
        return Optional.empty();
      }
      Optional<Boolean> first = said(options.get(0));
      Optional<Boolean> second = said(options.get(1));
      return first.isPresent() && second.isPresent() && !first.equals(second)
          ? Optional.of(first.get() == options.get(0).isRight())
          : Optional.empty();
    }

    private static Optional<Boolean> said(Option option) {
      return option.text().texts().stream().flatMap(w -> TruthWords.read(w).stream()).findFirst();
    }

    private Optional<Item> typed() {
      Localized stem = html(note.field("Question"));
      String answer = plain(note.field("Answer"));
      Matcher within = WITHIN.matcher(plain(note.field(NoteTypes.ALSO)));
      if (within.matches() && NUMBER.matcher(answer).matches()) {
        return whole(
            stem,
            new Interaction.NumberEntry(
                new BigDecimal(answer), new BigDecimal(within.group(1)), Localized.EMPTY));
      }
      List<String> accepted = new ArrayList<>();
      accepted.add(answer);
      LINE.matcher(note.field(NoteTypes.ALSO))
          .results()
          .map(line -> plain(line.group(1)))
          .forEach(accepted::add);
      accepted.removeIf(String::isEmpty);
      return accepted.isEmpty() || stem.isBlank()
          ? leaveOut("anki-empty")
          : whole(stem, new Interaction.TextEntry(accepted.stream().distinct().toList(), false));
    }

    private static String plain(String html) {
      return HtmlText.read(html).text().texts().stream().findFirst().orElse("");
    }

    private Optional<Item> cloze(String text) {
      Gaps gaps = new Gaps();
      String marked = gaps.read(text, isOurs);
      Localized stem = html(marked).map(gaps::named);
      gaps.hints().forEach(hint -> report.changed(place, id, "anki-hint", hint));
      others(2);
      return gaps.all().isEmpty()
          ? leaveOut("anki-empty")
          : whole(stem, new Interaction.Cloze(gaps.all()));
    }
  }
}
