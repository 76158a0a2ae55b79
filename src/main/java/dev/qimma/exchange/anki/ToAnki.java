package dev.qimma.exchange.anki;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.exchange.Feature;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.LanguageBlocks;
import dev.qimma.exchange.Loss;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.exchange.Quote;
import dev.qimma.exchange.Tags;
import dev.qimma.format.HtmlText;
import dev.qimma.format.anki.AnkiNote;
import dev.qimma.format.anki.NoteType;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.source.Digest;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A question of a bank as a note of Anki. */
final class ToAnki implements Interaction.Cases<NoteType> {

  private static final int LETTERS_OF_A_GUID = 20;

  private final Item item;
  private final Matter matter;
  private final List<Loss> losses;
  private final Map<String, String> fields = new LinkedHashMap<>();

  ToAnki(Item item, List<Loss> losses) {
    this.item = item;
    this.matter = item.matter();
    this.losses = losses;
  }

  /** Empty where what is picked is nothing that could be said from memory. */
  Optional<AnkiNote> note(int row) {
    if (item.interaction() instanceof Interaction.Cloze cloze && !ClozeText.isSayable(cloze)) {
      lose(Feature.WHOLE, "cloze");
      return Optional.empty();
    }
    return Optional.of(whole(row));
  }

  private AnkiNote whole(int row) {
    fields.put("Question", html(matter.stem()));
    fields.put(NoteTypes.EXPLANATION, html(matter.why()));
    fields.put(
        NoteTypes.QUOTE,
        safe(matter.quotes().stream().map(MoodleTexts::html).collect(Collectors.joining())));
    fields.put(NoteTypes.SOURCE, source());
    fields.put(NoteTypes.ID, plain(matter.id()));
    NoteType type = item.interaction().fold(this);
    losses();
    return new AnkiNote(
        row,
        Digest.sha256(("qimma " + matter.id()).getBytes(UTF_8)).substring(0, LETTERS_OF_A_GUID),
        type,
        Decks.deck(matter.topic()),
        tags(),
        type.fields().stream().map(name -> fields.getOrDefault(name, "")).toList());
  }

  private void lose(Feature feature, String detail) {
    losses.add(new Loss(item, feature, detail));
  }

  private void losses() {
    if (!Decks.topic(Decks.deck(matter.topic())).equals(matter.topic())) {
      lose(Feature.TOPIC, matter.topic());
    }
    if (!matter.points().equals(Fraction.ONE)) {
      lose(Feature.POINTS, matter.points().plain());
    }
    if (!matter.hints().isEmpty()) {
      lose(Feature.HINTS, "");
    }
    if (!matter.group().isEmpty()) {
      lose(Feature.GROUP, matter.group());
    }
    if (!matter.isShuffled()) {
      lose(Feature.ORDER, "");
    }
  }

  /** A tag ends at a space. */
  private List<String> tags() {
    List<String> tags = Tags.of(matter);
    List<String> joined =
        tags.stream().map(tag -> tag.strip().replaceAll("[\\s\\h\\v]+", "_")).distinct().toList();
    if (!joined.equals(tags)) {
      lose(Feature.TAGS, String.join(", ", tags));
      boolean isObjective = matter.objective().matches(".*[\\s\\h\\v].*");
      if (isObjective) {
        lose(Feature.OBJECTIVE, matter.objective());
      }
    }
    return joined;
  }

  private String source() {
    return matter.quotes().stream()
        .map(Quote::title)
        .distinct()
        .map(ToAnki::html)
        .collect(Collectors.joining("<br>"));
  }

  static String html(Localized text) {
    return safe(LanguageBlocks.html(text));
  }

  /** A text in no language that is told. */
  static String plain(String text) {
    return safe(HtmlText.write(Localized.of(HtmlText.UNTOLD, text)));
  }

  /** Anki would play a sound. */
  private static String safe(String html) {
    return html.replace("[sound:", "&#91;sound:");
  }

  @Override
  public NoteType choice(Interaction.Choice choice) {
    boolean hasOwn = choice.options().stream().anyMatch(option -> option.weight() != null);
    boolean isOther =
        choice.isSeveral()
            && matter.credit().filter(policy -> policy != MultiPolicy.EACH).isPresent();
    if (hasOwn || isOther) {
      lose(Feature.CREDIT, matter.credit().map(MultiPolicy::word).orElse(""));
    }
    options(choice.options(), choice.isSeveral());
    return NoteTypes.CHOICE;
  }

  private void options(List<Option> options, boolean isSeveral) {
    fields.put("Options", OptionList.html(options, isSeveral));
    fields.put(
        "Answer",
        options.stream()
            .filter(Option::isRight)
            .map(option -> html(option.text()))
            .collect(Collectors.joining("<br>")));
  }

  @Override
  public NoteType trueFalse(Interaction.TrueFalse trueFalse) {
    boolean answer = trueFalse.answer();
    options(
        List.of(
            new Option(0, truth("صحيح", "True"), answer, Localized.EMPTY, null),
            new Option(1, truth("خطأ", "False"), !answer, Localized.EMPTY, null)),
        false);
    return NoteTypes.CHOICE;
  }

  /** In the languages of the question. */
  private Localized truth(String arabic, String english) {
    Localized both = Localized.both(arabic, english);
    Map<String, String> said = new LinkedHashMap<>();
    matter.stem().byLanguage().keySet().forEach(tag -> said.put(tag, both.in(tag)));
    return new Localized(said);
  }

  @Override
  public NoteType textEntry(Interaction.TextEntry entry) {
    if (entry.heedsCase()) {
      lose(Feature.CASE, "");
    }
    fields.put("Answer", plain(entry.accepted().get(0)));
    fields.put(
        NoteTypes.ALSO,
        entry.accepted().stream()
            .skip(1)
            .map(text -> "<p>" + plain(text) + "</p>")
            .collect(Collectors.joining()));
    return NoteTypes.TYPED;
  }

  @Override
  public NoteType numberEntry(Interaction.NumberEntry entry) {
    if (!entry.unit().isBlank()) {
      lose(Feature.UNIT, entry.unit().texts().iterator().next());
    }
    fields.put("Answer", entry.number().toPlainString());
    fields.put(NoteTypes.ALSO, "± " + entry.within().toPlainString());
    return NoteTypes.TYPED;
  }

  @Override
  public NoteType cloze(Interaction.Cloze cloze) {
    fields.put("Text", safe(new ClozeText(cloze, this::lose).html(matter.stem())));
    return NoteTypes.CLOZE;
  }

  @Override
  public NoteType match(Interaction.Match match) {
    return card(
        match.pairs().stream()
            .map(pair -> html(pair.left()) + " → " + html(pair.right().text()))
            .toList());
  }

  @Override
  public NoteType order(Interaction.Order order) {
    return card(order.items().stream().map(ToAnki::html).toList());
  }

  @Override
  public NoteType recall(Interaction.Recall recall) {
    return card(
        recall.answers().stream().map(wordings -> plain(String.join(" / ", wordings))).toList());
  }

  /** What cannot be asked is shown on the back. */
  private NoteType card(List<String> lines) {
    lose(Feature.KIND, "flashcard");
    List<String> items = new ArrayList<>();
    lines.forEach(line -> items.add("<li>" + line + "</li>"));
    fields.put("Answer", "<ol>" + String.join("", items) + "</ol>");
    return NoteTypes.BASIC;
  }

  @Override
  public NoteType reveal(Interaction.Reveal reveal) {
    fields.put("Answer", html(reveal.back()));
    return NoteTypes.BASIC;
  }
}
